import { cp, mkdir, writeFile } from "node:fs/promises";
import { freemem } from "node:os";
import { join } from "node:path";
import { buildWords } from "../../src/search/words/build/build-words.ts";
import { renderSite } from "../command/astro.ts";
import { convertStep } from "../command/convert-step.ts";
import { projectRoot } from "../command/workspace.ts";

/** What a host of both pages serves. */
export interface SearchSite {
  /** Converted decisions that both pages search. */
  readonly decisions: string;
  /** Folder that is served; it holds `phrase-index` and `pagefind` already. */
  readonly folder: string;
  /** For what is needed on the way. */
  readonly work: string;
}

/** Where Pagefind's own page is on the server. */
export const PAGEFIND_PAGE = "pagefind-page/";

/**
 * Puts the site's search page, with the index of plain words, and a page with Pagefind's
 * default interface into `folder`. The pages around the search are those of the samples:
 * what a search costs does not depend on them, and rendering thousands of decisions
 * takes minutes.
 */
export async function buildSearchPages({ decisions, folder, work }: SearchSite): Promise<void> {
  const source = join(projectRoot, "content/sources");
  const samples = join(work, "samples");
  const report = await convertStep(source, samples);
  const staging = join(work, "site");
  const own = join(projectRoot, ".cache/bench-search");
  await mkdir(own, { recursive: true });
  const folders = { out: staging, own, staging, cache: join(work, "astro") };
  await renderSite({ source, decisions: samples, ...folders }, {}, report.report.sources.length);
  await cp(staging, folder, {
    recursive: true,
    filter: (path) => !/[/\\](?:phrase-index|words)$/u.test(path),
  });
  await buildWords({ decisions, out: join(folder, "words"), cache: join(work, "words"), memory: freemem() });
  await mkdir(join(folder, PAGEFIND_PAGE), { recursive: true });
  await writeFile(join(folder, PAGEFIND_PAGE, "index.html"), PAGE);
}

// As Pagefind's manual has it, but that it does not wait until somebody stops typing, and
// that it searches for what the address says, as ours does.
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Search</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script>
</head>
<body>
<div id="search"></div>
<script>
const ui = new PagefindUI({ element: "#search", debounceTimeoutMs: 0 });
const query = new URLSearchParams(location.search).get("q");
if (query) ui.triggerSearch(query);
</script>
</body>
</html>
`;
