import type { Block } from "../../phrase-index/block.ts";
import type { Mentions } from "../../phrase-index/mentions.ts";
import { readWords } from "../../phrase-index/words.ts";
import type { MentionSource } from "./mention-source.ts";

/** So many words decide about the order; more are rarely the same and cost memory. */
const KEY_WORDS = 4;

/** Texts that are read at a time. */
const READ_AT_ONCE = 8;

/**
 * For each chosen mention the words beside it, from the nearest outwards. A mention at
 * the edge of its block has none there and comes first.
 */
export async function readNeighbourKeys(
  side: "left" | "right",
  chosen: Uint32Array,
  mentions: Mentions,
  { index, signal, onProgress }: MentionSource,
): Promise<ReadonlyMap<number, string>> {
  const byRow = groupByRow(chosen, mentions);
  const rows = [...byRow];
  const keys = new Map<number, string>();
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let entry = rows[next++]; entry; entry = rows[next++]) {
      const [row, own] = entry;
      const blocks = await index.readBlocks(row, signal);
      addKeys(side, own, mentions, blocks, keys);
      done += 1;
      onProgress?.(done, rows.length);
    }
  };
  await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
  return keys;
}

/** The mentions of each decision, by its row. */
export function groupByRow(chosen: Iterable<number>, { rows }: Mentions): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const mention of chosen) {
    const row = rows[mention] ?? 0;
    const group = groups.get(row);
    if (group) group.push(mention);
    else groups.set(row, [mention]);
  }
  return groups;
}

function addKeys(
  side: "left" | "right",
  own: readonly number[],
  mentions: Mentions,
  blocks: readonly Block[],
  keys: Map<number, string>,
): void {
  const wordsOf = new Map<number, readonly string[]>();
  for (const mention of own) {
    const place = mentions.blocks[mention] ?? 0;
    const words = wordsOf.get(place) ?? readWords(blocks[place]?.text ?? "").map(({ text }) => text);
    wordsOf.set(place, words);
    const start = mentions.offsets[mention] ?? 0;
    const end = start + (mentions.lengths[mention] ?? 0);
    const beside =
      side === "left"
        ? words.slice(Math.max(0, start - KEY_WORDS), start).reverse()
        : words.slice(end, end + KEY_WORDS);
    keys.set(mention, beside.join(" "));
  }
}
