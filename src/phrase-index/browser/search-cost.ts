import { partsOf } from "../../search/query/check-query.ts";
import type { QueryNode } from "../../search/query/query.ts";
import { planPhrase } from "./phrase-plan.ts";
import type { ListFile, SegmentLists } from "./segment-lists.ts";

/** What a search has to fetch at most. */
export interface SearchCost {
  /** Compressed bytes. */
  readonly bytes: number;
  readonly files: number;
}

/** The files of one segment that a query needs at most, each once. */
export async function listNeededFiles(
  node: QueryNode,
  lists: SegmentLists,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ListFile>> {
  const steps = node.type === "words" ? await planPhrase(node.words, lists, signal) : [];
  const below = await Promise.all(partsOf(node).map((part) => listNeededFiles(part, lists, signal)));
  const own = steps.flatMap(({ files }) => files.map((file) => [file.path, file] as const));
  return new Map([...own, ...below.flatMap((files) => [...files])]);
}

/** The sum of some files. */
export function addCost(files: Iterable<ListFile>): SearchCost {
  let [bytes, count] = [0, 0];
  for (const { size } of files) {
    bytes += size;
    count += 1;
  }
  return { bytes, files: count };
}
