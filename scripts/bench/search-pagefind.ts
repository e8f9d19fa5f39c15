import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { close, createIndex } from "pagefind";
import { parse } from "yaml";
import { z } from "zod";
import { splitDecisionFile } from "../../src/collection/decision-file.ts";
import { renderText } from "../../src/collection/rendering/render-text.ts";
import { frontmatterSchema } from "../../src/decision/frontmatter.ts";
import { NOT_TEXT } from "../../src/decision/text-mark.ts";
import { listDecisions, readDecisionFile } from "../../src/phrase-index/build/list-decisions.ts";

/** Indexes the decisions in `folder` with Pagefind, as pages with the filters of the site, into `out`. */
export async function buildPagefind(folder: string, out: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [`[${NOT_TEXT}]`] });
    throwOnErrors("start", errors);
    if (!index) throw new Error("Pagefind gave back no index.");
    for (const { id } of await listDecisions(folder)) {
      const content = renderPage(await readDecisionFile(folder, id));
      const added = await index.addHTMLFile({ url: `/decisions/${id}/`, content });
      throwOnErrors("read a page", added.errors);
    }
    throwOnErrors("write its index", (await index.writeFiles({ outputPath: out })).errors);
  } finally {
    await close();
  }
}

function throwOnErrors(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join("; ")}`);
}

function renderPage(content: string): string {
  const file = splitDecisionFile(content);
  if (!file) throw new Error("Found no frontmatter in a converted decision.");
  const {
    title,
    body,
    outcome = "",
    date = "",
    summary = "",
    tables,
  } = frontmatterSchema.parse(parse(file.frontmatter));
  const marks = [`body:${body.name}`, `outcome:${outcome}`, `year:${date.slice(0, 4)}`];
  const head = toHtml([
    h("h1", title),
    ...marks.map((mark) => h("p", { dataPagefindFilter: mark })),
    h("p", summary),
  ]);
  const text = renderText(file.text, tables).html;
  return `<!doctype html><html lang="en"><head><title>A decision</title></head><body><main data-pagefind-body>${head}${text}</main></body></html>`;
}

const pagefindSchema = z.object({
  createInstance: z.custom<(options: { basePath: string; noWorker: boolean }) => unknown>(
    (value) => typeof value === "function",
  ),
});

const instanceSchema = z.object({
  search: z.custom<(query: string) => Promise<{ results: readonly unknown[] }>>(
    (value) => typeof value === "function",
  ),
});

/** A search with Pagefind's own script, whose index is at `address`; it gives back the number of pages. */
export async function openPagefind(
  out: string,
  address: string,
): Promise<(query: string) => Promise<number>> {
  const script: unknown = await import(pathToFileURL(join(out, "pagefind.js")).href);
  const instance = instanceSchema.parse(
    await pagefindSchema.parse(script).createInstance({ basePath: address, noWorker: true }),
  );
  return async (query) => (await instance.search(query)).results.length;
}
