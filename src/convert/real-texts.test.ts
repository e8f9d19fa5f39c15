import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sharedTexts } from "../shared-texts.ts";
import { readSource, readTree } from "./source.fixture.ts";
import type { Item, Paragraph, Part, Section } from "./structure/tree.ts";

const goldSchema = z.object({
  decisions: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      body: z.string(),
      reference: z.string(),
      category: z.string(),
      subcategory: z.string(),
      outcome: z.string(),
      date_iso: z.string(),
      total_paragraphs: z.number(),
      sections: z.array(
        z.object({
          heading: z.string(),
          level: z.number(),
          top_level_paragraphs: z.number(),
          first_paragraph_number: z.number().nullable(),
          last_paragraph_number: z.number().nullable(),
          nested_items: z.number(),
          unnumbered_paragraphs: z.number(),
        }),
      ),
    }),
  ),
});

const structureSchema = z.array(
  z.object({
    file: z.string(),
    title: z.string(),
    summary: z.string().nullable(),
    kind: z.enum(["statement", "report-chapter", "report-summary", "report"]),
    paragraphs_shown: z.number(),
    sections: z.array(
      z.object({
        heading: z.string(),
        level: z.number(),
        paragraphs: z.number(),
        first: z.number().nullable(),
        nested: z.number(),
        unnumbered: z.number(),
        flat: z.number().optional(),
      }),
    ),
  }),
);

const gold = sharedTexts.present
  ? goldSchema.parse(JSON.parse(readFileSync(`${sharedTexts.decisions}/gold.json`, "utf8"))).decisions
  : [];
const samples = sharedTexts.present
  ? structureSchema.parse(JSON.parse(readFileSync(`${sharedTexts.samples}/structure.json`, "utf8")))
  : [];
const index = sharedTexts.present ? readIndex() : [];

describe.skipIf(!sharedTexts.present)(`five whole decisions${sharedTexts.note}`, () => {
  it.each(gold)("reads the header of $file", (expected) => {
    const { header } = readTree(readFileSync(`${sharedTexts.decisions}/${expected.file}`));
    expect({ ...header, title: header.title.text, summary: undefined }).toMatchObject({
      title: expected.title,
      bodyName: expected.body,
      reference: expected.reference,
      category: expected.category,
      subcategory: expected.subcategory,
      outcome: expected.outcome,
      date: expected.date_iso,
    });
  });

  it.each(gold)("reads every section of $file", (expected) => {
    const { sections } = readTree(readFileSync(`${sharedTexts.decisions}/${expected.file}`));
    expect(sections.map(describeSection)).toEqual(
      expected.sections.map((section) => ({
        heading: section.heading,
        level: section.level,
        paragraphs: section.top_level_paragraphs,
        first: section.first_paragraph_number,
        last: section.last_paragraph_number,
        nested: section.nested_items,
        unnumbered: section.unnumbered_paragraphs,
        flat: undefined,
      })),
    );
  });

  it.each(gold)("counts $total_paragraphs paragraphs in $file", (expected) => {
    const { sections } = readTree(readFileSync(`${sharedTexts.decisions}/${expected.file}`));
    const numbers = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? []));
    expect(numbers).toEqual(Array.from({ length: expected.total_paragraphs }, (_, place) => place + 1));
  });

  it.each(gold)("has nothing to say about $file", ({ file }) => {
    expect(readSource(readFileSync(`${sharedTexts.decisions}/${file}`)).messages).toEqual([]);
  });
});

describe.skipIf(!sharedTexts.present)(`forty sample texts${sharedTexts.note}`, () => {
  it("are forty", () => {
    expect([samples.length, index.length]).toEqual([40, 40]);
  });

  it.each(index)("reads the header of $file", (expected) => {
    const { header, kind } = readTree(readFileSync(`${sharedTexts.samples}/${expected.file}`));
    expect({
      reference: header.reference,
      body: header.bodyName,
      category: expected.inFile ? header.category : expected.category,
      subcategory: expected.inFile ? header.subcategory : expected.subcategory,
      outcome: header.outcome ?? "",
      date: header.date ?? "",
      kind,
    }).toEqual({
      reference: expected.reference,
      body: expected.body,
      category: expected.category,
      subcategory: expected.subcategory,
      outcome: expected.outcome,
      date: expected.date,
      kind: expected.kind,
    });
  });

  it.each(samples)("reads the sections of $file", (expected) => {
    const { header, sections } = readTree(readFileSync(`${sharedTexts.samples}/${expected.file}`));
    expect([header.title.text, header.summary?.text ?? null]).toEqual([expected.title, expected.summary]);
    expect(sections.map(describeSection)).toEqual(
      expected.sections.map(({ heading, level, paragraphs, first, nested, unnumbered, flat }) => ({
        heading,
        level,
        paragraphs,
        first,
        last: paragraphs > 0 && first !== null ? first + paragraphs - 1 : null,
        nested,
        unnumbered,
        flat,
      })),
    );
  });
});

/** A section as the two answer files count it. */
function describeSection({ heading, level, paragraphs }: Section) {
  const numbers = paragraphs.flatMap(({ number }) => number ?? []);
  const lost = paragraphs.filter(({ numberLost }) => numberLost).length;
  const plain = paragraphs.length - numbers.length - lost;
  return {
    heading: heading.text,
    level,
    paragraphs: numbers.length,
    first: numbers[0] ?? null,
    last: numbers.at(-1) ?? null,
    nested: paragraphs.reduce((sum, paragraph) => sum + count(paragraph, "items"), 0),
    unnumbered: plain + paragraphs.reduce((sum, paragraph) => sum + count(paragraph, "continuation"), 0),
    flat: lost || undefined,
  };
}

function count(node: Paragraph | Item, type: Part["type"]): number {
  return node.parts.reduce((sum, part) => {
    const here = part.type !== type ? 0 : part.type === "items" ? part.items.length : 1;
    const below =
      part.type === "items" ? part.items.reduce((inner, item) => inner + count(item, type), 0) : 0;
    return sum + here + below;
  }, 0);
}

function readIndex() {
  const [, ...lines] = readFileSync(`${sharedTexts.samples}/index.csv`, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [file = "", reference, body, category, subcategory, outcome, date, kind = "", , inFile] =
      line.split(",");
    return {
      file,
      reference,
      body,
      category,
      subcategory,
      outcome,
      date,
      kind: kind.startsWith("report") ? "report" : kind,
      inFile: inFile === "yes",
    };
  });
}
