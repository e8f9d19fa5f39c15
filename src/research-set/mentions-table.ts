import { labelPlace } from "../decision/place-label.ts";
import { countMentions, type Mentions } from "../phrase-index/mentions.ts";
import { chooseMentions } from "../search/concordance/choose-mentions.ts";
import { type MentionLine, readLines } from "../search/concordance/read-lines.ts";
import { DECISION_COLUMNS, placeAddress } from "./decision-place.ts";
import { type SetTable, TERMS } from "./set-table.ts";
import type { TakenSearch, TakeOptions } from "./taken-search.ts";

/** Characters of text on either side of a mention, whatever the page shows: enough for a sentence. */
const CONTEXT_WIDTH = 160;

/** Every mention, or those of the sample, by decision from the oldest and in the order of its text. */
export const mentionsTable: SetTable<MentionLine> = {
  name: "mentions",
  row: "each mention",
  columns: [
    {
      name: "reference",
      type: "string",
      description: "The reference of the decision as printed, such as 20 001 234.",
      required: true,
      read: ({ reference }) => reference,
    },
    DECISION_COLUMNS.body,
    DECISION_COLUMNS.category,
    DECISION_COLUMNS.subcategory,
    DECISION_COLUMNS.outcome,
    DECISION_COLUMNS.date,
    {
      name: "section",
      type: "string",
      description: "The kind of section it stands in, or summary.",
      required: true,
      read: ({ section }) => section,
    },
    {
      name: "paragraph",
      type: "integer",
      description: "The published number of its paragraph; empty for headings, summaries and lost numbers.",
      read: ({ paragraph }) => paragraph,
    },
    {
      name: "place",
      type: "string",
      description: "The place to cite, with the letter of an item: Paragraph 12 b), Heading or Summary.",
      required: true,
      read: ({ anchor }) => labelPlace(anchor),
    },
    {
      name: "left",
      type: "string",
      description: `The text before it in its paragraph or item, at most ${CONTEXT_WIDTH} characters.`,
      read: ({ left }) => left,
    },
    {
      name: "phrase",
      type: "string",
      description: "The words that were found, as printed.",
      required: true,
      read: ({ phrase }) => phrase,
    },
    {
      name: "right",
      type: "string",
      description: `The text after it, at most ${CONTEXT_WIDTH} characters.`,
      read: ({ right }) => right,
    },
    {
      name: "address",
      type: "string",
      description: "Address of its paragraph, item, heading or summary.",
      required: true,
      read: ({ id, anchor }, taken) => placeAddress(taken, id, anchor),
    },
    TERMS,
  ],
  read: readMentions,
};

/** How many rows the table has for a search. */
export function countMentionRows({ outcome, state }: Pick<TakenSearch, "outcome" | "state">): number {
  return Math.min(countMentions(outcome.result.mentions), state.sample?.size ?? Number.POSITIVE_INFINITY);
}

async function* readMentions({ index, outcome, state }: TakenSearch, { signal, onProgress }: TakeOptions) {
  const { mentions } = outcome.result;
  const chosen = chooseMentions(mentions, state);
  let done = 0;
  for (const batch of listBatches(chosen, mentions)) {
    signal?.throwIfAborted();
    yield await readLines(index, mentions, batch, CONTEXT_WIDTH, signal);
    done += batch.length;
    onProgress?.(done, chosen.length);
  }
}

// So few texts are in memory at a time, and enough of them on their way.
const DECISIONS_AT_ONCE = 16;
const MENTIONS_AT_ONCE = 1000;

/** `chosen` in runs that touch few decisions. */
function* listBatches(chosen: Uint32Array, { rows }: Mentions): Generator<readonly number[]> {
  let batch: number[] = [];
  const decisions = new Set<number>();
  for (const mention of chosen) {
    const row = rows[mention] ?? 0;
    const isFull = decisions.size === DECISIONS_AT_ONCE && !decisions.has(row);
    if (isFull || batch.length === MENTIONS_AT_ONCE) {
      yield batch;
      batch = [];
      decisions.clear();
    }
    batch.push(mention);
    decisions.add(row);
  }
  if (batch.length > 0) yield batch;
}
