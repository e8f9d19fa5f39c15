import { plainWords } from "../query/route-query.ts";
import { EMPTY_STATE, routeOf, withChange } from "../state.ts";
import type { Alternative } from "./advice.ts";
import { limitToNames } from "./name-limits.ts";
import { findSpellings } from "./spelling.ts";
import type { ShownSearch } from "./view/result-view.ts";

type Asked = Pick<ShownSearch, "index" | "search" | "state" | "outcome">;

/**
 * Searches that one that found nothing may have meant, and that find something: for a
 * reference that was put in quotation marks, for a name where exact words were looked
 * for, and for words that are spelled nearly like these.
 */
export async function findMeant(asked: Asked, signal: AbortSignal): Promise<readonly Alternative[]> {
  const { search, state } = asked;
  const found: Alternative[] = [];
  for (const query of listOtherForms(asked)) {
    const { sections } = routeOf({ query, sections: [] }) === "reference" ? EMPTY_STATE : state;
    const candidate = withChange(state, { query, sections });
    if (routeOf(candidate) === undefined) continue;
    const { result } = await search(candidate, { signal });
    if (result.rows.length > 0) found.push({ label: query, state: candidate, total: result.rows.length });
  }
  return found.length > 0 ? found : findSpellings(asked, signal);
}

function listOtherForms({ index, state, outcome }: Asked): readonly string[] {
  if (outcome.route !== "phrases") return [];
  const words = plainWords(outcome.query);
  return routeOf({ query: words, sections: [] }) === "reference"
    ? [words]
    : limitToNames(state.query ?? "", index.catalogue);
}
