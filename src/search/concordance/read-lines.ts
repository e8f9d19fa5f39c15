import { type ConcordanceLine, concordanceLine } from "../../phrase-index/browser/concordance.ts";
import { PhraseIndexError } from "../../phrase-index/browser/index-error.ts";
import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import { dateOf } from "../../phrase-index/catalogue.ts";
import { type Mentions, mentionsAt } from "../../phrase-index/mentions.ts";
import { groupByRow } from "./neighbour-keys.ts";

/** A mention in its context, with the decision it stands in. */
export interface MentionLine extends ConcordanceLine {
  readonly id: string;
  readonly reference: string;
  /** Name of the body. */
  readonly body: string;
  /** `YYYY-MM-DD`; absent where the source has none. */
  readonly date?: string;
  /** Which mention of its decision it is, counted from 1. */
  readonly mention: number;
}

/**
 * The lines of some mentions of a result, in the order of `chosen`, with at most
 * `width` characters of text on either side. Throws what the index throws.
 */
export async function readLines(
  index: PhraseIndex,
  mentions: Mentions,
  chosen: readonly number[],
  width: number,
  signal?: AbortSignal,
): Promise<readonly MentionLine[]> {
  const rows = [...groupByRow(chosen, mentions).keys()];
  const [{ ids, references }, ...texts] = await Promise.all([
    index.readIds(signal),
    ...rows.map((row) => index.readBlocks(row, signal)),
  ]);
  const blocksAt = new Map(rows.map((row, at) => [row, texts[at] ?? []]));
  const { catalogue } = index;
  return chosen.map((mention) => {
    const row = mentions.rows[mention] ?? 0;
    const line = concordanceLine(mentions, mention, blocksAt.get(row) ?? [], width);
    // Lists and texts are then not of one build.
    if (!line) throw new PhraseIndexError("damaged", "texts");
    const date = dateOf(catalogue, row);
    return {
      ...line,
      id: ids[row] ?? "",
      reference: references[row] ?? "",
      body: catalogue.bodies[catalogue.body[row] ?? 0]?.name ?? "",
      ...(date !== undefined && { date }),
      mention: mention - mentionsAt(mentions, row)[0] + 1,
    };
  });
}
