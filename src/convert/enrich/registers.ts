import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Bodies, foldName } from "./body.ts";
import { indexLegislation, type Legislation } from "./law/legislation.ts";
import { bodiesSchema, legislationSchema } from "./register-schema.ts";

/** What the enrich stage knows beside the text. */
export interface Registers {
  readonly legislation: Legislation;
  readonly bodies: Bodies;
}

/**
 * The registers in `folder`, `legislation.yaml` and `bodies.yaml`. Throws when one
 * cannot be read or says something it must not, with its name and line:
 * `legislation.yaml:12: Unexpected key "link" …`.
 */
export async function loadRegisters(folder: URL | string): Promise<Registers> {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const legislation = await readRegister(join(path, "legislation.yaml"), legislationSchema);
  const bodies = await readRegister(join(path, "bodies.yaml"), bodiesSchema);
  const variants = Object.entries(bodies.variants ?? {}).flatMap(([name, printed]) =>
    printed.map((variant) => [foldName(variant), name] as const),
  );
  return {
    legislation: indexLegislation(legislation),
    bodies: { kinds: bodies.kinds, variants: new Map(variants) },
  };
}

/** The YAML file at `path` as `schema` reads it. Throws as `loadRegisters` does. */
export async function readRegister<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, "utf8"), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new Error(`${path}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => {
    const node = findNode(document, issue.path);
    const line = lines.linePos(node ?? 0).line;
    return `${path}:${line}: ${issue.path.join(".") || "whole file"}: ${issue.message}`;
  });
  throw new Error(`Found a register that does not follow its form.\n${problems.join("\n")}`, {
    cause: read.error,
  });
}

/** The offset of the node at `path`, or of the nearest node around it. */
function findNode(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
