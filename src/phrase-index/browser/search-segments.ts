import type { Query } from "../../search/query/query.ts";
import type { Catalogue, CatalogueIds } from "../catalogue.ts";
import { countMentions, createMentions, type Mentions } from "../mentions.ts";
import { countParagraphs } from "./count-paragraphs.ts";
import { type Answer, evaluate } from "./evaluate.ts";
import type { FileStore } from "./file-store.ts";
import type { OpenSegment } from "./open-segment.ts";
import { type CatalogueNode, createRowFilter, needsIds, type RowFilter } from "./row-filter.ts";
import { addCost, listNeededFiles } from "./search-cost.ts";
import type { SearchResult } from "./search-result.ts";

/** How far a search is. */
export interface SearchProgress {
  readonly segmentsDone: number;
  readonly segments: number;
  /** Compressed bytes fetched for this search. */
  readonly bytesFetched: number;
}

export interface SearchOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** See `PhraseSource`; for tests. */
  readonly largeList?: number;
}

interface SearchContext {
  readonly segments: readonly OpenSegment[];
  readonly catalogue: Catalogue;
  readonly files: FileStore;
  readonly loadIds: (signal?: AbortSignal) => Promise<CatalogueIds>;
}

/** Below this a list is cheaper to fetch with the others than to wait for. */
const LARGE_LIST = 131_072;

/** So many segments are held in memory at a time. */
const SEGMENTS_AT_ONCE = 4;

/** Searches all segments and puts their answers together. */
export async function searchSegments(
  query: Query,
  context: SearchContext,
  options: SearchOptions,
): Promise<SearchResult> {
  const { segments, files } = context;
  const { signal, onProgress } = options;
  const startBytes = files.bytesFetched();
  const filterOf = await createFilters(query, context, signal);
  const answers: Answer[] = [];
  let next = 0;
  let segmentsDone = 0;
  const work = async () => {
    for (let index = next++; index < segments.length; index = next++) {
      const segment = segments[index];
      if (!segment) continue;
      answers[index] = await searchSegment(query, segment, filterOf, options);
      segmentsDone += 1;
      onProgress?.({
        segmentsDone,
        segments: segments.length,
        bytesFetched: files.bytesFetched() - startBytes,
      });
    }
  };
  await Promise.all(Array.from({ length: SEGMENTS_AT_ONCE }, work));
  const mentions = joinMentions(answers, segments);
  return {
    rows: joinRows(answers, segments),
    mentions,
    paragraphs: countParagraphs(mentions),
    bytesFetched: files.bytesFetched() - startBytes,
  };
}

/** Filters by node, each worked out once for all segments. */
async function createFilters(
  query: Query,
  { catalogue, loadIds }: SearchContext,
  signal: AbortSignal | undefined,
): Promise<(node: CatalogueNode) => RowFilter> {
  const ids = needsIds(query) ? await loadIds(signal) : undefined;
  const known = new Map<CatalogueNode, RowFilter>();
  return (node) => {
    const filter = known.get(node) ?? createRowFilter(node, catalogue, ids);
    known.set(node, filter);
    return filter;
  };
}

async function searchSegment(
  query: Query,
  { directory, firstRow, lists, texts }: OpenSegment,
  filterOf: (node: CatalogueNode) => RowFilter,
  { signal, largeList = LARGE_LIST }: SearchOptions,
): Promise<Answer> {
  return await evaluate(query, {
    lists,
    texts,
    largeList,
    signal,
    rowCount: directory.rows,
    filterOf: (node) => {
      const filter = filterOf(node);
      return (row) => filter(firstRow + row);
    },
    sizeOf: async (node) => addCost((await listNeededFiles(node, lists, signal)).values()).bytes,
  });
}

function joinRows(answers: readonly Answer[], segments: readonly OpenSegment[]): Uint32Array<ArrayBuffer> {
  const rows: number[] = [];
  for (const [index, answer] of answers.entries()) {
    for (const [row, has] of answer.rows.entries())
      if (has === 1) rows.push((segments[index]?.firstRow ?? 0) + row);
  }
  return Uint32Array.from(rows);
}

/** All mentions, with rows of the catalogue. */
function joinMentions(answers: readonly Answer[], segments: readonly OpenSegment[]): Mentions {
  const joined = createMentions(answers.reduce((sum, { mentions }) => sum + countMentions(mentions), 0));
  let at = 0;
  for (const [index, { mentions }] of answers.entries()) {
    const firstRow = segments[index]?.firstRow ?? 0;
    joined.rows.set(
      mentions.rows.map((row) => firstRow + row),
      at,
    );
    joined.blocks.set(mentions.blocks, at);
    joined.tags.set(mentions.tags, at);
    joined.offsets.set(mentions.offsets, at);
    joined.lengths.set(mentions.lengths, at);
    at += countMentions(mentions);
  }
  return joined;
}
