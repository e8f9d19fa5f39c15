import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeAddress } from "./decode-address.ts";
import { type Page, readPage } from "./page.ts";

/** A built site, read once for all checks. */
export interface BuiltSite {
  readonly folder: string;
  /** `/` or `/sub/`. */
  readonly basePath: string;
  /** Every file, as a path inside the folder with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
}

/** Reads the site built into `folder`, for `basePath` or for the base it shows itself. Throws when there is none. */
export async function readBuiltSite(folder: string, basePath?: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`Found no built site in ${folder}. Run npm run build first.`, { cause: error });
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .sort();
  const pages: Page[] = [];
  const keep = createKeeper();
  for (const file of files) {
    if (file.endsWith(".html")) pages.push(readPage(file, await readFile(join(folder, file), "utf8"), keep));
  }
  const site = { folder, files: new Set(files), pages };
  const base = basePath === undefined ? readBasePath(site) : writeBasePath(basePath);
  return { ...site, basePath: base ?? "/" };
}

/**
 * The base that a site was built for, as its home page shows it: what stands in the address
 * of a stylesheet or script before the path of that file in the folder. `undefined` where
 * no such address leads to a file.
 */
export function readBasePath({ files, pages }: Pick<BuiltSite, "files" | "pages">): string | undefined {
  const home = pages.find(({ file }) => file === "index.html");
  for (const { href } of home?.resources ?? []) {
    if (!/^\/(?!\/)/u.test(href)) continue;
    const parts =
      decodeAddress(href.replace(/[?#].*$/u, ""))
        ?.split("/")
        .slice(1) ?? [];
    const at = parts.findIndex((_, index) => files.has(parts.slice(index).join("/")));
    if (at !== -1) return writeBasePath(parts.slice(0, at).join("/"));
  }
  return undefined;
}

/** `sub`, `/sub` and `/sub/` are one base. */
function writeBasePath(path: string): string {
  return ["", ...path.split("/").filter(Boolean), ""].join("/");
}

/** Keeps one copy of each string, whole in itself: pages share most of their addresses and ids. */
function createKeeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}

/** The path a page is served under: `councils/x/index.html` is `/councils/x/`. */
export function pagePath(file: string, basePath: string): string {
  return `${basePath}${file.replace(/(^|\/)index\.html$/u, "$1")}`;
}

/**
 * The template a page was most likely made from, by its path: `decisions/:id`,
 * `councils/:value/:page`. One page of each stands for the others in slow checks.
 */
export function pageKind(file: string): string {
  const path = file.replace(/\/?index\.html$/u, "");
  const [first = "", ...rest] = path.split("/");
  // Each page about the site and of its style guide was written by hand.
  if (first === "about" || first === "style-guide") return path;
  const kinds = rest.map((part) => {
    if (/^\d{2}-\d{3}-\d{3}/u.test(part)) return ":id";
    return first !== "years" && /^\d+$/u.test(part) ? ":page" : ":value";
  });
  return [first, ...kinds].join("/");
}
