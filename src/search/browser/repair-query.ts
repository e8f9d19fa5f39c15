import { rankNearWords } from "../../phrase-index/near-words.ts";
import { SEARCH_SECTIONS } from "../../phrase-index/section-code.ts";
import { readWords } from "../../phrase-index/words.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";

/** What is most often forgotten. */
const ENDINGS = ['"', ")", '")'];

// What means something to the parser alone: "OR", "NEAR/10", "in:", "year:2018..". No: "or", "nearly".
const OPERATORS =
  /\b(?:AND|OR|NOT|NEAR(?:\/\S*)?)\b|\byear:\S*|\b(?:in|council|body|provider|category|outcome):/gu;

// Yes: "council: leeds", "in:  findings". No: "council:leeds", "council:" at the end.
const GAP = /(?<!\S)(in|year|council|body|provider|category|outcome):\s+(?=\S)/giu;

// Yes: "in:finding", 'in:"agreed actions"'.
const SECTION = /(?<!\S)(-?in:)(?:"([^"]*)"|([^\s"()]+))/giu;

/** Queries that can be read, near one that cannot: with its end closed, with its limits repaired, and its words alone. */
export function repairQuery(query: string): readonly string[] {
  const closed = ENDINGS.map((ending) => query + ending).find(isReadable);
  const limited = repairLimits(query);
  const words = readWords(query.replaceAll(OPERATORS, " "))
    .map(({ text }) => text)
    .join(" ");
  return [...new Set([closed, limited, words].flatMap((repair) => repair || []))];
}

/** Without spaces after the colon of a limit, and with the section that each `in:` is nearest to. */
function repairLimits(query: string): string | undefined {
  const joined = query.replaceAll(GAP, "$1:");
  const repaired = joined.replaceAll(SECTION, (typed, name: string, quoted?: string, plain?: string) => {
    const section = nearSection(quoted ?? plain ?? "");
    return section === undefined || isReadable(`word ${typed}`) ? typed : name + section;
  });
  return repaired !== query && isReadable(repaired) ? repaired : undefined;
}

function nearSection(value: string): string | undefined {
  const wanted = readWords(value)
    .map(({ text }) => text)
    .join("-");
  const [near] = rankNearWords(
    wanted,
    SEARCH_SECTIONS.map((section) => [section, 1]),
  );
  const begun = SEARCH_SECTIONS.filter((section) => section.startsWith(wanted));
  return near?.[0] ?? (wanted !== "" && begun.length === 1 ? begun[0] : undefined);
}

function isReadable(query: string): boolean {
  return !isQueryError(parseQuery(query));
}
