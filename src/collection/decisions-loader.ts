import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { parse } from "yaml";
import { z } from "zod";
import { frontmatterSchema } from "../decision/frontmatter.ts";
import { splitDecisionFile } from "./decision-file.ts";

const SCHEMA_KEY = "frontmatter-schema";

/**
 * Loads the frontmatter of every `<id>.md` in `folder`, a path from the project's root.
 * Texts stay on disk until a page shows them: with them the data store, which is one
 * string, would reach its limit near 20,000 decisions.
 *
 * A file that holds no frontmatter, or frontmatter of another shape, stops the build.
 */
export function decisionsLoader(folder: string): Loader {
  return {
    name: "decisions",
    schema: frontmatterSchema,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const absolute = resolve(root, folder);
      await loadFolder(absolute, root, context);
      context.watcher?.add(absolute);
      context.watcher?.on("all", async (_event, path) => {
        if (path.startsWith(absolute) && path.endsWith(".md")) await loadFolder(absolute, root, context);
      });
    },
  };
}

async function loadFolder(folder: string, root: string, context: LoaderContext): Promise<void> {
  const { store, logger } = context;
  forgetOtherSchema(context);
  if (!existsSync(folder)) {
    logger.warn(
      `Found no folder ${folder}, so the site has no decisions. Run "npm run convert" to write it.`,
    );
  }
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith(".md")) : [];
  const ids = new Set(names.map((name) => name.slice(0, -".md".length)));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const id of [...ids].sort()) await loadFile(join(folder, `${id}.md`), root, context);
  logger.info(`${ids.size} decisions`);
}

async function loadFile(path: string, root: string, { store, parseData }: LoaderContext): Promise<void> {
  const id = basename(path, ".md");
  const content = await readFile(path, "utf8");
  const digest = hash("sha256", content);
  if (store.get(id)?.digest === digest) return;
  const file = splitDecisionFile(content);
  if (!file) {
    throw new Error(
      `${path}: Found no frontmatter, expected the file to start with "---". Run "npm run convert" again.`,
    );
  }
  // Astro takes paths from its root only.
  const filePath = relative(root, path).replaceAll(sep, "/");
  const data = await parseData({ id, filePath, data: asObject(parse(file.frontmatter), path) });
  store.set({ id, data, filePath, digest });
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  const result = z.record(z.string(), z.unknown()).safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${path}: Unexpected frontmatter, expected "key: value" lines.`, { cause: result.error });
}

/** An entry is kept for as long as its file is the same, which is too long when the schema changes. */
function forgetOtherSchema({ store, meta }: LoaderContext): void {
  const schema = hash("sha256", JSON.stringify(z.toJSONSchema(frontmatterSchema, { io: "input" })));
  if (meta.get(SCHEMA_KEY) !== schema) store.clear();
  meta.set(SCHEMA_KEY, schema);
}
