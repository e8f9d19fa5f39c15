import { readFile, stat } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import type { Message } from "../convert/report.ts";
import { type Collection, collectionSchema } from "../decision/collection.ts";
import { rankNearWords } from "../phrase-index/near-words.ts";

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
    if (isMissing(error))
      return { collection: collectionSchema.parse({}), messages: await findMisnamed(path) };
    throw new Error(`Cannot read ${path}`, { cause: error });
  }
  return parseCollection(text);
}

/** A warning when `collection.yml` stands where `path` is missing. */
async function findMisnamed(path: string): Promise<Message[]> {
  const found = await stat(path.replace(/\.yaml$/u, ".yml")).catch(() => undefined);
  if (!found) return [];
  const text = "Found collection.yml, which is not read. Did you mean collection.yaml?";
  const hint = "Rename the file to collection.yaml.";
  return [{ rule: "collection-file", severity: "warning", line: 1, column: 1, text, hint }];
}

/** `readCollectionFile` for text already read. */
export function parseCollection(text: string): CollectionFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    // What follows the first fault is mostly a fault of reading on after it.
    const { line, col } = lines.linePos(document.errors[0]?.pos[0] ?? 0);
    return { collection: collectionSchema.parse({}), messages: [unreadable(line, col)] };
  }
  const value: unknown = document.toJS() ?? {};
  const result = collectionSchema.safeParse(value);
  if (result.success) return { collection: result.data, messages: [] };

  const wrongKeys = new Set<string>();
  const messages: Message[] = [];
  for (const issue of result.error.issues) {
    const unknown = issue.code === "unrecognized_keys";
    const keys = unknown ? issue.keys : issue.path.slice(0, 1).map(String);
    for (const key of keys) {
      wrongKeys.add(key);
      const { line, column } = placeOfKey(document.contents, key, lines);
      const found = isRecord(value) ? value[key] : undefined;
      messages.push(
        problem(line, column, unknown ? describeUnknown(key) : describeValue(key, found, issue.message)),
      );
    }
    if (keys.length === 0)
      messages.push(problem(1, 1, `Unexpected content, expected keys such as ${KNOWN_KEYS.join(", ")}.`));
  }
  messages.sort((a, b) => a.line - b.line || a.column - b.column);
  const kept =
    isRecord(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !wrongKeys.has(key)))
      : {};
  return { collection: collectionSchema.parse(kept), messages };
}

const KNOWN_KEYS = Object.keys(collectionSchema.shape);

function describeUnknown(key: string): string {
  const near = rankNearWords(
    key,
    KNOWN_KEYS.map((known) => [known, 1]),
  ).map(([known]) => known);
  const meant = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  return `Unexpected key "${key}", expected one of ${KNOWN_KEYS.join(", ")}.${meant}`;
}

/** `message` is the schema's own when the value is text at all. */
function describeValue(key: string, found: unknown, message: string): string {
  if (found === null || found === "") return `Found nothing after "${key}:", expected text.`;
  if (typeof found !== "string") {
    return `Unexpected value of "${key}", expected text; put quotes around it.`;
  }
  return `Unexpected value of "${key}": ${message}.`;
}

function unreadable(line: number, column: number): Message {
  return {
    rule: "collection-file",
    severity: "error",
    line,
    column,
    text: "Cannot read this line as YAML, so the whole file is left out.",
    hint: 'Put a value that holds a colon or quotes between double quotes, as in title: "Law Centre: decisions".',
  };
}

function problem(line: number, column: number, text: string): Message {
  const hint = "Correct collection.yaml; until then this key is left out. content/README.md lists the keys.";
  return { rule: "collection-file", severity: "error", line, column, text, hint };
}

function placeOfKey(contents: unknown, key: string, lines: LineCounter) {
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
