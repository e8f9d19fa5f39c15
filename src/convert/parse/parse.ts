import { VFile } from "vfile";
import { report } from "../report.ts";
import { blocksFromText } from "./blocks-from-text.ts";
import { dropContentsList } from "./contents-list.ts";
import { decodeText } from "./decode.ts";
import { stripFurniture } from "./furniture-strip.ts";
import { takeHeaderLines } from "./header-passages.ts";
import type { ParsedDecision } from "./parsed-decision.ts";
import { readHeader } from "./read-header.ts";
import { isReport, readShape } from "./shape.ts";
import type { SourceText } from "./source-text.ts";
import { type DecisionBlocks, splitDecisions } from "./split-decisions.ts";

/**
 * The decisions that a source holds, usually one. Messages about the source as a whole
 * go to `file`, those about one decision to its own file.
 */
export function parse(source: SourceText, file: VFile): ParsedDecision[] {
  const text = decodeText(source.bytes, file);
  if (text === undefined) return [];
  const { blocks, endings } = stripFurniture(blocksFromText(text));
  const decisions = splitDecisions(blocks, file);
  if (decisions.length === 0) report(file, "missing-title", undefined);
  return decisions.flatMap((decision) => parseDecision(decision, endings, new VFile({ path: source.path })));
}

function parseDecision(
  { title, rest }: DecisionBlocks,
  endings: readonly number[],
  file: VFile,
): ParsedDecision[] {
  const { values, blocks } = takeHeaderLines(dropContentsList(rest), file);
  const labels = new Set(values.keys());
  const kind = isReport(labels, blocks) ? "report" : "statement";
  const header = readHeader(title.text, values, file);
  if (!header) return [];
  const ended = endings.length > 0;
  return [{ shape: readShape(labels, blocks), kind, header, blocks, ended, file }];
}
