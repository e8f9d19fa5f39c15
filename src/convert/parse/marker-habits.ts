import type { Line } from "./line.ts";

/** Markers of lists that a whole text uses, but that a single line does not show to be one. */
type Habit = "bracket-number" | "long-dash" | "letter-o";

/** What a line with such a marker would be in a text that uses the common ones. */
interface Replacement {
  readonly habit: Habit;
  /** The characters a line may start with to have it. */
  readonly first: string;
  readonly marker: RegExp;
  readonly common: (marker: string) => string;
}

const HABITS: readonly Replacement[] = [
  // Yes: "1) We found". No: "(1) We found", "a) We found".
  {
    habit: "bracket-number",
    first: "0123456789",
    marker: /^\d{1,3}\)(?= |$)/u,
    common: (marker) => marker.replace(")", "."),
  },
  // Yes: "– an item". No: "–5 degrees".
  { habit: "long-dash", first: "–—", marker: /^[–—](?= |$)/u, common: () => "-" },
  // A word processor's hollow bullet, saved as text.
  { habit: "letter-o", first: "o", marker: /^o(?= )/u, common: () => "•" },
];

const NUMBERED = /^\d{1,3}\.(?: |$)/u;
// A sentence may be broken before an aside: "the taxi / – her only one – stopped".
const ENDED = /[.:;,!?…)\]’”"']$|\b(?:and|or)$/u;
/** A line above that is as short is a heading or one item, not a broken sentence. */
const LONGEST_LABEL = 60;
const ITEM_INDENT = 2;

/**
 * The lines of a text with its uncommon list markers made common ones, each as long as before:
 * `1) We found` becomes `1. We found` where no line has the common form, `– an item` becomes
 * `- an item`. A marker at the margin that stands only once is taken for words, except `1)`.
 */
export function withCommonMarkers(lines: readonly Line[]): readonly Line[] {
  return HABITS.reduce<readonly Line[]>((before, { habit, first, marker, common }) => {
    if (habit === "bracket-number" && before.some(({ text }) => NUMBERED.test(text))) return before;
    const marked = before.filter(
      ({ text }, index) =>
        first.includes(text.charAt(0)) && marker.test(text) && startsBlock(before[index - 1], marker),
    );
    const [only] = marked;
    if (!only || (marked.length === 1 && !standsAlone(only))) return before;
    const all = new Set(marked);
    return before.map((line) =>
      all.has(line) ? { ...line, text: line.text.replace(marker, common) } : line,
    );
  }, lines);
}

function standsAlone({ text, indent }: Line): boolean {
  return indent >= ITEM_INDENT || text.startsWith("1)");
}

/** Whether a line below `above` starts anew: after an empty line, an end of a sentence, or another marker. */
function startsBlock(above: Line | undefined, marker: RegExp): boolean {
  if (!above || above.text === "" || marker.test(above.text)) return true;
  return ENDED.test(above.text) || above.text.length <= LONGEST_LABEL;
}
