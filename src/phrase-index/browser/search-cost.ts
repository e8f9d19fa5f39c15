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
export function listNeededFiles(node: QueryNode, lists: SegmentLists): ReadonlyMap<string, ListFile> {
  const files = new Map<string, ListFile>();
  const visit = (part: QueryNode) => {
    if (part.type === "words") {
      for (const { request } of planPhrase(part.words, lists)) {
        for (const file of lists.locate(request)) files.set(file.path, file);
      }
    }
    for (const below of partsOf(part)) visit(below);
  };
  visit(node);
  return files;
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
