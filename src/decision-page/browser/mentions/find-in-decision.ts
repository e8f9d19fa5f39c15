import type { Engines } from "../../../search/browser/load-engines.ts";
import type { SearchOutcome } from "../../../search/engine/search-outcome.ts";
import { plainWords } from "../../../search/query/route-query.ts";
import type { SearchState } from "../../../search/state.ts";
import { type PlacedMention, placeMentions } from "./place-mentions.ts";
import { placeWords } from "./place-words.ts";
import type { TextRun } from "./text-runs.ts";

/** What a search means to one decision. */
export interface FoundDecision {
  readonly noun: MentionNoun;
  /** Where they stand in its page, in order. */
  readonly mentions: readonly PlacedMention[];
  /** Where the decision stands among the results; `undefined` when it is none of them. */
  readonly place: ResultPlace | undefined;
}

/** What is marked: exact mentions, or words that match in some form. */
export type MentionNoun = "mention" | "word";

/** A place in the order of a search. */
export interface ResultPlace {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly previous: NamedDecision | undefined;
  readonly next: NamedDecision | undefined;
}

/** A decision with the name it has in addresses and in print. */
export interface NamedDecision {
  readonly id: string;
  readonly reference: string;
}

/** Runs the search of `state` for the decision `id`, whose page has `runs`. Throws what the indexes throw. */
export async function findInDecision(
  engines: Engines,
  state: SearchState,
  id: string,
  runs: readonly TextRun[],
): Promise<FoundDecision> {
  const outcome = await engines.search(state);
  const { ids, references } = await engines.index.readIds();
  const row = ids.indexOf(id);
  const noun = outcome.route === "words" ? "word" : "mention";
  const at = row === -1 ? -1 : outcome.order.indexOf(row);
  if (at === -1) return { noun, mentions: [], place: undefined };
  const nameRow = (other: number | undefined): NamedDecision | undefined => {
    if (other === undefined) return undefined;
    return { id: ids[other] ?? "", reference: references[other] ?? "" };
  };
  const place = {
    position: at + 1,
    total: outcome.order.length,
    previous: nameRow(outcome.order[at - 1]),
    next: nameRow(outcome.order[at + 1]),
  };
  return { noun, mentions: await readMentions(engines, outcome, row, runs), place };
}

async function readMentions(
  { index, words }: Engines,
  { route, query, result }: SearchOutcome,
  row: number,
  runs: readonly TextRun[],
): Promise<readonly PlacedMention[]> {
  if (route === "words") return placeWords(await words.readPage(row, plainWords(query)), runs);
  if (!result.mentions.rows.includes(row)) return [];
  return placeMentions(result.mentions, row, await index.readBlocks(row), runs);
}
