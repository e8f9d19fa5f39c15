import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { Block, TextBlock } from "./block.ts";
import { readHeaderLine } from "./header-line.ts";
import { readSectionName } from "./section-name.ts";
import { isDamagedTitle } from "./title.ts";

// Yes: "Statement Upheld Child protection 25-May-2018". No: "Statement of facts".
const LISTING_ROW =
  /^(?:Statement|Report) (?:Upheld|Not upheld|Closed after initial enquiries) .*\d{2}-[A-Z][a-z]{2}-\d{4}\b/u;
// Yes: "Decided 07 July 2025", "Decided: 7 July 2025". No: "Decided by the panel".
const MIRROR_DATE = /^Decided:? \d{1,2} [A-Z][a-z]+ \d{4}$/u;
const MIRROR_SECTOR = /^Sector\b/u;

/** Reports an error for a page that shows decisions but is not one: a search listing, another site's copy. */
export function checkForeign(blocks: readonly Block[], file: VFile): void {
  const lines = blocks.filter(isText);
  const row = lines.find((line) => LISTING_ROW.test(line.text.text));
  if (row) report(file, "search-listing", row.text.place, { found: row.text.text });
  const copied = lines.find((line) => MIRROR_DATE.test(line.text.text));
  if (copied && lines.some((line) => MIRROR_SECTOR.test(line.text.text))) {
    report(file, "mirror-page", copied.text.place, { found: copied.text.text });
  }
}

/** Reports why no decision was found in a source without a title. */
export function reportUntitled(blocks: readonly Block[], hadFurniture: boolean, file: VFile): void {
  const lines = blocks.filter(isText);
  const damaged = lines.find((line) => line.indent < 4 && isDamagedTitle(line.text.text));
  if (blocks.length === 0 && hadFurniture) report(file, "cookie-page", undefined);
  else if (damaged) report(file, "unreadable-reference", damaged.text.place, { found: damaged.text.text });
  else if (lines.some((line) => readHeaderLine(line.text.text) || readSectionName(line.text.text)?.main)) {
    report(file, "missing-title", undefined);
  } else report(file, "not-a-decision", undefined);
}

// Yes: "Â£200", "cafÃ©", "Councilâ€™s". No: "SÃO", "château".
const TWICE_ENCODED = /Â[¡-¿]|Ã[¡-¿‚-™€ŠŒŽšœžŸƒˆ˜]|â€/u;

/** Warns at each line with a character that was lost, or made into several, before the text was saved. */
export function checkCharacters(blocks: readonly Block[], file: VFile): void {
  for (const block of blocks) {
    if (block.type !== "text" && block.type !== "item") continue;
    const { text, place } = block.text;
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
