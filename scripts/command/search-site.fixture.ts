import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  INVENTED_PUBLICATION,
  inventFrontmatter,
  writeInventedDecisions,
} from "../../src/data-files/invented-collection.ts";
import { writeDataFiles } from "../../src/data-files/write-data-files.ts";
import { buildPhraseIndex } from "../../src/phrase-index/build/build-phrase-index.ts";
import { PHRASE_INDEX_FOLDER } from "../../src/phrase-index/format.ts";
import { buildWords } from "../../src/search/words/build/build-words.ts";
import { WORDS_FOLDER } from "../../src/search/words/format.ts";
import { projectRoot } from "./workspace.ts";

/** Makes what a search needs of a site of two decisions, in a folder of its own inside a new one. */
export async function buildSearchSite(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "search-command-"));
  const site = join(root, "site");
  const decisions = join(root, "decisions");
  writeInventedDecisions(decisions, [
    inventFrontmatter({ reference: "20 900 001" }),
    inventFrontmatter({ reference: "21 900 002", outcome: "Not upheld", date: "2021-02-03" }),
  ]);
  const cache = join(root, "cache");
  await writeDataFiles({
    ...INVENTED_PUBLICATION,
    decisionsFolder: decisions,
    outFolder: site,
    cacheFile: join(cache, "frontmatter.ndjson"),
  });
  await buildPhraseIndex({ decisions, out: join(site, PHRASE_INDEX_FOLDER), cache: join(cache, "phrases") });
  await buildWords({ decisions, out: join(site, WORDS_FOLDER), cache: join(cache, "words"), memory: 0 });
  return site;
}

/** How a command ended, and what it printed. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the search command on a site, as a user would. */
export function runSearch(site: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [join(projectRoot, "scripts/search.ts"), "--site", site, ...args];
    const child = execFile(process.execPath, command, (_, out, error) =>
      resolve({ code: child.exitCode, out, error }),
    );
  });
}
