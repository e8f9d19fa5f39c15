import type { Mentions } from "../../phrase-index/mentions.ts";
import type { LineOrder } from "../state.ts";
import type { MentionSource } from "./mention-source.ts";
import { readNeighbourKeys } from "./neighbour-keys.ts";

/** Whether an order needs the text around every mention. */
export function needsTexts(order: LineOrder): order is "left" | "right" {
  return order === "left" || order === "right";
}

/**
 * `chosen`, numbers of mentions of the result, in an order. Inside a decision they stay
 * in the order of the text. Throws what the index throws when it loads texts.
 */
export async function orderMentions(
  order: LineOrder,
  chosen: Uint32Array<ArrayBuffer>,
  source: MentionSource,
): Promise<Uint32Array<ArrayBuffer>> {
  const { index, outcome } = source;
  const { mentions } = outcome.result;
  if (needsTexts(order)) {
    const keys = await readNeighbourKeys(order, chosen, mentions, source);
    return chosen.toSorted((a, b) => compareKeys(keys.get(a) ?? "", keys.get(b) ?? "") || a - b);
  }
  const ranks = rankRows(order, outcome.order, index.catalogue.date, mentions);
  const rankOf = (mention: number) => ranks.get(mentions.rows[mention] ?? 0) ?? 0;
  return chosen.toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
}

/** The place of each decision among those with mentions. */
function rankRows(
  order: Exclude<LineOrder, "left" | "right">,
  listed: Uint32Array,
  dates: Uint32Array,
  { rows }: Mentions,
): ReadonlyMap<number, number> {
  // Rows are in the order of dates, those without one first; by date they come last either way.
  const ordered = order === "text" ? [...listed] : [...new Set(rows)];
  if (order === "newest") ordered.reverse();
  if (order === "oldest") ordered.sort((a, b) => Number(dates[a] === 0) - Number(dates[b] === 0) || a - b);
  return new Map(ordered.map((row, rank) => [row, rank]));
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
