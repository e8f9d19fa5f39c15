import type { Line } from "./line.ts";

// Yes: "a) the taxi", "b. the taxi". No: "(a) the taxi", "a taxi".
const LETTERED = /^([a-z])[).] +(?=\S)/u;
/** Further out letters may head parts of the text. */
const LEAST_INDENT = 3;
/** Where a saved text puts the numbers of items. */
const ITEM_INDENT = 6;

/**
 * The lines of a text with its lettered items made numbered ones: a browser copies the
 * letters that a page shows, where a saved text prints numbers. Only lines that run from
 * a) to at least b) are items, at the margin only those with nothing between.
 */
export function withNumberedLetters(lines: readonly Line[]): readonly Line[] {
  const numbered = new Map<Line, Line>();
  for (const [index, line] of lines.entries()) {
    if (letterPlace(line) !== 1 || numbered.has(line)) continue;
    const run = findRun(lines, index);
    if (run.length < 2) continue;
    for (const [place, item] of run.entries()) numbered.set(item, withNumber(item, place + 1));
  }
  return numbered.size === 0 ? lines : lines.map((line) => numbered.get(line) ?? line);
}

/** The lines as far in as the one at `start` that go on with its letters, up to a line further out. */
function findRun(lines: readonly Line[], start: number): Line[] {
  const run: Line[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    const indent = run[0]?.indent ?? line?.indent ?? 0;
    if (!line || line.text === "" || (line.indent > indent && indent >= LEAST_INDENT)) continue;
    if (line.indent < indent || letterPlace(line) !== run.length + 1) break;
    run.push(line);
  }
  return run;
}

/** 1 for a), 2 for b); `undefined` for a line without a letter. */
function letterPlace({ text }: Line): number | undefined {
  const sign = text.charAt(1);
  const letter = sign === ")" || sign === "." ? LETTERED.exec(text)?.[1] : undefined;
  return letter === undefined ? undefined : letter.charCodeAt(0) - 96;
}

/** `line` with its number in place of its letter; its words keep their column. */
function withNumber(line: Line, number: number): Line {
  const marker = LETTERED.exec(line.text)?.[0] ?? "";
  const text = `${number}. ${line.text.slice(marker.length)}`;
  const indent = line.indent < LEAST_INDENT ? ITEM_INDENT : line.indent;
  const column = Math.max(1, line.column + marker.length - `${number}. `.length);
  return { ...line, text, indent, column };
}
