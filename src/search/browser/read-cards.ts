import { countOf } from "../../collection/count.ts";
import { isFirstInParagraph } from "../../phrase-index/browser/count-paragraphs.ts";
import { dateOf } from "../../phrase-index/catalogue.ts";
import { type Mentions, mentionsAt } from "../../phrase-index/mentions.ts";
import { decisionLink } from "../decision-link.ts";
import { plainWords } from "../query/route-query.ts";
import type { WordPage } from "../words/browser/word-index.ts";
import { type CardText, matchMentions, readCardText } from "./passages.ts";
import type { ShownSearch } from "./view/result-view.ts";
import { matchPage } from "./word-matches.ts";

/** A decision on the list of results. */
export interface Card {
  readonly body: string;
  /** As printed. */
  readonly reference: string;
  readonly isReport: boolean;
  readonly outcome: string | undefined;
  readonly category: string | undefined;
  readonly subcategory: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  /** Whether it is the decision whose reference was asked for. */
  readonly isReferred: boolean;
  /** Whether its search is saved and did not find it before this visit. */
  readonly isNew: boolean;
  /** `7 mentions in 5 paragraphs`; empty where nothing was counted. */
  readonly count: string;
  readonly text: CardText;
  /** Address of the decision, or of mention `mention` of it at `anchor`. */
  readonly addressOf: (place?: { readonly anchor: string; readonly mention?: number }) => string;
}

/** The decision at a row as plain words found it. */
export type ReadPage = (row: number, words: string, signal: AbortSignal) => Promise<WordPage>;

/** The cards of the page that the state asks for, in its order. Throws what the indexes throw. */
export async function readCards(
  shown: ShownSearch,
  readPage: ReadPage,
  signal: AbortSignal,
): Promise<readonly Card[]> {
  const { index, outcome, state } = shown;
  const rows = [...outcome.order.subarray((state.page - 1) * state.size, state.page * state.size)];
  const readText = createTextReader(shown, readPage, signal);
  const [{ ids, references }, ...texts] = await Promise.all([index.readIds(signal), ...rows.map(readText)]);
  return rows.flatMap((row, position) => {
    const text = texts[position];
    if (!text) return [];
    const id = ids[row] ?? "";
    return {
      ...readFacts(shown, row),
      isNew: shown.newIds?.has(id) ?? false,
      reference: references[row] ?? "",
      ...text,
      addressOf: (place) => decisionLink(shown.base, id, state, place),
    };
  });
}

function readFacts({ index: { catalogue }, outcome }: ShownSearch, row: number) {
  const { category, subcategory } = catalogue.categories[catalogue.category[row] ?? 0] ?? {};
  return {
    body: catalogue.bodies[catalogue.body[row] ?? 0]?.name ?? "",
    isReport: catalogue.report[row] === 1,
    outcome: catalogue.outcomes[catalogue.outcome[row] ?? 0] || undefined,
    category,
    subcategory,
    date: dateOf(catalogue, row),
    isReferred: outcome.referred.has(row),
  };
}

function createTextReader({ index, outcome }: ShownSearch, readPage: ReadPage, signal: AbortSignal) {
  const { query, route, result } = outcome;
  return async (row: number): Promise<Pick<Card, "text" | "count">> => {
    if (route === "words") {
      const { blocks, matches } = matchPage(await readPage(row, plainWords(query), signal));
      return { text: readCardText(blocks, matches), count: "" };
    }
    const blocks = await index.readBlocks(row, signal);
    const [from, to] = mentionsAt(result.mentions, row);
    const text = readCardText(blocks, matchMentions(blocks, result.mentions, from, to));
    return { text, count: describeCount(result.mentions, from, to) };
  };
}

function describeCount(mentions: Mentions, from: number, to: number): string {
  if (from === to) return "";
  let paragraphs = 0;
  for (let mention = from; mention < to; mention += 1) {
    if (mention === from || isFirstInParagraph(mentions, mention)) paragraphs += 1;
  }
  return `${countOf(to - from, "mention")} in ${countOf(paragraphs, "paragraph")}`;
}
