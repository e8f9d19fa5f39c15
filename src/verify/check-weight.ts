import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuiltSite, pageKind, pagePath } from "./built-site.ts";
import type { Finding } from "./finding.ts";
import type { Page } from "./page.ts";

/** The most that a page may send before search is used: HTML, styles and scripts, gzipped. */
const PAGE_BUDGET = 60_000;
/** The same for a decision of usual length. */
const DECISION_BUDGET = 25_000;
/** A statement has 7 to 25 KB of text; its page repeats a little and adds markup. */
const USUAL_DECISION_BYTES = 60_000;
const WEIGHED_OF_EACH_KIND = 20;

/** What one page sends, in bytes after gzip. */
export interface PageWeight {
  readonly file: string;
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly total: number;
}

/** Weighs the largest pages of each kind: none of the others is heavier. */
export async function weighPages(site: BuiltSite): Promise<PageWeight[]> {
  const sizes = new Map<string, number>();
  const weights: PageWeight[] = [];
  for (const pages of Map.groupBy(site.pages, ({ file }) => pageKind(file)).values()) {
    const largest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, WEIGHED_OF_EACH_KIND);
    const usual = pages.filter(({ bytes }) => bytes <= USUAL_DECISION_BYTES).slice(0, WEIGHED_OF_EACH_KIND);
    for (const page of new Set([...largest, ...usual])) weights.push(await weighPage(site, page, sizes));
  }
  return weights;
}

async function weighPage(site: BuiltSite, page: Page, sizes: Map<string, number>): Promise<PageWeight> {
  const sizeOf = async (file: string) => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(await readFile(join(site.folder, file))).length;
    sizes.set(file, size);
    return size;
  };
  const fetched = listFetched(site, page);
  let styles = 0;
  let scripts = 0;
  for (const file of fetched.styles) styles += await sizeOf(file);
  for (const file of fetched.scripts) scripts += await sizeOf(file);
  const html = await sizeOf(page.file);
  return { file: page.file, html, styles, scripts, total: html + styles + scripts };
}

function listFetched(site: BuiltSite, page: Page): { styles: Set<string>; scripts: Set<string> } {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const { href, element, rel } of page.resources) {
    const path = URL.parse(href, `http://built.site.invalid${pagePath(page.file, site.basePath)}`)?.pathname;
    const file = path?.slice(site.basePath.length) ?? "";
    if (!site.files.has(file)) continue;
    if (rel === "stylesheet") styles.add(file);
    if (element === "script" || rel === "modulepreload") scripts.add(file);
  }
  return { styles, scripts };
}

/** Pages over their budget. */
export function checkWeights(weights: readonly PageWeight[], site: BuiltSite): Finding[] {
  const bytes = new Map(site.pages.map((page) => [page.file, page.bytes]));
  return weights.flatMap(({ file, html, styles, scripts, total }) => {
    const isUsual = pageKind(file) === "decisions/:id" && (bytes.get(file) ?? 0) <= USUAL_DECISION_BYTES;
    const budget = isUsual ? DECISION_BUDGET : PAGE_BUDGET;
    if (total <= budget) return [];
    return [
      {
        file,
        message: `Found ${total} bytes after gzip (HTML ${html}, styles ${styles}, scripts ${scripts}), expected at most ${budget}.`,
        hint: "Send less: shorter lists, fewer styles, scripts only where they are used.",
      },
    ];
  });
}
