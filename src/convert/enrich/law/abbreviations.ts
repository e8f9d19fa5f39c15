import type { LawContext } from "./law-context.ts";
import type { Legislation } from "./legislation.ts";
import type { Mention, PassageMentions } from "./short-mentions.ts";

/** "the" and four words of at most 21 characters, see `readLawContext`. */
const LONGEST = 110;
// How an abbreviation ends: "NPPF", "the Act", "the SEND Code". Anything between is looked for from there.
const ENDING = /[A-Z]{3,}|Act|Code|[Gg]uidance|Regulations|Framework/gu;
const IN_ABBREVIATION = /[\w -]/u;
const STARTS = /[A-Z\dt]/u;

/** The Acts that a decision names, by their year: `1996` → `Housing Act 1996`. */
export type ActsByYear = ReadonlyMap<string, ReadonlySet<string>>;

/** The Acts named in `passages`, or with a year elsewhere in the decision. */
export function listActsByYear(passages: readonly PassageMentions[], context: LawContext): ActsByYear {
  const acts = new Map<string, Set<string>>();
  const add = (name: string) => {
    const year = / Act (\d{4})$/u.exec(name)?.[1];
    if (year !== undefined) acts.set(year, (acts.get(year) ?? new Set()).add(name));
  };
  for (const [base, years] of context.yearsByBase) for (const year of years) add(`${base} ${year}`);
  for (const { mentions } of passages) for (const { name } of mentions) add(name);
  return acts;
}

/** The places in `text` that name a law by the decision's own abbreviation, or an Act by its year: "the 1996 Act". */
export function findAbbreviations(
  text: string,
  context: LawContext,
  actsByYear: ActsByYear,
  legislation: Legislation,
): Mention[] {
  const mentions: Mention[] = [];
  const add = (name: string, start: number, end: number) =>
    mentions.push({ name, entry: legislation.byName.get(name), start, end });
  // A text may have as many abbreviations as paragraphs, so none is looked for by itself.
  if (context.abbreviations.size > 0) {
    for (const ending of text.matchAll(ENDING)) {
      const end = ending.index + ending[0].length;
      if (/^(?:[\p{L}\d]|.\d)/u.test(text.slice(end, end + 2))) continue;
      for (const start of startsBefore(text, ending.index)) {
        const words = text.slice(start, end);
        const name =
          context.abbreviations.get(words) ?? context.abbreviations.get(words.replace(/^The /u, "the "));
        if (name !== undefined) add(name, start, end);
      }
    }
  }
  if (!text.includes(" Act")) return mentions;
  for (const match of text.matchAll(/\b[Tt]he (\d{4}) Act\b/gu)) {
    const acts = actsByYear.get(match[1] ?? "");
    const [name] = acts?.size === 1 ? acts : [];
    if (name !== undefined) add(name, match.index, match.index + match[0].length);
  }
  return mentions;
}

/** Where the words that lead up to `at` start, the nearest first; not in brackets or quotes, where a name is introduced. */
function startsBefore(text: string, at: number): number[] {
  const starts: number[] = [];
  for (let start = at; at - start <= LONGEST; start--) {
    const before = text[start - 1] ?? " ";
    if (STARTS.test(text[start] ?? "") && !/[\p{L}\d(‘“'"]/u.test(before)) starts.push(start);
    if (!IN_ABBREVIATION.test(before) || start === 0) break;
  }
  return starts;
}
