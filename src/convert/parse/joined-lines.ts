import type { Line } from "./line.ts";
import { firstOfTwoNames, readSectionName } from "./section-name.ts";

// What stands alone in every text, with more right of it. Yes: "Back to top / My assessment",
// "Investigator's decision on behalf of the Ombudsman / Print this page".
const LEFT =
  /^(?:back to top(?= \S)|investigator['’]s decision on behalf of the ombudsm[ae]n(?= print this page$))/iu;
const BACK_TO_TOP = " back to top";
// Yes: "What I found / 1. The Council", "The complaint / - Mr X".
const HEADING = /^\D{3,80}?(?= (?:1\.|[-•]) \S)/u;

const LIST = [" 1. ", " - ", " • "];

/** The longest shared headings are half as long. */
const LONGEST_PAIR = 120;

/** The lines of a text, with a line end where it was lost beside "Back to top" or below a shared heading. */
export function withSplitLines(lines: readonly Line[]): readonly Line[] {
  const split: Line[] = [];
  for (const line of lines) {
    // The last one is looked at next: one line may hold thousands.
    const left = [line];
    for (let next = left.pop(); next; next = left.pop()) {
      const length = next.text === "" ? undefined : firstLength(next.text);
      if (length === undefined) split.push(next);
      else left.push(restOf(next, length), { ...next, text: next.text.slice(0, length) });
    }
  }
  return split;
}

function restOf(line: Line, length: number): Line {
  const rest = line.text.slice(length);
  const text = rest.trimStart();
  return { ...line, text, column: line.column + length + rest.length - text.length };
}

/** How long the first of the lines is that `text` holds; `undefined` where it is one. */
function firstLength(text: string): number | undefined {
  const left = /^[bi]/iu.test(text) ? LEFT.exec(text)?.[0] : undefined;
  if (left !== undefined) return left.length;
  const end = text.length - BACK_TO_TOP.length;
  if (end > 0 && text.slice(end).toLowerCase() === BACK_TO_TOP) return end;
  const opening = text.slice(0, LONGEST_PAIR);
  const heading = LIST.some((marker) => opening.includes(marker)) ? HEADING.exec(opening)?.[0] : undefined;
  if (heading !== undefined && isMain(heading)) return heading.length;
  return text.length <= LONGEST_PAIR && !isMain(text) ? firstOfTwoNames(text) : undefined;
}

function isMain(text: string): boolean {
  return readSectionName(text)?.main === true;
}
