import { execFile } from "node:child_process";
import { glob, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

// A decision's address is its reference; `/decisions/2/`, a page of the list, is not one.
const DECISION_PAGES = "decisions/??-???-???*/index.html";

/** Ready-made interfaces that Pagefind writes beside every index; the search page has its own. */
const UNUSED_FILES = ["ui", "modular-ui", "component-ui", "highlight"].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

const INDEX_PROCESS = fileURLToPath(new URL("./index-process.ts", import.meta.url));

/**
 * Writes a search index of the decision pages in `siteFolder` to its `pagefind`
 * folder and gives back how many pages there are; with none, nothing is written:
 * Pagefind would index every other page instead. Throws when indexing fails.
 */
export async function indexSite(siteFolder: string): Promise<number> {
  if (!(await hasDecisionPages(siteFolder))) return 0;
  const pages = await runIndexProcess(siteFolder);
  await Promise.all(UNUSED_FILES.map((file) => rm(join(siteFolder, "pagefind", file), { force: true })));
  return pages;
}

async function runIndexProcess(siteFolder: string): Promise<number> {
  const failure = "The decision pages could not be indexed, so the site would have no search.";
  const { stdout } = await promisify(execFile)(process.execPath, [
    INDEX_PROCESS,
    siteFolder,
    DECISION_PAGES,
  ]).catch((cause: unknown) => {
    throw new Error(failure, { cause });
  });
  const pages = Number(stdout);
  if (!Number.isInteger(pages) || pages < 1)
    throw new Error(failure, { cause: new Error(`It said: ${stdout}`) });
  return pages;
}

async function hasDecisionPages(siteFolder: string): Promise<boolean> {
  for await (const _page of glob(DECISION_PAGES, { cwd: siteFolder })) return true;
  return false;
}
