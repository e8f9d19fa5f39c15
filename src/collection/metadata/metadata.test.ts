import { describe, expect, test } from "vitest";
import { collectionSchema } from "../../decision/collection.ts";
import { aDecision } from "../a-decision.ts";
import type { MetadataSource } from "./decision-metadata.ts";
import { headMeta } from "./head-meta.ts";
import { reportJsonLd } from "./report-json-ld.ts";

const collection = collectionSchema.parse({
  publisher: "Office of the Sample Ombudsman",
  publisherUrl: "https://example.org/",
  licenceUrl: "https://example.org/licence",
  attribution: "© Office of the Sample Ombudsman",
});

const source: MetadataSource = {
  decision: aDecision({
    law: [
      { name: "Education Act 1996", provisions: ["section 508B"], paragraph: 3, standard: false },
      { name: "Local Government Act 1974", provisions: [], paragraph: 2, standard: true },
    ],
  }),
  collection,
  description: "Mr A complained about a bus.",
  address: "https://decisions.example.org/decisions/17-900-112/",
  original: "https://example.org/17-900-112",
  words: 900,
};

const sparse: MetadataSource = {
  ...source,
  decision: aDecision({ category: undefined, subcategory: undefined, outcome: undefined, date: undefined }),
  collection: collectionSchema.parse({}),
  address: undefined,
  original: undefined,
};

function contents(from: MetadataSource, wanted: string): readonly string[] {
  return headMeta(from)
    .filter(({ name, property }) => (name ?? property) === wanted)
    .map(({ content }) => content);
}

describe("the head of a decision's page", () => {
  test.each([
    ["DCTERMS.title", ["Wexmoor Borough Council (17 900 112)"]],
    ["DCTERMS.identifier", ["17 900 112", "https://decisions.example.org/decisions/17-900-112/"]],
    ["DCTERMS.date", ["2018-05-25"]],
    ["DCTERMS.subject", ["Education", "School transport", "Upheld"]],
    ["DCTERMS.source", ["https://example.org/17-900-112"]],
    ["citation_title", ["Wexmoor Borough Council (17 900 112)"]],
    ["citation_publication_date", ["2018/05/25"]],
    ["citation_technical_report_institution", ["Office of the Sample Ombudsman"]],
    ["citation_technical_report_number", ["17 900 112"]],
    ["article:section", ["Education"]],
    ["article:tag", ["School transport", "Upheld"]],
  ])("gives %s", (name, expected) => {
    expect(contents(source, name)).toEqual(expected);
  });

  test("names no author, whom a reference manager would take apart into first and last name", () => {
    expect(contents(source, "citation_author")).toEqual([]);
  });

  test("leaves out what nobody knows", () => {
    expect(headMeta(sparse).filter(({ content }) => /undefined|null/u.test(content))).toEqual([]);
    expect(contents(sparse, "DCTERMS.identifier")).toEqual(["17 900 112"]);
    expect(contents(sparse, "citation_publication_date")).toEqual([]);
    expect(contents(sparse, "article:section")).toEqual([]);
  });
});

describe("a decision as a schema.org report", () => {
  test("says what it is, about whom, when and by whom", () => {
    expect(reportJsonLd(source)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Report",
      url: "https://decisions.example.org/decisions/17-900-112/",
      name: "Wexmoor Borough Council (17 900 112)",
      reportNumber: "17 900 112",
      dateCreated: "2018-05-25",
      about: { "@type": "Organization", name: "Wexmoor Borough Council" },
      publisher: { "@type": "Organization", name: "Office of the Sample Ombudsman" },
      license: "https://example.org/licence",
      isBasedOn: "https://example.org/17-900-112",
      wordCount: 900,
    });
  });

  test("cites the laws of its reasoning, not those of the standard wording", () => {
    expect(reportJsonLd(source).citation).toEqual([{ "@type": "Legislation", name: "Education Act 1996" }]);
  });

  test("leads to the files with the same text", () => {
    expect(reportJsonLd(source).encoding?.map(({ contentUrl }) => contentUrl)).toEqual([
      "https://decisions.example.org/decisions/17-900-112.txt",
      "https://decisions.example.org/decisions/17-900-112.md",
      "https://decisions.example.org/decisions/17-900-112.json",
    ]);
  });

  test("has no property for what nobody knows", () => {
    const properties = Object.keys(reportJsonLd(sparse));
    for (const absent of ["@id", "url", "dateCreated", "publisher", "license", "citation", "encoding"]) {
      expect(properties).not.toContain(absent);
    }
  });
});
