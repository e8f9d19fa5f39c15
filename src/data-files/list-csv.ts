import type { Decision } from "../collection/decision.ts";
import { csvHead, csvLines } from "./csv-lines.ts";
import { publicAddress, type SiteAddress } from "./exported-decision.ts";
import { LIST_COLUMNS } from "./list-columns.ts";

/**
 * A list of decisions as a CSV file, in the order given, with the byte order mark that
 * spreadsheets need. Its columns are the first of `decisions.csv`, under the same names.
 */
export function listCsv(decisions: readonly Decision[], address: SiteAddress): string {
  const rows = decisions.map(({ id, ...facts }) => {
    const listed = { id, facts, url: publicAddress(address, `/decisions/${id}/`) };
    return LIST_COLUMNS.map(({ read }) => read(listed));
  });
  return csvHead(LIST_COLUMNS) + csvLines(rows);
}
