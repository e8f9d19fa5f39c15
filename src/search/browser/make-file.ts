import { fetchCollectionFacts } from "../../research-set/browser/fetch-facts.ts";
import { collectBlob } from "../../research-set/collect-blob.ts";
import { countsTable } from "../../research-set/counts-table.ts";
import { decisionsTable } from "../../research-set/decisions-table.ts";
import { mentionsTable } from "../../research-set/mentions-table.ts";
import { researchSetChunks } from "../../research-set/research-set.ts";
import { tableChunks } from "../../research-set/table-chunks.ts";
import type { TakenSearch, TakeOptions } from "../../research-set/taken-search.ts";
import { UnreadableQueryError } from "../engine/search-outcome.ts";
import type { FileFormat, FileKind } from "./file-choices.ts";
import type { ShownSearch } from "./view/result-view.ts";

const TYPES: Readonly<Record<FileFormat, string>> = {
  zip: "application/zip",
  csv: "text/csv",
  json: "application/json",
};

/** The file of a result. Throws what the index throws, and the signal's reason when it is aborted. */
export async function makeFile(
  shown: ShownSearch,
  kind: FileKind,
  format: FileFormat,
  options: TakeOptions & { readonly signal: AbortSignal },
): Promise<Blob> {
  const taken = await takeSearch(shown, options.signal);
  return await collectBlob(
    listChunks(taken, kind, format === "json" ? "json" : "csv", options),
    TYPES[format],
  );
}

/** A search to compare with that cannot be read is left out, as it is on the page. */
async function takeSearch(shown: ShownSearch, signal: AbortSignal): Promise<TakenSearch> {
  const { index, state, outcome, search, base } = shown;
  const compared = [];
  for (const query of state.compared) {
    try {
      compared.push({ query, outcome: await search({ ...state, query }, { signal }) });
    } catch (error) {
      if (!(error instanceof UnreadableQueryError)) throw error;
    }
  }
  return {
    index,
    state: { ...state, compared: compared.map(({ query }) => query) },
    outcome,
    compared: compared.map(({ outcome: own }) => own),
    collection: await fetchCollectionFacts(base, signal),
  };
}

function listChunks(taken: TakenSearch, kind: FileKind, format: "csv" | "json", options: TakeOptions) {
  switch (kind) {
    case "research-set":
      return researchSetChunks(taken, options);
    case "mentions":
      return tableChunks(format, mentionsTable, taken, options);
    case "counts":
      return tableChunks(format, countsTable([taken.state.countedBy]), taken, options);
    case "decisions":
      return tableChunks(format, decisionsTable, taken, options);
  }
}
