import { type Catalogue, yearOf } from "../catalogue.ts";
import { countMentions } from "../mentions.ts";
import { SEARCH_SECTIONS, tagSection } from "../section-code.ts";
import { isFirstInParagraph } from "./count-paragraphs.ts";
import type { SearchResult } from "./search-result.ts";

/** What results can be counted by. `subcategory` counts each category together with its subcategory. */
export const COUNT_FACETS = ["year", "council", "category", "subcategory", "outcome", "section"] as const;

export type CountFacet = (typeof COUNT_FACETS)[number];

/** One line of a table of counts. */
export interface CountCell {
  /** A year, a body's slug, a category, `Category > Subcategory`, an outcome, a kind of section; empty for "not stated". */
  readonly key: string;
  /** Decisions of the result in this cell. */
  readonly decisions: number;
  readonly mentions: number;
  /** Paragraphs, headings and summaries with a mention. */
  readonly paragraphs: number;
  /** All decisions in this cell that the result was chosen from; for sections, all of them. */
  readonly total: number;
}

/** A share of fewer decisions than this says little: such cells are to be flagged. */
export const FEW_DECISIONS = 10;

/**
 * The result divided by `facet`, every value of the collection in the order of its key,
 * those that the result lacks included. The decisions of all cells add up to those of
 * the result, but for sections: a decision counts in each section with a mention.
 * @param isCounted whether the decision at a row is one that the result was chosen from
 */
export function countBy(
  facet: CountFacet,
  catalogue: Catalogue,
  result: SearchResult,
  isCounted: (row: number) => boolean = () => true,
): readonly CountCell[] {
  const cells = createCells(facet, catalogue, isCounted);
  const { mentions } = result;
  const isSection = facet === "section";
  if (!isSection) for (const row of result.rows) cells.at(keyOf(facet, catalogue, row)).decisions += 1;
  const seen = new Map<string, number>();
  for (let index = 0; index < countMentions(mentions); index += 1) {
    const row = mentions.rows[index] ?? 0;
    const key = isSection ? sectionOf(mentions.tags[index] ?? 0) : keyOf(facet, catalogue, row);
    const cell = cells.at(key);
    cell.mentions += 1;
    if (isFirstInParagraph(mentions, index)) cell.paragraphs += 1;
    if (!isSection || seen.get(key) === row) continue;
    cell.decisions += 1;
    seen.set(key, row);
  }
  return cells.list();
}

type Tally = { -readonly [Key in keyof CountCell]: CountCell[Key] };

function createCells(facet: CountFacet, catalogue: Catalogue, isCounted: (row: number) => boolean) {
  const cells = new Map<string, Tally>();
  const at = (key: string) => {
    const cell = cells.get(key) ?? { key, decisions: 0, mentions: 0, paragraphs: 0, total: 0 };
    cells.set(key, cell);
    return cell;
  };
  for (const section of facet === "section" ? SEARCH_SECTIONS : []) at(section);
  for (let row = 0; row < catalogue.count; row += 1) {
    const here = facet === "section" ? cells.values() : [at(keyOf(facet, catalogue, row))];
    if (isCounted(row)) for (const cell of here) cell.total += 1;
  }
  const list = (): readonly CountCell[] =>
    facet === "section"
      ? [...cells.values()]
      : [...cells.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { at, list };
}

/** Key of the cell that the decision at `row` counts in; sections are no matter of a decision as a whole. */
export function keyOf(facet: CountFacet, catalogue: Catalogue, row: number): string {
  switch (facet) {
    case "year": {
      const year = yearOf(catalogue, row);
      return year === 0 ? "" : String(year);
    }
    case "council":
      return catalogue.bodies[catalogue.body[row] ?? 0]?.slug ?? "";
    case "category":
      return catalogue.categories[catalogue.category[row] ?? 0]?.category ?? "";
    case "subcategory": {
      const { category, subcategory } = catalogue.categories[catalogue.category[row] ?? 0] ?? {};
      return [category, subcategory].filter(Boolean).join(" > ");
    }
    case "outcome":
      return catalogue.outcomes[catalogue.outcome[row] ?? 0] ?? "";
    case "section":
      return "";
  }
}

function sectionOf(tag: number): string {
  return SEARCH_SECTIONS[tagSection(tag)] ?? "other";
}
