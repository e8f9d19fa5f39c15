import { isLimit } from "../../search/query/check-query.ts";
import type { AllNode, AnyNode, NearSide, QueryNode } from "../../search/query/query.ts";
import { filterMentions, type Mentions, mergeMentions, NO_MENTIONS } from "../mentions.ts";
import { tagSection } from "../section-code.ts";
import { findNear } from "./find-near.ts";
import { findPhrase, type PhraseSource } from "./find-phrase.ts";
import { type CatalogueNode, groupFilters, isCatalogueNode, type RowFilter } from "./row-filter.ts";
import { EVERYWHERE, isInScope, narrowScope, type SectionScope } from "./section-scope.ts";

/** A segment as queries are answered from it. Rows count from its first decision. */
export interface SegmentSource extends PhraseSource {
  readonly rowCount: number;
  readonly filterOf: (node: CatalogueNode) => RowFilter;
  /** Compressed bytes of the lists that a node needs. */
  readonly sizeOf: (node: QueryNode) => Promise<number>;
}

/** What a part of a query says about a segment. */
export interface Answer {
  /** 1 for each decision that it is true of. */
  readonly rows: Uint8Array<ArrayBuffer>;
  /** What it looks for, in those decisions. */
  readonly mentions: Mentions;
}

/**
 * Answers a query from a segment. A decision must have every part of an `all`, but the
 * parts may stand anywhere in it. What is left out with a minus is looked for in the
 * whole decision, whatever `in:` stands beside it.
 */
export async function evaluate(
  node: QueryNode,
  source: SegmentSource,
  scope: SectionScope = EVERYWHERE,
): Promise<Answer> {
  source.signal?.throwIfAborted();
  switch (node.type) {
    case "all":
      return await evaluateAll(node, source, narrowScope(scope, node));
    case "any":
      return await evaluateAny(node, source, scope);
    case "not": {
      const { rows } = await evaluate(node.part, source, EVERYWHERE);
      return { rows: rows.map((has) => 1 - has), mentions: NO_MENTIONS };
    }
    case "words":
      return answerWith(await findPhrase(node.words, source), source, scope);
    case "near": {
      const left = await findSide(node.left, source);
      const right = await findSide(node.right, source);
      return answerWith(findNear(left, right, node.distance), source, scope);
    }
    case "in":
      return { rows: new Uint8Array(source.rowCount).fill(1), mentions: NO_MENTIONS };
    default: {
      const isWanted = source.filterOf(node);
      return { rows: markRows(source.rowCount, isWanted), mentions: NO_MENTIONS };
    }
  }
}

async function evaluateAll(node: AllNode, source: SegmentSource, scope: SectionScope): Promise<Answer> {
  const rows = new Uint8Array(source.rowCount).fill(1);
  for (const group of groupFilters(node.parts)) {
    const filters = group.map(source.filterOf);
    keepRows(rows, (row) => filters.some((isWanted) => isWanted(row)));
  }
  const mentions: Mentions[] = [];
  const parts = node.parts.filter((part) => !isCatalogueNode(part) && !isLimit(part));
  for (const part of rows.includes(1) ? await sortBySize(parts, source) : []) {
    if (!rows.includes(1)) break;
    const answer = await evaluate(part, source, scope);
    keepRows(rows, (row) => answer.rows[row] === 1);
    mentions.push(answer.mentions);
  }
  const inRows = (list: Mentions) => filterMentions(list, (index) => rows[list.rows[index] ?? 0] === 1);
  return { rows, mentions: mergeMentions(mentions.map(inRows)) };
}

/** The cheapest first: when it rules out every decision, the others need not be loaded. */
async function sortBySize(
  parts: readonly QueryNode[],
  { sizeOf }: SegmentSource,
): Promise<readonly QueryNode[]> {
  if (parts.length < 2) return parts;
  const sized = await Promise.all(parts.map(async (part) => ({ part, size: await sizeOf(part) })));
  return sized.sort((a, b) => a.size - b.size).map(({ part }) => part);
}

async function evaluateAny(node: AnyNode, source: SegmentSource, scope: SectionScope): Promise<Answer> {
  const answers = await Promise.all(node.parts.map((part) => evaluate(part, source, scope)));
  return {
    rows: markRows(source.rowCount, (row) => answers.some(({ rows }) => rows[row] === 1)),
    mentions: mergeMentions(answers.map(({ mentions }) => mentions)),
  };
}

async function findSide(side: NearSide, source: SegmentSource): Promise<Mentions> {
  if (side.type === "words") return await findPhrase(side.words, source);
  return mergeMentions(await Promise.all(side.parts.map(({ words }) => findPhrase(words, source))));
}

function answerWith(found: Mentions, source: SegmentSource, scope: SectionScope): Answer {
  const mentions =
    scope === EVERYWHERE
      ? found
      : filterMentions(found, (index) => isInScope(scope, tagSection(found.tags[index] ?? 0)));
  const rows = new Uint8Array(source.rowCount);
  for (const row of mentions.rows) rows[row] = 1;
  return { rows, mentions };
}

function markRows(count: number, isWanted: RowFilter): Uint8Array<ArrayBuffer> {
  return new Uint8Array(count).map((_, row) => (isWanted(row) ? 1 : 0));
}

function keepRows(rows: Uint8Array<ArrayBuffer>, isWanted: RowFilter): void {
  for (const [row, has] of rows.entries()) if (has === 1 && !isWanted(row)) rows[row] = 0;
}
