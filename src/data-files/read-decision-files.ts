import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { splitDecisionFile } from "../collection/decision-file.ts";
import { type Frontmatter, frontmatterSchema } from "../decision/frontmatter.ts";
import type { FrontmatterCache } from "./frontmatter-cache.ts";

/** A converted decision as it lies on disk. */
export interface DecisionOnDisk {
  readonly id: string;
  readonly facts: Frontmatter;
  /** The whole file. */
  readonly content: string;
  /** Its Markdown, without the frontmatter. */
  readonly markdown: string;
}

/**
 * Every `<id>.md` in `folder`, one at a time and in the order of ids, so that memory
 * does not grow with the collection. A folder that is not there holds none. Throws,
 * naming the file, when one has no frontmatter or one of another shape.
 */
export async function* readDecisionFiles(
  folder: string,
  cache: FrontmatterCache,
): AsyncGenerator<DecisionOnDisk> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const ids = names.filter((name) => name.endsWith(".md")).map((name) => name.slice(0, -".md".length));
  for (const id of ids.sort()) {
    const path = join(folder, `${id}.md`);
    const content = await readFile(path, "utf8");
    const file = splitDecisionFile(content);
    if (!file) {
      throw new Error(
        `${path}: Found no frontmatter, expected the file to start with "---". Run "npm run convert" again.`,
      );
    }
    const digest = hash("sha256", file.frontmatter);
    const facts = (await cache.recall(id, digest)) ?? readFrontmatter(file.frontmatter, path);
    cache.remember(id, digest, facts);
    yield { id, facts, content, markdown: file.text };
  }
}

function readFrontmatter(text: string, path: string): Frontmatter {
  const result = frontmatterSchema.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`${path}: Unexpected frontmatter. Run "npm run convert" again.`, { cause: result.error });
}
