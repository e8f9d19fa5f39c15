import { type BuiltSite, pagePath } from "./built-site.ts";
import { decodeAddress } from "./decode-address.ts";
import type { Finding } from "./finding.ts";
import type { Page, PageLink } from "./page.ts";

// Any origin will do: it only has to tell this site's addresses from others.
const ORIGIN = "http://built.site.invalid";

/** Where a link of the site leads. */
type Target =
  | { readonly kind: "file"; readonly file: string; readonly fragment: string }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "wrong"; readonly message: string; readonly hint: string };

/**
 * Internal links, resources and fragments that lead nowhere, pages that no link leads
 * to, and canonical addresses that name another page.
 */
export function checkLinks(site: BuiltSite): Finding[] {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  const linked = new Map<string, Set<string>>();
  const findings: Finding[] = [];
  for (const page of site.pages) {
    const targets = new Set<string>();
    linked.set(page.file, targets);
    for (const link of [...page.links, ...page.resources]) {
      const target = resolveLink(site, page, link);
      if (target.kind === "wrong")
        findings.push({ file: page.file, message: target.message, hint: target.hint });
      if (target.kind !== "file") continue;
      if (link.element === "a" || link.element === "form") targets.add(target.file);
      if (hasAnchor(ids.get(target.file), target.fragment)) continue;
      findings.push({
        file: page.file,
        message: `Found a link to ${link.href}, but ${target.file} has no element with the id "${target.fragment}".`,
        hint: "Correct the link, or give the element its id.",
      });
    }
    findings.push(...checkCanonical(site, page));
  }
  return [...findings, ...findOrphans(site, linked)];
}

function resolveLink(site: BuiltSite, page: Page, { href, element }: PageLink): Target {
  const url = URL.parse(href, ORIGIN + pagePath(page.file, site.basePath));
  if (!url) return wrong(`Found the address ${href}, which cannot be read.`, "Correct the link.");
  if (url.origin !== ORIGIN) return { kind: "elsewhere" };
  const path = decodeAddress(url.pathname);
  const fragment = decodeAddress(url.hash.slice(1));
  if (path === undefined || fragment === undefined) {
    return wrong(
      `Found the address ${href}, in which a % stands before no byte of UTF-8.`,
      "Correct the link.",
    );
  }
  if (!path.startsWith(site.basePath)) {
    return wrong(
      `Found a link to ${href}, which is outside ${site.basePath}, where the site is published.`,
      "Make the address with the function that adds the base path.",
    );
  }
  const inside = path.slice(site.basePath.length);
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  if (site.files.has(file)) {
    return { kind: "file", file, fragment };
  }
  if (site.files.has(`${inside}/index.html`)) {
    return wrong(`Found a link to ${href} without its last slash, which costs a redirect.`, "Add the slash.");
  }
  return wrong(
    `Found <${element}> leading to ${href}, but there is no ${file}.`,
    "Correct or remove the link.",
  );
}

function wrong(message: string, hint: string): Target {
  return { kind: "wrong", message, hint };
}

/** "#top" is the top of any page, and so is "#". */
function hasAnchor(ids: ReadonlySet<string> | undefined, fragment: string): boolean {
  if (fragment === "" || fragment === "top" || !ids) return true;
  return ids.has(fragment);
}

function checkCanonical(site: BuiltSite, page: Page): Finding[] {
  if (page.canonical === undefined) return [];
  const path = URL.parse(page.canonical)?.pathname;
  const own = pagePath(page.file, site.basePath);
  if (path !== undefined && decodeAddress(path) === own) return [];
  const message = `Found the canonical address ${page.canonical}, expected one that ends in ${own}.`;
  return [{ file: page.file, message, hint: "Make it from the page's own address." }];
}

// The style guide is for those who work on the site, so no page that readers find leads to it.
const NOT_FOR_READERS = /^(?:404\.html|style-guide\/.*)$/u;

function findOrphans(site: BuiltSite, linked: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  const reached = new Set(["index.html"]);
  for (const file of reached) for (const target of linked.get(file) ?? []) reached.add(target);
  return site.pages
    .filter(({ file }) => !reached.has(file) && !NOT_FOR_READERS.test(file))
    .map(({ file }) => ({
      file,
      message: "Found no way of links from the home page to this page.",
      hint: "Link to it from a page that readers find, or do not build it.",
    }));
}
