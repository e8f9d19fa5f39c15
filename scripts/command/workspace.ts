import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import slugify from "@sindresorhus/slugify";
import { escapeControls } from "../../src/convert-run/escape-controls.ts";
import { sha256 } from "../../src/convert-run/sha256.ts";

/** The project's root folder, without a slash at the end. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/u, "");

/** Where one build reads and writes. All paths are absolute. */
export interface Workspace {
  /** Folder of decision texts. */
  readonly source: string;
  /** Folder of converted Markdown. */
  readonly decisions: string;
  /** Folder the finished site is put into. */
  readonly out: string;
  /**
   * Folder of this workspace alone, where Astro writes its notes. It lies inside the
   * project: Astro looks from there for the packages that pages need.
   */
  readonly own: string;
  /** Astro's cache. */
  readonly cache: string;
  /** Where Astro writes the site before it takes the place of the one before. */
  readonly staging: string;
}

/** What a command line says about a workspace; paths are relative to the current folder. */
export interface WorkspaceOptions {
  readonly source?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * The workspace for `options`. The sample collection in its usual place uses
 * `content/decisions` and `dist`; every other pair of source and output has folders of
 * its own, so that builds neither disturb each other nor share a cache.
 */
export function locateWorkspace(options: WorkspaceOptions, currentFolder: string): Workspace {
  const defaultSource = join(projectRoot, "content/sources");
  const defaultOut = join(projectRoot, "dist");
  const source = options.source === undefined ? defaultSource : resolve(currentFolder, options.source);
  const out = options.out === undefined ? defaultOut : resolve(currentFolder, options.out);
  const isDefault = source === defaultSource && out === defaultOut;
  const name = isDefault
    ? "default"
    : `${slugify(basename(source))}-${sha256(`${source}\n${out}`).slice(0, 8)}`;
  const own = join(projectRoot, ".cache", name);
  return {
    source,
    decisions: isDefault ? join(projectRoot, "content/decisions") : join(own, "decisions"),
    out,
    own,
    cache: join(own, "astro"),
    staging: join(own, "site"),
  };
}

/** `path` as short as it can be named from the current folder, for messages. */
export function shortPath(path: string, currentFolder: string): string {
  const fromHere = relative(currentFolder, path);
  return escapeControls(fromHere.length < path.length ? fromHere || "." : path);
}
