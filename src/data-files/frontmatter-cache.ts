import { hash } from "node:crypto";
import { createReadStream, existsSync, renameSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { type Frontmatter, frontmatterSchema } from "../decision/frontmatter.ts";
import { openBufferedFile } from "./buffered-file.ts";

/**
 * Frontmatter that an earlier build has read. Parsing its YAML takes two milliseconds
 * a decision, twenty times as long as all the rest; a line of JSON takes a fiftieth.
 */
export interface FrontmatterCache {
  /** What is remembered for `id`; `undefined` when its file has changed. Ids must come in order. */
  readonly recall: (id: string, digest: string) => Promise<Frontmatter | undefined>;
  readonly remember: (id: string, digest: string, facts: Frontmatter) => void;
  /** Puts what was remembered in place for the next build. */
  readonly close: () => void;
}

const lineSchema = z.tuple([z.string(), z.string(), frontmatterSchema]);

/**
 * The cache in the file at `path`: a line for each decision, in the order of ids, below
 * a line that tells the schema. It is read and written side by side, so that it takes
 * no memory. A file of another schema, or none, remembers nothing.
 */
export function openFrontmatterCache(path: string): FrontmatterCache {
  const schema = hash("sha256", JSON.stringify(z.toJSONSchema(frontmatterSchema, { io: "input" })));
  const old = readLines(path, schema);
  const next = openBufferedFile(`${path}.next`);
  next.write(`${schema}\n`);
  let ahead = old.next();
  return {
    async recall(id, digest) {
      for (let line = await ahead; !line.done; line = await ahead) {
        const [lineId, lineDigest, facts] = line.value;
        if (lineId > id) return undefined;
        ahead = old.next();
        if (lineId === id) return lineDigest === digest ? facts : undefined;
      }
      return undefined;
    },
    remember: (id, digest, facts) => next.write(`${JSON.stringify([id, digest, facts])}\n`),
    close() {
      next.close();
      renameSync(`${path}.next`, path);
    },
  };
}

async function* readLines(path: string, schema: string): AsyncGenerator<z.infer<typeof lineSchema>> {
  if (!existsSync(path)) return;
  let isFirst = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (isFirst && line !== schema) return;
    if (!isFirst) yield lineSchema.parse(JSON.parse(line));
    isFirst = false;
  }
}
