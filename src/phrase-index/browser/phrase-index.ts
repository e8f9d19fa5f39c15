import type { Query } from "../../search/query/query.ts";
import type { Block } from "../block.ts";
import type { Catalogue, CatalogueIds } from "../catalogue.ts";
import { readDirectory } from "../directory.ts";
import { ENTRY_FILE, type Entry, FORMAT_VERSION, type NamedFile } from "../format.ts";
import type { NearWord } from "../near-words.ts";
import { readCatalogue, readIds } from "../read-catalogue.ts";
import { createFileStore, type FetchFile } from "./file-store.ts";
import { findNearWords } from "./find-near-words.ts";
import { orDamaged, PhraseIndexError } from "./index-error.ts";
import { openSegments } from "./open-segment.ts";
import { addCost, listNeededFiles, type SearchCost } from "./search-cost.ts";
import type { SearchResult } from "./search-result.ts";
import { type SearchOptions, searchSegments } from "./search-segments.ts";

/** An opened index. Every method that loads may throw a `PhraseIndexError`. */
export interface PhraseIndex {
  /** Changes with any decision and with the format: what a result can be repeated against. */
  readonly name: string;
  readonly catalogue: Catalogue;
  /** Ids and references, loaded when first asked for. */
  readonly readIds: (signal?: AbortSignal) => Promise<CatalogueIds>;
  /** What a search would fetch at most, without what is at hand. Loads the pages of keys that tell. */
  readonly estimate: (query: Query) => Promise<SearchCost>;
  /** Every mention of what a query looks for. Throws the signal's reason when it is aborted. */
  readonly search: (query: Query, options?: SearchOptions) => Promise<SearchResult>;
  /** Words that may have been meant by `word`; none where a decision has it. Fetches a quarter of a megabyte at most. */
  readonly findNearWords: (word: string, signal?: AbortSignal) => Promise<readonly NearWord[]>;
  /** The text of the decision at `row` of the catalogue. */
  readonly readBlocks: (row: number, signal?: AbortSignal) => Promise<readonly Block[]>;
}

/**
 * Opens the index whose files `fetchFile` gets: three small files. Throws a
 * `PhraseIndexError`.
 */
export async function openPhraseIndex(fetchFile: FetchFile, signal?: AbortSignal): Promise<PhraseIndex> {
  const files = createFileStore(fetchFile);
  const entry = readEntry(await files.read(ENTRY_FILE, signal));
  const [directoryBytes, catalogueBytes] = await Promise.all([
    files.read(entry.directory.path, signal),
    files.read(entry.catalogue.path, signal),
  ]);
  const directory = orDamaged(entry.directory.path, () => readDirectory(directoryBytes));
  if (!directory) throw new PhraseIndexError("other-version", entry.directory.path);
  const catalogue = orDamaged(entry.catalogue.path, () => readCatalogue(catalogueBytes));
  const segments = openSegments(directory, files);
  let ids: CatalogueIds | undefined;
  const loadIds = async (own?: AbortSignal) => {
    const bytes = ids ? undefined : await files.read(entry.ids.path, own);
    if (bytes) ids ??= orDamaged(entry.ids.path, () => readIds(bytes, catalogue));
    return ids ?? { ids: [], references: [] };
  };
  return {
    name: [entry.directory, entry.catalogue, entry.ids].map(hashOf).join("-"),
    catalogue,
    readIds: loadIds,
    estimate: async (query) => {
      const needed = await Promise.all(segments.map(({ lists }) => listNeededFiles(query, lists)));
      return addCost(needed.flatMap((own) => [...own.values()]).filter(({ path }) => !files.holds(path)));
    },
    search: (query, options = {}) => searchSegments(query, { segments, catalogue, files, loadIds }, options),
    findNearWords: (word, own) =>
      findNearWords(
        word,
        segments.map(({ lists }) => lists),
        files,
        own,
      ),
    readBlocks: async (row, own) => {
      const segment = segments.findLast(({ firstRow }) => firstRow <= row);
      if (!segment || row >= catalogue.count) throw new RangeError(`There is no decision at row ${row}.`);
      return await segment.texts.read(row - segment.firstRow, own);
    },
  };
}

function hashOf({ path }: NamedFile): string {
  return path.replace(/^.*-|\.bin$/gu, "");
}

function readEntry(bytes: Uint8Array): Entry {
  // The one place where these bytes become values: their writer is the build.
  const entry: Entry = orDamaged(ENTRY_FILE, () => JSON.parse(new TextDecoder().decode(bytes)));
  if (entry.version !== FORMAT_VERSION) throw new PhraseIndexError("other-version", ENTRY_FILE);
  return entry;
}
