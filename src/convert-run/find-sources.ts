import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const SOURCE_FILE = /\.(?:txt|html?)$/iu;

/** The files of a source folder. */
export interface SourceFiles {
  /** Paths inside the folder with forward slashes, in the order of their characters. */
  readonly sources: readonly string[];
  /** The other files, in the same order, without `collection.yaml` and hidden files. */
  readonly ignored: readonly string[];
}

/**
 * Every `.txt`, `.html` and `.htm` file under `folder`, however deep. Hidden files and
 * folders are left out, and the files that a browser saves with a page are no sources. Throws when the folder cannot be listed.
 */
export async function findSources(folder: string): Promise<SourceFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort(compareCharacters);
  const pages = new Set(paths.filter((path) => SOURCE_FILE.test(path)));
  const isSource = (path: string) => pages.has(path) && !isPartOfPage(path, pages);
  const ignored = paths.filter((path) => !isSource(path) && path !== "collection.yaml");
  return { sources: paths.filter(isSource), ignored };
}

/** Whether `path` lies in the folder with pictures and frames that a browser saves beside a page: `a_files` beside `a.html`. */
function isPartOfPage(path: string, pages: ReadonlySet<string>): boolean {
  const page = /^(.*?)_files\//u.exec(path)?.[1];
  return page !== undefined && (pages.has(`${page}.html`) || pages.has(`${page}.htm`));
}

// Not localeCompare: the order decides which of two files wins, so it may not differ between machines.
function compareCharacters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
