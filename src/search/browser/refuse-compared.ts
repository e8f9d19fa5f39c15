import { describeQuery } from "../query/describe-query.ts";
import { parseQuery } from "../query/parse-query.ts";
import { formatQueryError, isQueryError } from "../query/query.ts";
import { routeQuery } from "../query/route-query.ts";
import { MOST_COMPARED, type SearchState } from "../state.ts";

/** The first search stands in the chart too. */
export const CHART_IS_FULL = `One chart can show ${MOST_COMPARED + 1} searches at most.`;

/** Why `query` cannot be counted beside what is counted in `state`; `undefined` when it can. */
export function refuseCompared(
  query: string,
  { query: first = "", compared }: Pick<SearchState, "query" | "compared">,
): string | undefined {
  if (compared.length >= MOST_COMPARED) return CHART_IS_FULL;
  const parsed = parseQuery(query);
  if (isQueryError(parsed)) return formatQueryError(parsed);
  if (parsed.parts.length === 0) return "Type a word or a phrase to compare with.";
  const isShown = [first, ...compared].some((other) => meaningOf(other) === meaningOf(query));
  return isShown ? "The chart shows this search already." : undefined;
}

/** The same for queries that find the same; one that cannot be read means itself. */
function meaningOf(query: string): string {
  const parsed = parseQuery(query);
  return isQueryError(parsed) ? query : `${routeQuery(parsed)} ${describeQuery(parsed)}`;
}
