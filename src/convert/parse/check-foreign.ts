import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { Block, TextBlock } from "./block.ts";
import { readHeaderLine } from "./header-line.ts";
import type { Passage } from "./passage.ts";
import { readSectionName } from "./section-name.ts";
import { hasBareReference, isDamagedTitle } from "./title.ts";

// Yes: "Statement Upheld Child protection 25-May-2018". No: "Statement of facts".
const LISTING_ROW =
  /^(?:Statement|Report) (?:Upheld|Not upheld|Closed after initial enquiries) .*\d{2}-[A-Z][a-z]{2}-\d{4}\b/u;
const LISTING_DATE = /\b\d{2}-[A-Z][a-z]{2}-\d{4}\b/u;
// Yes: "Decided 07 July 2025", "Decided: 7 July 2025". No: "Decided by the panel".
const MIRROR_DATE = /^Decided ?:? ?\d{1,2} [A-Z][a-z]+ \d{4}$/u;
const MIRROR_SECTOR = /^Sector(?:$| ?:| \p{Lu})/u;
// Yes: "Not upheld Reference 17-009-175 Sector Education Category Other Decided 7 July 2025",
// "17-009-175 · Education › Other · Decision date: 7 July 2025". No: "Decision date : 07 Jul 2025".
const MIRROR_LINE =
  /(?:\bReference \d\d-\d{3}-\d{3}[a-z]? Sector \p{Lu}|^\d\d-\d{3}-\d{3}[a-z]? · ).{0,200}\bDec(?:ided|ision date):? \d{1,2} [A-Z][a-z]+ \d{4}$/u;
/** A row of a listing has at most this many lines: kind, outcome, subcategory, date. */
const ROW_LINES = 4;

/** Reports an error for a page that shows decisions but is not one: a search listing, another site's copy. */
export function checkForeign(blocks: readonly Block[], file: VFile): void {
  const lines = blocks.flatMap(readLines);
  const row = findRow(lines, ROW_LINES, endsListingRow, LISTING_ROW);
  if (row) report(file, "search-listing", row.place, { found: row.text });
  const copied = findCopied(lines);
  if (copied) report(file, "mirror-page", copied.place, { found: copied.text });
}

/** The header of another site's copy: in one line, or a date and somewhere else a sector. */
function findCopied(lines: readonly Passage[]): Passage | undefined {
  const line = findRow(lines, 1, endsInYear, MIRROR_LINE);
  if (line) return line;
  return lines.some(({ text }) => text.startsWith("Sector") && MIRROR_SECTOR.test(text))
    ? findRow(lines, 2, endsInYear, MIRROR_DATE)
    : undefined;
}

/** The words of a line, of an item, or of each row of a table. */
function readLines(block: Block): Passage[] {
  if (block.type === "text" || block.type === "item") return [block.text];
  return block.type === "table" ? block.rows.map((row) => ({ text: row.join(" "), place: block.place })) : [];
}

function endsListingRow(text: string): boolean {
  return text.includes("-") && LISTING_DATE.test(text);
}

// Nearly every line ends in a full stop, which is seen without a pattern.
function endsInYear(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57 && /\d{4}$/u.test(text);
}

/** The first row like `row` that stands in up to `most` lines, the last of which `ends` one. */
function findRow(
  lines: readonly Passage[],
  most: number,
  ends: (text: string) => boolean,
  row: RegExp,
): Passage | undefined {
  for (let index = 0; index < lines.length; index++) {
    if (!ends(lines[index]?.text ?? "")) continue;
    for (let count = 1; count <= most; count++) {
      const spread = lines.slice(Math.max(0, index + 1 - count), index + 1);
      const joined = spread.map((line) => line.text).join(" ");
      const [first] = spread;
      if (first && row.test(joined)) return { text: joined.slice(0, 200), place: first.place };
    }
  }
  return undefined;
}

/** Reports why no decision was found in a source without a title. */
export function reportUntitled(blocks: readonly Block[], hadFurniture: boolean, file: VFile): void {
  const lines = blocks.filter(isText);
  const isDecision = lines.some((line) => isLandmark(line.text.text));
  const damaged =
    lines.find((line) => line.indent < 4 && isDamagedTitle(line.text.text)) ??
    (isDecision ? lines.find((line) => line.indent < 4 && hasBareReference(line.text.text)) : undefined);
  if (blocks.length === 0 && hadFurniture) report(file, "cookie-page", undefined);
  else if (damaged) report(file, "unreadable-reference", damaged.text.place, { found: damaged.text.text });
  else if (isDecision) report(file, "missing-title", undefined);
  else report(file, "not-a-decision", undefined);
}

/** A header line or main section. Summaries are of other things too. */
function isLandmark(text: string): boolean {
  const header = readHeaderLine(text);
  if (header) return header.label !== "summary";
  return readSectionName(text)?.main === true && !/^summary$/iu.test(text);
}

// Yes: "Â£200", "cafÃ©", "Councilâ€™s". No: "SÃO", "château".
const TWICE_ENCODED = /Â[¡-¿]|Ã[¡-¿‚-™€ŠŒŽšœžŸƒˆ˜]|â€/u;

const MAY_BE_DAMAGED = /[ÂÃâ\u{FFFD}]/u;

/** Warns at each line with a character that was lost, or made into several, before the text was saved. */
export function checkCharacters(blocks: readonly Block[], file: VFile): void {
  for (const block of blocks) {
    if (block.type !== "text" && block.type !== "item") continue;
    const { text, place } = block.text;
    if (!MAY_BE_DAMAGED.test(text)) continue;
    const twice = TWICE_ENCODED.exec(text);
    if (twice) {
      const [found] = text.slice(twice.index, twice.index + 20).split(" ", 1);
      report(file, "double-encoding", { line: place.line, column: place.column + twice.index }, { found });
    }
    const offset = text.indexOf("\u{FFFD}");
    if (offset < 0) continue;
    const found = text.slice(Math.max(0, offset - 20), offset);
    report(file, "damaged-character", { line: place.line, column: place.column + offset }, { found });
  }
}

function isText(block: Block): block is TextBlock {
  return block.type === "text";
}
