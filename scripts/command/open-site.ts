import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openPhraseIndex, type PhraseIndex } from "../../src/phrase-index/browser/phrase-index.ts";
import { ENTRY_FILE, PHRASE_INDEX_FOLDER } from "../../src/phrase-index/format.ts";
import {
  type CollectionFacts,
  FACTS_FILE,
  readCollectionFacts,
} from "../../src/research-set/collection-facts.ts";
import { createSearcher, type Searcher } from "../../src/search/engine/searcher.ts";
import type { WordSearch } from "../../src/search/engine/word-search.ts";
import { madeOf } from "../../src/search/words/browser/made-of.ts";
import { openShare } from "../../src/search/words/browser/open-share.ts";
import { openWords } from "../../src/search/words/browser/open-words.ts";
import type { ShareAddress } from "../../src/search/words/browser/word-share.ts";
import { type RunningServer, serve } from "../../src/serve/static-server.ts";
import { WrongCall } from "./wrong-call.ts";

/** What the search page has of a site, opened from its folder. */
export interface OpenSite {
  readonly index: PhraseIndex;
  readonly search: Searcher;
  readonly collection: CollectionFacts;
  readonly close: () => Promise<void>;
}

/** Opens the built site in `folder`. Throws `WrongCall` when there is none, and what the index throws. */
export async function openSite(folder: string): Promise<OpenSite> {
  const collection = readCollectionFacts((await readBuilt(folder, FACTS_FILE)).toString());
  await readBuilt(folder, join(PHRASE_INDEX_FOLDER, ENTRY_FILE));
  const index = await openPhraseIndex(async (path, signal) => {
    const { buffer, byteOffset, byteLength } = await readFile(join(folder, PHRASE_INDEX_FOLDER, path), {
      signal,
    });
    return buffer.slice(byteOffset, byteOffset + byteLength);
  });
  const words = createWordSearch(folder, index);
  return { index, collection, search: createSearcher({ index, words }), close: words.close };
}

async function readBuilt(folder: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, path));
  } catch (cause) {
    throw new WrongCall(
      `Found no ${path} in ${folder}, expected a site with decisions that "npm run build" has made.`,
      { cause },
    );
  }
}

/** Plain words, whose engine fetches its files: a server has them for as long as it is needed. */
function createWordSearch(folder: string, index: PhraseIndex): WordSearch & Pick<OpenSite, "close"> {
  let server: RunningServer | undefined;
  const open = async (): Promise<WordSearch> => {
    server = await serve({ folder, port: 0 });
    const { url } = server;
    const ids = index.readIds().then((read) => read.ids);
    // Node imports nothing from a server.
    const importPagefind = (address: string) =>
      import(pathToFileURL(join(folder, address.slice(url.length))).href);
    const openHere = (share: ShareAddress) => openShare(share, importPagefind);
    return await madeOf(ids, openWords({ base: url, attempt: 0 }, { open: openHere, most: 1 }));
  };
  let opened: Promise<WordSearch> | undefined;
  return {
    search: async (text, signal) => {
      opened ??= open();
      return await (await opened).search(text, signal);
    },
    close: async () => await server?.close(),
  };
}
