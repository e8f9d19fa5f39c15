import { countOf, formatNumber } from "../collection/count.ts";
import { sectionLabel } from "../search/query/field-value.ts";
import { describeFound, describeSearch, newestDate } from "./describe-search.ts";
import type { SetColumn } from "./set-table.ts";
import type { TakenSearch } from "./taken-search.ts";
import { searchAddress, takenState } from "./taken-state.ts";

/** A table of the set, as its README tells of it. */
export interface SetFile {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly Pick<SetColumn<never>, "name" | "description">[];
}

/** The README.txt of a research set: what was searched, in what, on which terms, and how to repeat it. */
export function writeReadme(taken: TakenSearch, files: readonly SetFile[]): string {
  const sections = [
    ["A search and everything it found", describeResult(taken)],
    ["The search", describeQueryAndFilters(taken)],
    ["The collection", describeCollection(taken)],
    ["Terms", describeTerms(taken)],
    ["How to repeat it", describeRepeating(taken)],
    ["The files", describeFiles(files)],
  ] as const;
  return sections.map(([title, lines]) => `${underline(title)}${lines.join("\n")}\n`).join("\n");
}

function underline(title: string): string {
  return `${title}\n${"=".repeat(title.length)}\n\n`;
}

// Where mentions are counted, a heading or a summary is one as well.
const PLACE = { one: "paragraph, heading or summary", many: "paragraphs, headings and summaries" };

function describeResult(taken: TakenSearch): readonly string[] {
  const { decisions, mentions, paragraphs = 0 } = describeFound(taken);
  const all = formatNumber(taken.index.catalogue.count);
  const found = `Decisions: ${formatNumber(decisions)} of ${all} in the collection`;
  if (mentions === undefined) return [found];
  return [`Mentions: ${formatNumber(mentions)}, in ${countOf(paragraphs, PLACE)}`, found];
}

function describeQueryAndFilters(taken: TakenSearch): readonly string[] {
  const { matcher, meaning } = describeSearch(taken);
  const { query, compared, sample, ...filters } = takenState(taken.state);
  return [
    `Query: ${query || "(every decision)"}`,
    ...(meaning ? [`Meaning: decisions ${meaning}`] : []),
    ...compared.map((other) => `Counted beside it: ${other}`),
    ...listFilters(filters),
    `How it matched: ${matcher.rule}`,
    `Matcher: ${matcher.engine}, version ${matcher.version}`,
    ...(sample ? [`Random sample: ${sample.size} mentions, seed ${sample.seed}, in sample.csv`] : []),
    `Address: ${searchAddress(taken)}`,
  ];
}

type Filters = Omit<TakenSearch["state"], "query" | "compared" | "sample">;

function listFilters(filters: Filters): readonly string[] {
  const { bodies, categories, subcategories, outcomes, sections, from, to } = filters;
  const years = from === undefined && to === undefined ? [] : [`${from ?? "…"} to ${to ?? "…"}`];
  const lists = [
    ["Councils and providers", bodies],
    ["Categories", categories],
    ["Subcategories", subcategories],
    ["Outcomes", outcomes],
    ["Sections", sections.map(sectionLabel)],
    ["Years", years],
  ] as const;
  const lines = lists.flatMap(([name, values]) =>
    values.length === 0 ? [] : [`${name}: ${values.join("; ")}`],
  );
  return lines.length === 0 ? ["Filters: none"] : lines;
}

function describeCollection(taken: TakenSearch): readonly string[] {
  const { title, publisher, publisherUrl, address, sha256 } = taken.collection;
  const { phraseIndex } = describeSearch(taken).collection;
  return [
    `Title: ${title}`,
    ...(publisher ? [`Publisher: ${[publisher, publisherUrl].filter(Boolean).join(", ")}`] : []),
    `Date of the newest decision: ${newestDate(taken) ?? "not stated"}`,
    `Decisions: ${formatNumber(taken.index.catalogue.count)}`,
    `SHA-256 of its data/decisions.csv: ${sha256}`,
    `Phrase index: format ${phraseIndex.format}, ${phraseIndex.name}`,
    ...(address.site === undefined ? ["", ...NO_HOST] : []),
  ];
}

// The publisher knows where the site stands; who reads the set may not even have seen it.
const NO_HOST = [
  "Addresses here and in the files begin with / and name no host: the site was built without its own address.",
  "Put https:// and the name of its host before them. For sets with whole addresses, whoever builds the site",
  "adds it: npm run build -- --site https://HOST",
] as const;

function describeTerms({ collection: { attribution, licenceUrl, notice } }: TakenSearch): readonly string[] {
  return [
    ...(attribution ? [attribution] : []),
    licenceUrl
      ? `The publisher's terms for re-using the texts: ${licenceUrl}`
      : "The publisher's terms are not known to this site. Ask the publisher before you re-use the texts.",
    ...(notice ? [notice] : []),
    "People in these decisions are anonymised. Please do not combine the files with others to find out who they are.",
  ];
}

function describeRepeating(taken: TakenSearch): readonly string[] {
  const address = searchAddress(taken);
  const command = `npm run search -- --address '${address}' --site DIR --out set.zip`;
  return [
    "1. See that the collection is the same: the file data/decisions.csv of the site has the hash above.",
    "   It holds the hash of the source of every decision.",
    `2. Open ${address}`,
    "   on the site and take the research set away again.",
    "   Or, where the site was built, run this with its folder for DIR:",
    "",
    `       ${command}`,
    "",
    "The same collection, search and versions give the same ZIP file, byte for byte. No file in it holds the",
    "time at which it was made.",
  ];
}

function describeFiles(files: readonly SetFile[]): readonly string[] {
  return [
    "search.json: the search, its filters, versions and the collection, for programs.",
    "",
    ...files.flatMap(({ name, row, columns }) => [
      `${name}: one row for ${row}.`,
      ...columns.map((column) => `    ${column.name}: ${column.description}`),
      "",
    ]),
    "CSV files are in UTF-8. A text in them that starts with a sign such as = has an apostrophe before it, so",
    "that a spreadsheet does not run it as a formula.",
  ];
}
