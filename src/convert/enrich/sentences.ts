// A full stop after these ends no sentence.
const ABBREVIATIONS = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "st",
  "no",
  "para",
  "paras",
  "etc",
  "e.g",
  "i.e",
  "s",
]);

/**
 * The sentences of `text`, in order and without the space between them:
 * `Mr. X was late. It rained.` has two.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  // Yes: "late. It", "late.’ She", "late? (See". No: "Mr. X", "£2.50", "e.g. this".
  for (const end of text.matchAll(/[.?!][’”)'"]{0,2}\s+(?=[\p{Lu}\d‘“(['"£])/gu)) {
    const word = /[\p{L}.]{1,6}$/u.exec(text.slice(Math.max(start, end.index - 6), end.index))?.[0] ?? "";
    // "s. 47" goes on, "to Mr S. This" does not.
    const isInitial = /^\p{Lu}$/u.test(word);
    if (end[0].startsWith(".") && !isInitial && ABBREVIATIONS.has(word.toLowerCase())) continue;
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}
