import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { collectionSchema } from "../decision/collection.ts";
import type { FrontmatterInput } from "../decision/frontmatter.ts";
import type { Publication } from "./exported-decision.ts";

/** Frontmatter of a decision about an invented body, for tests; `changes` are what a test is about. */
export function inventFrontmatter(changes: Partial<FrontmatterInput> = {}): FrontmatterInput {
  const reference = changes.reference ?? "20 900 001";
  return {
    reference,
    title: `Eastmarsh Borough Council (${reference})`,
    body: { name: "Eastmarsh Borough Council", slug: "eastmarsh-borough-council", kind: "council" },
    category: "Housing",
    subcategory: "Homelessness",
    outcome: "Upheld",
    date: "2020-05-04",
    kind: "statement",
    summary: "Ms B complained about a room with damp. There was fault.",
    numbering: "restored",
    paragraphs: 3,
    sections: [
      { kind: "complaint", heading: "The complaint", level: 1, first: 1, last: 2 },
      { kind: "agreed-action", heading: "Agreed action", level: 1, first: 3, last: 3 },
    ],
    source: { file: `${reference.replaceAll(" ", "-")}.txt`, sha256: "0".repeat(64) },
    ...changes,
  };
}

/** A text with every kind of block, for the sections of `inventFrontmatter`. */
export const INVENTED_TEXT = `## The complaint

1. Ms B says the council left her in a room with damp. In particular:
   1. it did not inspect; and
   2. it lost her letter.
2. She is a <b>tenant</b> & a parent.

   - one bullet
   - another

   A line after the bullets.

## Agreed action

3. The council will pay Ms B £300.

A closing line without a number.
`;

/** Writes decisions as the converter would, one for each `frontmatter`, to `folder`. */
export function writeInventedDecisions(
  folder: string,
  decisions: readonly FrontmatterInput[],
  text: string = INVENTED_TEXT,
): void {
  mkdirSync(folder, { recursive: true });
  for (const frontmatter of decisions) {
    const id = frontmatter.reference.replaceAll(" ", "-");
    writeFileSync(join(folder, `${id}.md`), `---\n${stringify(frontmatter)}---\n${text}`);
  }
}

/** Three decisions: one with every kind of fact, one that looks like a formula, one with next to nothing. */
export const INVENTED_DECISIONS: readonly FrontmatterInput[] = [
  inventFrontmatter({
    reference: "20 900 001",
    remedies: [
      { kind: "payment", paragraph: 3 },
      { kind: "apology", paragraph: 3, deadline: "within one month" },
    ],
    payments: [
      { pence: 30_050, purpose: "distress", paragraph: 3 },
      { pence: 20_000, purpose: "other", paragraph: 3, payee: "Ms B’s “son”, 9" },
    ],
    law: [
      {
        name: "Housing Act 1996",
        provisions: ["section 184", "section 188(1)"],
        paragraph: 2,
        item: "1",
        standard: false,
        url: "https://www.legislation.gov.uk/ukpga/1996/52",
      },
      { name: "Local Government Act 1974", provisions: [], paragraph: 1, standard: true },
    ],
  }),
  inventFrontmatter({ reference: "21 900 002", summary: '=HYPERLINK("https://example.org")' }),
  inventFrontmatter({
    reference: "22 900 003a",
    category: undefined,
    subcategory: undefined,
    outcome: undefined,
    date: undefined,
    summary: undefined,
    payments: [{ purpose: "distress", paragraph: 3, rate: { pence: 5_000, period: "month" } }],
  }),
];

/** Where the invented decisions are published, and under which terms. */
export const INVENTED_PUBLICATION: Publication = {
  collection: collectionSchema.parse({
    title: "Invented decisions",
    licenceUrl: "https://example.org/licence",
    originalUrl: "https://example.org/{category}/{subcategory}/{reference}",
  }),
  address: { site: "https://decisions.example.org", base: "/sub/" },
};
