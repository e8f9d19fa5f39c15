import type { QueryRoute } from "./query/route-query.ts";

/** A search explained by an example. */
interface ExampleQuery {
  /** What is typed into the search box. */
  readonly typed: string;
  /** Who answers it. */
  readonly route: QueryRoute;
  /** When to search like this. */
  readonly use: string;
}

/** Examples that belong together. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly ExampleQuery[];
}

/**
 * The searches that the help page explains, the whole of the query language; one is for
 * a decision's `reference` as printed. Tests put each to the parser and to the search page.
 */
export function exampleQueries(reference: string): readonly ExampleGroup[] {
  return [
    { title: "To see what there is", examples: PLAIN },
    { title: "To find exact words, and count them", examples: EXACT },
    { title: "To combine searches", examples: COMBINED },
    { title: "To say where, about whom and when", examples: LIMITED },
    { title: "To find one decision", examples: [findByReference(reference)] },
  ];
}

const PLAIN: readonly ExampleQuery[] = [
  {
    typed: "school transport",
    route: "words",
    use: "Decisions with all the words come up wherever the words stand, the best match first. A longer list of words finds fewer.",
  },
  {
    typed: "apologise",
    route: "words",
    use: "One word finds its other forms too, such as “apologised”.",
  },
];

const EXACT: readonly ExampleQuery[] = [
  {
    typed: '"safety plan"',
    route: "phrases",
    use: "Quotation marks, straight or curly, find these words side by side and nothing else: not “safety plans”, not across two paragraphs. Every mention is listed and counted.",
  },
  {
    typed: '"plan"',
    route: "phrases",
    use: "A single word in quotation marks is looked up without its other forms.",
  },
  {
    typed: '"safety plan*"',
    route: "phrases",
    use: "A star right after a word stands for any ending, so this finds “safety plan” and “safety plans”. It needs at least two letters before it.",
  },
];

const COMBINED: readonly ExampleQuery[] = [
  {
    typed: '"safety plan" school',
    route: "phrases",
    use: "Decisions that have both. Once a search has a sign or quotation marks, its other words are matched exactly too.",
  },
  {
    typed: '"safety plan" OR "care plan"',
    route: "phrases",
    use: "Either of them. OR is in capital letters and joins what stands right beside it.",
  },
  {
    typed: '"safety plan" -school',
    route: "phrases",
    use: "A minus sign, or NOT before a space, leaves out decisions that have the word or phrase anywhere.",
  },
  {
    typed: "council NEAR/10 apology",
    route: "phrases",
    use: "Both in one paragraph, in either order, with at most ten words between them. NEAR alone means ten.",
  },
  {
    typed: "(apology OR apologise) payment",
    route: "phrases",
    use: "Brackets keep together what belongs together.",
  },
];

const LIMITED: readonly ExampleQuery[] = [
  {
    typed: "apology in:agreed-action",
    route: "phrases",
    use: "Only where the words stand in this part of a decision: summary, complaint, powers, method, findings, assessment, agreed-action, final-decision, not-investigated or other.",
  },
  {
    typed: '"safety plan" outcome:upheld',
    route: "phrases",
    use: "The same as choosing an outcome beside the results. council: and category: work alike; put a name of several words in quotation marks.",
  },
  {
    typed: '"safety plan" year:2018..2021',
    route: "phrases",
    use: "Years of decision, both included. year:2018 is one year, year:2018.. leaves the end open.",
  },
];

function findByReference(reference: string): ExampleQuery {
  const [hyphens, neither] = [reference.replaceAll(" ", "-"), reference.replaceAll(" ", "")];
  return {
    typed: reference,
    route: "reference",
    use: `Opens its decision. As you type, and with filters, it is listed first and those that mention it after it. Spaces, hyphens or neither: ${hyphens} and ${neither} do the same.`,
  };
}
