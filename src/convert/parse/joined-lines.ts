import type { Line } from "./line.ts";
import { readSectionName } from "./section-name.ts";

// What stands alone in every text, with more right of it. Yes: "Back to top / My assessment",
// "Investigator's decision on behalf of the Ombudsman / Print this page".
const LEFT =
  /^(?:back to top(?= \S)|investigator['’]s decision on behalf of the ombudsm[ae]n(?= print this page$))/iu;
const BACK_TO_TOP = " back to top";
// Yes: "What I found / 1. The Council", "The complaint / - Mr X".
const HEADING = /^\D{3,80}?(?= (?:1\.|[-•]) \S)/u;

/** The longest shared headings are half as long. */
const LONGEST_PAIR = 120;

/** The lines of a text, with a line end where it was lost beside "Back to top" or below a shared heading. */
export function withSplitLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap(splitLine);
}

function splitLine(line: Line): Line[] {
  const length = firstLength(line.text);
  if (length === undefined) return [line];
  const rest = line.text.slice(length);
  const text = rest.trimStart();
  const column = line.column + length + rest.length - text.length;
  const first = { ...line, text: line.text.slice(0, length) };
  return [...splitLine(first), ...splitLine({ ...line, text, column })];
}

/** How long the first of the lines is that `text` holds; `undefined` where it is one. */
function firstLength(text: string): number | undefined {
  const left = LEFT.exec(text)?.[0];
  if (left !== undefined) return left.length;
  const end = text.length - BACK_TO_TOP.length;
  if (end > 0 && text.slice(end).toLowerCase() === BACK_TO_TOP) return end;
  const heading = HEADING.exec(text)?.[0];
  if (heading !== undefined && isMain(heading)) return heading.length;
  return text.length <= LONGEST_PAIR && !isMain(text) ? headingsLength(text) : undefined;
}

/** The length of the first of two shared headings that `text` is: "What I found / Final decision". */
function headingsLength(text: string): number | undefined {
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    if (isMain(text.slice(0, space)) && isMain(text.slice(space + 1))) return space;
  }
  return undefined;
}

function isMain(text: string): boolean {
  return readSectionName(text)?.main === true;
}
