import { VFile } from "vfile";
import { hasErrors, report, shorten } from "../report.ts";
import { type Block, blockPlace } from "./block.ts";
import { blocksFromText } from "./blocks-from-text.ts";
import { checkBlocks } from "./check-blocks.ts";
import { checkCharacters, checkForeign, reportUntitled } from "./check-foreign.ts";
import { takeContentsList } from "./contents-list.ts";
import { decodeText } from "./decode.ts";
import { stripFurniture } from "./furniture-strip.ts";
import { takeHeaderLines } from "./header-passages.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { blocksFromPage, isPage } from "./page/blocks-from-page.ts";
import type { ParsedDecision } from "./parsed-decision.ts";
import { readHeader } from "./read-header.ts";
import { isReport, readShape } from "./shape.ts";
import type { SourceText } from "./source-text.ts";
import { type DecisionBlocks, splitDecisions } from "./split-decisions.ts";

/**
 * The decisions that a source holds, usually one; none, with an error on `file`, when
 * it is no decision. Messages about one decision go to its own file.
 */
export function parse(source: SourceText, file: VFile): ParsedDecision[] {
  const text = decodeText(source.bytes, file);
  if (text === undefined) return [];
  const page = isPage(source.path, text);
  const found = page ? blocksFromPage(text, file) : blocksFromText(text);
  if (!found) {
    report(file, "page-too-deep", undefined);
    return [];
  }
  checkCharacters(found, file);
  const { blocks, endings } = stripFurniture(page ? found : joinWrapped(found, file));
  checkForeign(blocks, file);
  if (hasErrors(file)) return [];
  const decisions = splitDecisions(blocks, endings, file);
  if (decisions.length === 0) reportUntitled(blocks, found.length > 0, file);
  return decisions.flatMap((decision) => {
    const own = new VFile({ path: source.path });
    const parsed = parseDecision(decision, endings, page, own);
    return parsed ? [parsed] : [];
  });
}

function parseDecision(
  { title, rest, untilLine }: DecisionBlocks,
  endings: readonly number[],
  page: boolean,
  file: VFile,
): ParsedDecision | undefined {
  const contents = takeContentsList(rest);
  const lines = takeHeaderLines(contents.rest, file);
  const header = readHeader(title.text, lines, file);
  if (!header) return undefined;
  const { blocks } = lines;
  const labels = new Set(lines.values.keys());
  const ending = endings.find((line) => line > title.text.place.line && line < untilLine);
  if (ending !== undefined) checkAfterEnd(blocks, ending, file);
  checkBlocks(blocks, file);
  return {
    shape: page ? "page" : readShape(labels, blocks),
    kind: isReport(labels, blocks) ? "report" : "statement",
    header,
    blocks,
    listed: contents.listed,
    ended: ending !== undefined,
    file,
  };
}

function checkAfterEnd(blocks: readonly Block[], ending: number, file: VFile): void {
  const after = blocks.find((block) => block.type !== "break" && blockPlace(block).line > ending);
  if (after?.type !== "text" && after?.type !== "item") return;
  report(file, "text-after-end", after.text.place, { found: shorten(after.text.text, 60) });
}
