import type { Block } from "./block.ts";
import { SEARCH_SECTIONS } from "./section-code.ts";

// A chunk of texts is JSON: for each decision a list of its blocks, each as
// [anchor, number of its section, lead, paragraph number or 0, text].
type BlockRow = readonly [string, number, number, number, string];

/** One decision as a part of a chunk's JSON. */
export function formatBlocks(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks.map(
      ({ anchor, section, lead, paragraph = 0, text }): BlockRow => [
        anchor,
        SEARCH_SECTIONS.indexOf(section),
        lead,
        paragraph,
        text,
      ],
    ),
  );
}

/** The blocks of every decision of a chunk. Throws a `SyntaxError` when `bytes` are no whole chunk. */
export function readTextChunk(bytes: Uint8Array): Block[][] {
  // The one place where these bytes become values: their writer is `formatBlocks`.
  const decisions: readonly (readonly BlockRow[])[] = JSON.parse(new TextDecoder().decode(bytes));
  return decisions.map((rows) =>
    rows.map(([anchor, section, lead, paragraph, text]) => ({
      anchor,
      section: SEARCH_SECTIONS[section] ?? "other",
      lead,
      ...(paragraph > 0 && { paragraph }),
      text,
    })),
  );
}
