import { readFile, stat } from "node:fs/promises";
import { VFile } from "vfile";
import { type Document, type ErrorCode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { decodeText } from "../convert/parse/decode.ts";
import { listMessages, type Message } from "../convert/report.ts";
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
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error))
      return { collection: collectionSchema.parse({}), messages: await findMisnamed(path) };
    throw new Error(`Cannot read ${path}`, { cause: error });
  }
  const file = new VFile();
  const { collection, messages } = parseCollection(decodeText(bytes, file) ?? "");
  // An empty file says as little as none.
  const told = listMessages(file).filter(({ rule }) => rule !== "empty-file");
  return { collection, messages: [...told, ...messages] };
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
  const fault = replaceAliases(document);
  if (fault) {
    const { line, col } = lines.linePos(fault.offset);
    return { collection: collectionSchema.parse({}), messages: [unreadable(fault.code, line, col)] };
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
      if (wrongKeys.has(key)) continue;
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

interface Fault {
  readonly code: ErrorCode;
  readonly offset: number;
}

/**
 * The first thing in `document` that is no YAML: what follows it is mostly a fault of reading on.
 * Where there is none, every alias has been replaced by the text it stands for, and by an empty
 * mapping where it stands for more: no key takes a list, and a few lines of lists that use each
 * other would fill the memory.
 */
function replaceAliases(document: Document.Parsed): Fault | undefined {
  const [error] = document.errors;
  if (error) return { code: error.code, offset: error.pos[0] };
  let fault: Fault | undefined;
  const named = new Map<string, unknown>();
  visit(document, {
    Value: (_key, node) => {
      if (node.anchor !== undefined) named.set(node.anchor, isScalar(node) ? node.value : {});
    },
    // "*important*" names a part of the file, and is read without error until that part is looked for.
    Alias: (_key, alias) => {
      if (named.has(alias.source)) return document.createNode(named.get(alias.source));
      fault = { code: "BAD_ALIAS", offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return fault;
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
  if (found === null || (typeof found === "string" && found.trim() === ""))
    return `Found nothing after "${key}:", expected text.`;
  if (typeof found !== "string") {
    return `Unexpected value of "${key}", expected text; put quotes around it.`;
  }
  return `Unexpected value of "${key}": ${message}.`;
}

const UNQUOTED = [
  "Cannot read this line as YAML",
  'Put double quotes around a value that holds a colon or quotes, or begins with a sign such as *, as in title: "Law Centre: decisions".',
] as const;

/** What is wrong, and what to do about it, where quotes would not help. */
const FAULTS: Partial<Record<ErrorCode, readonly [text: string, hint: string]>> = {
  DUPLICATE_KEY: ["Found this key for the second time", "Delete one of the two lines."],
  MULTIPLE_DOCS: ["Found a second part below a line of hyphens", "Delete that line."],
  TAB_AS_INDENT: ["Found a tab before this key", "Begin the line with the key."],
};

function unreadable(code: ErrorCode, line: number, column: number): Message {
  const [text, hint] = FAULTS[code] ?? UNQUOTED;
  return {
    rule: "collection-file",
    severity: "error",
    line,
    column,
    text: `${text}, so the whole file is left out.`,
    hint,
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
