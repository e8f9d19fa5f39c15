import type { NearSide, QueryNode, QueryWord } from "../search/query/query.ts";
import type { IndexedDecision } from "./build/read-decision.ts";
import { type CatalogueEntry, compareEntries } from "./catalogue.ts";
import type { SearchSection } from "./section-code.ts";
import { readWords } from "./words.ts";

/** What a search must find: `[row, block, offset, length]` of each mention, and the rows. */
export interface ScanResult {
  readonly rows: readonly number[];
  readonly mentions: readonly (readonly number[])[];
}

/**
 * Something that answers queries by looking at every word of every decision: slow, and
 * too simple to be wrong.
 */
export function createScanner(decisions: readonly IndexedDecision[]): (query: QueryNode) => ScanResult {
  const ordered = [...decisions].sort((a, b) => compareEntries(a.entry, b.entry));
  const scanned = ordered.map(
    ({ entry, blocks }): ScannedDecision => ({
      entry,
      blocks: blocks.map(({ section, text }) => ({
        section,
        words: readWords(text).map((word) => word.text),
      })),
    }),
  );
  return (query) => scan(scanned, query);
}

interface ScannedDecision {
  readonly entry: CatalogueEntry;
  readonly blocks: readonly ScannedBlock[];
}

interface ScannedBlock {
  readonly section: SearchSection;
  readonly words: readonly string[];
}

function scan(decisions: readonly ScannedDecision[], query: QueryNode): ScanResult {
  const rows: number[] = [];
  const mentions: (readonly number[])[] = [];
  for (const [row, decision] of decisions.entries()) {
    const found = scanDecision(decision, query, () => true);
    if (!found) continue;
    rows.push(row);
    const unique = new Map(found.map((mention) => [mention.join(), mention]));
    const sorted = [...unique.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    mentions.push(...sorted.map((mention) => [row, ...mention]));
  }
  return { rows, mentions };
}

type Mention = readonly [block: number, offset: number, length: number];
type Scope = (section: SearchSection) => boolean;

/** The mentions in a decision that the node is true of; `undefined` when it is not. */
function scanDecision(decision: ScannedDecision, node: QueryNode, scope: Scope): Mention[] | undefined {
  const { entry, blocks } = decision;
  switch (node.type) {
    case "words":
    case "near": {
      const found = blocks.flatMap((block, index) =>
        scope(block.section)
          ? scanBlock(block.words, node).map(([at, length]): Mention => [index, at, length])
          : [],
      );
      return found.length > 0 ? found : undefined;
    }
    case "any": {
      const found = node.parts
        .map((part) => scanDecision(decision, part, scope))
        .filter((part) => part !== undefined);
      return found.length > 0 ? found.flat() : undefined;
    }
    case "not":
      return scanDecision(decision, node.part, () => true) ? undefined : [];
    case "all":
      return scanAll(decision, node.parts, scope);
    case "filter": {
      const value =
        node.field === "council"
          ? entry.body.name
          : node.field === "outcome"
            ? entry.outcome
            : entry.subcategory;
      return value?.toLowerCase() === node.value.toLowerCase() ? [] : undefined;
    }
    case "years": {
      const year = Number(entry.date?.slice(0, 4) ?? Number.NaN);
      return year >= (node.from ?? 0) && year <= (node.to ?? 9999) ? [] : undefined;
    }
    case "reference":
      return entry.reference === node.reference.printed ? [] : undefined;
    case "in":
      return [];
  }
}

function scanAll(
  decision: ScannedDecision,
  parts: readonly QueryNode[],
  scope: Scope,
): Mention[] | undefined {
  const inside = parts.flatMap((part) => (part.type === "in" ? part.sections : []));
  const outside = parts.flatMap((part) =>
    part.type === "not" && part.part.type === "in" ? part.part.sections : [],
  );
  const narrowed: Scope = (section) =>
    scope(section) && (inside.length === 0 || inside.includes(section)) && !outside.includes(section);
  const mentions: Mention[] = [];
  const answers = new Map<string, boolean>();
  for (const part of parts) {
    if (part.type === "in" || (part.type === "not" && part.part.type === "in")) continue;
    const found = scanDecision(decision, part, narrowed);
    const group = part.type === "filter" ? part.field : part.type === "years" ? part.type : String(part.at);
    answers.set(group, (answers.get(group) ?? false) || found !== undefined);
    mentions.push(...(found ?? []));
  }
  return [...answers.values()].every(Boolean) ? mentions : undefined;
}

type Stretch = readonly [offset: number, length: number];

function scanBlock(text: readonly string[], node: QueryNode & { type: "words" | "near" }): Stretch[] {
  if (node.type === "words") return scanPhrase(text, node.words);
  const all = scanSide(text, node.left).flatMap((left) =>
    scanSide(text, node.right).flatMap((right): Stretch[] => {
      const [first, second] = left[0] <= right[0] ? [left, right] : [right, left];
      const between = second[0] - first[0] - first[1];
      return between >= 0 && between <= node.distance ? [[first[0], second[0] + second[1] - first[0]]] : [];
    }),
  );
  return all.filter(
    ([at, length]) => !all.some(([a, l]) => a >= at && a + l <= at + length && (a !== at || l !== length)),
  );
}

function scanSide(text: readonly string[], side: NearSide): Stretch[] {
  return side.type === "words"
    ? scanPhrase(text, side.words)
    : side.parts.flatMap(({ words }) => scanPhrase(text, words));
}

function scanPhrase(text: readonly string[], words: readonly QueryWord[]): Stretch[] {
  return text.flatMap((_, at): Stretch[] =>
    words.every(({ text: word, prefix }, index) => {
      const found = text[at + index];
      return prefix ? found?.startsWith(word) : found === word;
    })
      ? [[at, words.length]]
      : [],
  );
}
