import type { Decision } from "./decision.ts";
import { compareText } from "./decision.ts";

/** A search to try, which finds something in this collection. */
export interface ExampleSearch {
  /** What stands in the search box. */
  readonly typed: string;
  /** What kind of search it shows. */
  readonly shows: "phrase" | "body" | "reference";
}

/**
 * One search of each kind: as a phrase, the subject of two words or more that most summaries
 * name in the same words; the body of most decisions; the newest reference. A kind for which
 * the collection has nothing is left out.
 */
export function chooseExamples(decisions: readonly Decision[]): readonly ExampleSearch[] {
  const phrase = mostFrequent(decisions.flatMap(subjectInWords));
  const body = mostFrequent(decisions.map(({ body }) => body.name));
  const reference = decisions[0]?.reference;
  return [
    ...(phrase === undefined ? [] : [{ typed: `"${phrase}"`, shows: "phrase" } as const]),
    ...(body === undefined ? [] : [{ typed: body, shows: "body" } as const]),
    ...(reference === undefined ? [] : [{ typed: reference, shows: "reference" } as const]),
  ];
}

/** The subcategory of a decision, if its summary has the same words side by side. */
function subjectInWords({ subcategory, summary = "" }: Decision): readonly string[] {
  if (subcategory === undefined || subcategory.includes('"')) return [];
  const phrase = subcategory.toLowerCase();
  const words = normaliseWords(phrase);
  return words.includes(" ") && ` ${normaliseWords(summary)} `.includes(` ${words} `) ? [phrase] : [];
}

/** Words in lower case with one space between them. */
function normaliseWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim();
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || compareText(a.name, b.name))[0]?.name;
}
