import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type Frontmatter, frontmatterSchema } from "../decision/frontmatter.ts";
import { splitDecisionFile } from "./decision-file.ts";
import { type ListedFacts, listedFacts } from "./listed-facts.ts";

/** A decision in Astro's data store. */
export interface StoredDecision {
  readonly id: string;
  readonly data: ListedFacts;
  /** From the project's root. */
  readonly filePath: string;
  /** Of the bytes of the file. */
  readonly digest: string;
}

/** What loading needs from Astro. */
export interface LoadContext {
  readonly store: {
    readonly get: (id: string) => { readonly digest?: string | number | undefined } | undefined;
    readonly set: (entry: StoredDecision) => unknown;
    readonly delete: (id: string) => void;
    readonly keys: () => Iterable<string>;
    readonly clear: () => void;
  };
  readonly meta: {
    readonly get: (key: string) => string | undefined;
    readonly set: (key: string, value: string) => void;
  };
  readonly logger: { readonly info: (text: string) => void; readonly warn: (text: string) => void };
  /** The project's root, an absolute path. */
  readonly root: string;
}

const EXTENSION = ".md";
const SCHEMA_KEY = "frontmatter-schema";

/**
 * Brings the store in line with the `<id>.md` files of `folder`, a path from the
 * root: reads those that changed and forgets those that are gone. Without the folder
 * the site has no decisions and a warning says why. A file with frontmatter of
 * another shape stops the build.
 */
export async function loadDecisions(folder: string, context: LoadContext): Promise<void> {
  const { store, logger, root } = context;
  const path = resolve(root, folder);
  forgetOtherSchema(context);
  if (!existsSync(path)) {
    logger.warn(`Found no folder ${path}, so the site has no decisions. Run "npm run convert" to write it.`);
  }
  const names = existsSync(path) ? (await readdir(path)).filter((name) => name.endsWith(EXTENSION)) : [];
  const ids = new Set(names.map((name) => basename(name, EXTENSION)));
  for (const id of [...store.keys()]) if (!ids.has(id)) store.delete(id);
  for (const name of names.sort()) await loadFile(join(path, name), context);
  logger.info(`${ids.size} ${ids.size === 1 ? "decision" : "decisions"}`);
}

/** Brings the store in line with the one file at `path`, which was written or taken away. */
export async function reloadDecision(path: string, context: LoadContext): Promise<void> {
  if (existsSync(path)) await loadFile(path, context);
  else context.store.delete(basename(path, EXTENSION));
}

async function loadFile(path: string, { store, root }: LoadContext): Promise<void> {
  const id = basename(path, EXTENSION);
  const content = await readFile(path, "utf8");
  const digest = hash("sha256", content);
  if (store.get(id)?.digest === digest) return;
  // Astro takes paths from its root only.
  const filePath = relative(root, path).replaceAll(sep, "/");
  store.set({ id, data: listedFacts(readFrontmatter(content, filePath)), filePath, digest });
}

function readFrontmatter(content: string, filePath: string): Frontmatter {
  const file = splitDecisionFile(content);
  if (!file) {
    throw new Error(
      `${filePath}: Found no frontmatter, expected a first line "---". Run "npm run convert" again.`,
    );
  }
  const result = frontmatterSchema.safeParse(parse(file.frontmatter));
  if (result.success) return result.data;
  throw new Error(
    `${filePath}: Unexpected frontmatter. Run "npm run convert" again.\n${z.prettifyError(result.error)}`,
    { cause: result.error },
  );
}

/** An entry is kept for as long as its file is the same, which is too long when the schema changes. */
function forgetOtherSchema({ store, meta }: LoadContext): void {
  const schema = hash("sha256", JSON.stringify(z.toJSONSchema(frontmatterSchema, { io: "input" })));
  if (meta.get(SCHEMA_KEY) !== schema) store.clear();
  meta.set(SCHEMA_KEY, schema);
}
