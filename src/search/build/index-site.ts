import { glob, rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";

// A decision's address is its reference; `/decisions/2/`, a page of the list, is not one.
const DECISION_PAGES = "decisions/??-???-???*/index.html";

/** Ready-made interfaces that Pagefind writes beside every index; the search page has its own. */
const UNUSED_FILES = ["ui", "modular-ui", "component-ui"].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/**
 * Writes a search index of the decision pages in `siteFolder` to its `pagefind`
 * folder and gives back how many pages there are; with none, nothing is written:
 * Pagefind would index every other page instead. Throws when Pagefind reports an error.
 */
export async function indexSite(siteFolder: string): Promise<number> {
  if (!(await hasDecisionPages(siteFolder))) return 0;
  try {
    const { index, errors } = await createIndex();
    throwOnErrors("start", errors);
    if (!index) throw new Error("Pagefind gave back no index.");
    const added = await index.addDirectory({ path: siteFolder, glob: DECISION_PAGES });
    throwOnErrors("read the decision pages", added.errors);
    const outputPath = join(siteFolder, "pagefind");
    const written = await index.writeFiles({ outputPath });
    throwOnErrors("write its index", written.errors);
    await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
    return added.page_count;
  } finally {
    await close();
  }
}

/** Throws when Pagefind reported anything; `step` completes "Pagefind could not …". */
export function throwOnErrors(step: string, errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new Error(`Pagefind could not ${step}, so the site would have no search.`, {
    cause: new Error(errors.join("\n")),
  });
}

async function hasDecisionPages(siteFolder: string): Promise<boolean> {
  for await (const _page of glob(DECISION_PAGES, { cwd: siteFolder })) return true;
  return false;
}
