import { countOf, DECISION_NOUN } from "../../src/collection/count.ts";
import type { TakenSearch } from "../../src/research-set/taken-search.ts";
import { findMeant } from "../../src/search/browser/meant.ts";
import { repairQuery } from "../../src/search/browser/repair-query.ts";
import type { Searcher } from "../../src/search/engine/searcher.ts";

/** `Did you mean 'safety plan' (5 decisions)?`, as the search page asks where nothing was found; else nothing. */
export async function askWhatWasMeant(
  taken: TakenSearch,
  search: Searcher,
  signal: AbortSignal,
): Promise<string> {
  if (taken.outcome.result.rows.length > 0) return "";
  const found = await findMeant({ ...taken, search }, signal);
  if (found.length === 0) return "";
  const queries = found.map(({ label, total = 0 }) => `'${label}' (${countOf(total, DECISION_NOUN)})`);
  return `Did you mean ${queries.join(" or ")}?\n`;
}

/** `Did you mean 'in:findings fault' or 'finding fault'?` below a query that cannot be read; nothing without any near it. */
export function askForRepair(query: string): string {
  const repairs = repairQuery(query).map((repair) => `'${repair}'`);
  return repairs.length === 0 ? "" : `\n\nDid you mean ${repairs.join(" or ")}?`;
}
