import type { Line } from "./line.ts";
import { firstOfTwoNames, readSectionName } from "./section-name.ts";

// What stands alone in every text, with more right of it. Yes: "Back to top / My assessment",
// "Investigator's decision on behalf of the Ombudsman / Print this page". No: "Back to top up", "back to top".
const LEFT =
  /^(?:Back to top(?= [^\s\p{Ll}])|Investigator['’]s decision on behalf of the Ombudsm[ae]n(?= Print this page$))/u;
const BACK_TO_TOP = " Back to top";
// Yes: "What I found / 1. The Council", "Agreed action / • apologise".
const HEADING = /^\D{3,80}?(?= (?:1\.|•) \S)/u;
// Yes: "The complaint / - Mr X". No, in a text without dashes: "Agreed action - Council A".
const DASH_HEADING = /^\D{3,80}?(?= - \S)/u;

/** The longest shared headings are half as long. */
const LONGEST_PAIR = 120;

/** The lines of a text, with a line end where it was lost beside "Back to top" or below a shared heading. */
export function withSplitLines(lines: readonly Line[]): readonly Line[] {
  const hasDashes = lines.some(({ text }) => text.startsWith("- "));
  const split: Line[] = [];
  for (const line of lines) {
    // The last one is looked at next: one line may hold thousands.
    const left = [line];
    for (let next = left.pop(); next; next = left.pop()) {
      const length = next.text === "" ? undefined : firstLength(next.text, hasDashes);
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
function firstLength(text: string, hasDashes: boolean): number | undefined {
  const first = text.charAt(0);
  const left = first === "B" || first === "I" ? LEFT.exec(text)?.[0] : undefined;
  if (left !== undefined) return left.length;
  if (text.endsWith(BACK_TO_TOP)) return text.length - BACK_TO_TOP.length;
  // A heading opens with a letter, most lines with a number.
  if (first.toLowerCase() === first.toUpperCase()) return undefined;
  const opening = text.slice(0, LONGEST_PAIR);
  const heading = readOpening(opening, hasDashes);
  if (heading !== undefined && isMain(heading)) return heading.length;
  return text.length <= LONGEST_PAIR && !isMain(text) ? firstOfTwoNames(text) : undefined;
}

/** What stands before the first marker in `text`. */
function readOpening(text: string, hasDashes: boolean): string | undefined {
  if (text.includes(" 1. ") || text.includes(" • ")) return HEADING.exec(text)?.[0];
  return hasDashes && text.includes(" - ") ? DASH_HEADING.exec(text)?.[0] : undefined;
}

function isMain(text: string): boolean {
  return readSectionName(text)?.main === true;
}
