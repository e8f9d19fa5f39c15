import { countParagraphs } from "../../phrase-index/browser/count-paragraphs.ts";
import type { SearchResult } from "../../phrase-index/browser/search-result.ts";
import { filterMentions } from "../../phrase-index/mentions.ts";
import type { IsKept } from "./facet-filter.ts";

/** The decisions of `result` that are kept, with their mentions. */
export function narrowResult(result: SearchResult, isKept: IsKept): SearchResult {
  const rows = result.rows.filter(isKept);
  if (rows.length === result.rows.length) return result;
  const kept = new Set(rows);
  const mentions = filterMentions(result.mentions, (index) => kept.has(result.mentions.rows[index] ?? -1));
  return { ...result, rows, mentions, paragraphs: countParagraphs(mentions) };
}
