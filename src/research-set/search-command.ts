import { hasFilters, type SearchState } from "../search/state.ts";
import { serializeState } from "../search/state-address.ts";
import { takenState } from "./taken-state.ts";

// As it stands, a query reads better; what begins like an option or ends the quotes of a shell cannot stand so.
const PLAIN_QUERY = /^[^-'!\\\p{Cc}][^'!\\\p{Cc}]*$/u;

/** The command that makes the research set of a search where its site was built. */
export function searchCommand(state: SearchState): string {
  const { query = "", compared, sample } = state;
  const isQueryAlone = !hasFilters(state) && compared.length === 0 && sample === undefined;
  const search =
    isQueryAlone && PLAIN_QUERY.test(query)
      ? `'${query}'`
      : `--address '${serializeState(takenState(state)) || "?q="}'`;
  return `npm run search -- ${search} --out set.zip`;
}
