import type { SimilarDecision } from "./find-similar.ts";

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * What two decisions share, in sentences: `Same subcategory: Child protection. Both cite
 * Care Act 2014, section 42. Both summaries speak of “safety plan” and “diary”.`
 */
export function describeShared(
  { law, words, subcategory }: Pick<SimilarDecision, "law" | "words" | "subcategory">,
  subcategoryName: string = "",
): string {
  const sentences = [
    subcategory ? `Same subcategory: ${subcategoryName}.` : "",
    law.length > 0 ? `Both cite ${law.join("; ")}.` : "",
    words.length > 0 ? `Both summaries speak of ${LIST.format(words.map((word) => `“${word}”`))}.` : "",
  ];
  return sentences.filter(Boolean).join(" ");
}
