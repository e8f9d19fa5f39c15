import { readdirSync } from "node:fs";
import type { TestSite } from "../site-tests/test-sites.ts";
import { pageKind, pagePath } from "../verify/built-site.ts";

/** One page that stands for all of its kind. */
export interface PageOfKind {
  /** `decisions/:id` */
  readonly kind: string;
  readonly url: string;
}

/** The first page of every kind that `site` has, so that a new kind is tested without being named. */
export function listPageKinds(site: TestSite): PageOfKind[] {
  const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort();
  const kinds = new Map<string, string>();
  for (const file of files) if (!kinds.has(pageKind(file))) kinds.set(pageKind(file), file);
  return [...kinds].map(([kind, file]) => ({
    kind: kind === "" ? "home" : kind,
    url: new URL(encodeURI(pagePath(file, site.basePath)), site.url).href,
  }));
}
