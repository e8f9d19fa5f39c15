import { readFile } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import type { Message } from "../convert/report.ts";
import { type Collection, collectionSchema } from "../decision/collection.ts";

/** What `collection.yaml` says, and what is wrong with it. */
export interface CollectionFile {
  readonly collection: Collection;
  readonly messages: readonly Message[];
}

/**
 * Reads `collection.yaml` at `path`. A missing file means the defaults; a key that is
 * wrong is reported with its line and left out, the other keys stand.
 */
export async function readCollectionFile(path: string): Promise<CollectionFile> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return { collection: collectionSchema.parse({}), messages: [] };
    throw new Error(`Cannot read ${path}`, { cause: error });
  }
  return parseCollection(text);
}

/** `readCollectionFile` for text already read. */
export function parseCollection(text: string): CollectionFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const messages: Message[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return problem(line, col, `Cannot read the YAML: ${firstLine(error.message)}`);
  });
  const value: unknown = document.errors.length > 0 ? {} : (document.toJS() ?? {});
  const result = collectionSchema.safeParse(value);
  if (result.success) return { collection: result.data, messages };

  const wrongKeys = new Set<string>();
  for (const issue of result.error.issues) {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : issue.path.slice(0, 1).map(String);
    for (const key of keys) wrongKeys.add(key);
    const place = placeOfKey(document.contents, keys[0], lines);
    messages.push(problem(place.line, place.column, describeIssue(issue.code, keys, issue.message)));
  }
  const kept =
    isRecord(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !wrongKeys.has(key)))
      : {};
  return { collection: collectionSchema.parse(kept), messages };
}

function describeIssue(code: string, keys: readonly string[], message: string): string {
  const known = Object.keys(collectionSchema.shape).join(", ");
  if (code === "unrecognized_keys") return `Unexpected key "${keys.join('", "')}", expected one of ${known}.`;
  if (keys.length === 0) return `Unexpected content, expected keys such as ${known}.`;
  return `Unexpected value of "${keys[0]}": ${message}.`;
}

function problem(line: number, column: number, text: string): Message {
  const hint = "Correct collection.yaml; until then this key is left out. content/README.md lists the keys.";
  return { rule: "collection-file", severity: "error", line, column, text, hint };
}

function placeOfKey(contents: unknown, key: string | undefined, lines: LineCounter) {
  const pair =
    isRecord(contents) && Array.isArray(contents["items"])
      ? contents["items"].find((item: unknown) => isRecord(item) && String(item["key"]) === key)
      : undefined;
  const node: unknown = isRecord(pair) ? pair["key"] : undefined;
  const range: unknown = isRecord(node) ? node["range"] : undefined;
  const start: unknown = Array.isArray(range) ? range[0] : undefined;
  if (typeof start !== "number") return { line: 1, column: 1 };
  const { line, col } = lines.linePos(start);
  return { line, column: col };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isMissing(error: unknown): boolean {
  return isRecord(error) && error["code"] === "ENOENT";
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/u, "");
}
