import slugify from "@sindresorhus/slugify";
import { folderName } from "../../decision/folder-name.ts";
import { type FrontmatterInput, frontmatterSchema } from "../../decision/frontmatter.ts";
import { readReference } from "../../decision/reference.ts";
import type { CrossReference } from "../enrich/cross-references.ts";
import type { Facts } from "../enrich/facts.ts";
import type { SourceText } from "../parse/source-text.ts";
import type { DecisionTree, Part, Section } from "../structure/tree.ts";

/**
 * The frontmatter of a decision, in the order of the schema.
 *
 * @throws when it does not fit the schema: the converter is broken, not the source.
 */
export function toFrontmatter(
  tree: DecisionTree,
  facts: Facts,
  links: readonly CrossReference[],
  source: SourceText,
): FrontmatterInput {
  const { header, kind, numbering } = tree;
  const paragraphs = [...tree.preamble, ...tree.sections.flatMap((section) => section.paragraphs)];
  const tables = countTables(paragraphs);
  const frontmatter: FrontmatterInput = {
    reference: header.reference,
    title: header.title.text,
    body: { name: facts.bodyName, slug: bodySlug(facts.bodyName, header.reference), kind: facts.bodyKind },
    category: header.category,
    subcategory: header.subcategory,
    outcome: header.outcome,
    date: header.date,
    kind,
    summary: header.summary?.text,
    numbering,
    tables: tables || undefined,
    paragraphs: paragraphs.filter((paragraph) => paragraph.number !== undefined).length,
    sections: tree.sections.map(describeSection),
    remedies: unlessEmpty(facts.remedies),
    payments: unlessEmpty(facts.payments),
    law: unlessEmpty(facts.law),
    crossReferences: unlessEmpty(describeLinks(links)),
    citedDecisions: unlessEmpty(facts.citedDecisions),
    responseSatisfied: header.responseSatisfied,
    source: { file: source.path, sha256: source.sha256 },
  };
  const { error } = frontmatterSchema.safeParse(frontmatter);
  if (error)
    throw new Error(`Cannot describe ${source.path}, expected a frontmatter that fits its schema.`, {
      cause: error,
    });
  return frontmatter;
}

/** The id of a reference that was read: `17-009-175`. */
export function referenceId(reference: string): string {
  const read = readReference(reference);
  if (!read) throw new Error(`Cannot make an address of “${reference}”, expected a reference.`);
  return read.id;
}

/** A name without a letter or digit gives no slug; the reference stands in for it. */
function bodySlug(name: string, reference: string): string {
  return folderName(slugify(name), name) || referenceId(reference);
}

function describeSection({ kind, heading, level, paragraphs }: Section) {
  const numbers = paragraphs.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return { kind, heading: heading.text, level, first: numbers[0], last: numbers.at(-1) };
}

/** Each pair of paragraphs once, however often the one names the other. */
function describeLinks(links: readonly CrossReference[]) {
  const pairs = new Map<string, { paragraph: number; to: number; item?: string | undefined }>();
  for (const { paragraph, to, item } of links) {
    if (paragraph !== undefined) pairs.set(`${paragraph} ${to} ${item ?? ""}`, { paragraph, to, item });
  }
  return [...pairs.values()];
}

function countTables(nodes: readonly { readonly parts: readonly Part[] }[]): number {
  let count = 0;
  for (const part of nodes.flatMap((node) => node.parts)) {
    if (part.type === "table") count += 1;
    else if (part.type === "items") count += countTables(part.items);
  }
  return count;
}

function unlessEmpty<Fact>(list: readonly Fact[]): Fact[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
