import { readdirSync, readFileSync } from "node:fs";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { sharedTexts } from "../../shared-texts.ts";
import { parse } from "../parse/parse.ts";
import { structure } from "../structure/structure.ts";
import { enrich } from "./enrich.ts";
import type { Facts } from "./facts.ts";
import { loadRegisters } from "./registers.ts";

const registers = await loadRegisters("content/registers/");

function readFacts(path: string): Facts[] {
  const bytes = readFileSync(path);
  const sources = parse({ path, bytes, sha256: "0".repeat(64) }, new VFile({ path }));
  return sources.flatMap((parsed) => {
    const tree = structure(parsed);
    return tree ? [enrich(tree, registers, parsed.file)] : [];
  });
}

function placed({ paragraph, item }: { paragraph?: number | undefined; item?: string | undefined }): string {
  return item === undefined ? `${paragraph}` : `${paragraph}-${item}`;
}

/** A person's careful reading: remedies, payments, and the law outside the standard wording. */
const READINGS = [
  {
    file: "17-009-175.txt",
    remedies: [
      "47 apology within one month of the date of my decision",
      "48 payment within three months of the date of my decision",
      "49 procedure-change within three months of my decision",
      "50 procedure-change within three months of my decision",
      "51 procedure-change within three months of my draft decision",
      "52 staff-training within four months of my decision",
    ],
    payments: ["48 30000 distress", "48 20000 time-and-trouble"],
    law: [
      "9 Working Together to Safeguard Children",
      "9 Getting the best from complaints",
      "13 Children Act 1989, section 47",
      "14 Working Together to Safeguard Children",
      "14-c Children Act 1989, section 47",
      "15 Working Together to Safeguard Children",
      "16 Working Together to Safeguard Children",
      "19 Children Act 1989, section 47",
    ],
    standard: [
      "4 section 26(6)(c)",
      "5 section 26(1), section 26A(1)",
      "6 section 34(3)",
      "7 section 26A(1)",
      "8 section 30(1B), section 34H(i)",
    ],
  },
  {
    file: "19-001-866.txt",
    remedies: [
      "32-1 apology within one month of my decision",
      "32-2 staff-reminder within one month of my decision",
    ],
    payments: [],
    law: [],
    standard: ["2 section 26(1), section 26A(1), section 34(3)", "3 section 30(1B), section 34H(i)"],
  },
  {
    file: "20-003-139.txt",
    remedies: ["32 apology within one month of my final decision"],
    payments: [],
    law: ["6 Children Act 1989, section 47"],
    standard: ["3 section 26(1), section 26A(1)", "4 section 30(1B), section 34H(i)"],
  },
  {
    file: "21-004-199.txt",
    remedies: ["47-1 apology by 20 May 2022"],
    payments: [],
    law: ["9 Children Act 1989", "10 Children Act 1989, section 47", "11 Children Act 1989, section 47"],
    standard: ["3 section 26(1), section 26A(1)", "4 section 34(3)", "6 section 30(1B), section 34H(i)"],
  },
  {
    file: "23-009-462.txt",
    remedies: [
      "37-1 apology within one month of the final decision",
      "37-2 staff-reminder within one month of the final decision",
      "38 report-back",
    ],
    payments: [],
    law: [9, 11, 15, 16, 27, 29].map((paragraph) => `${paragraph} Children Act 1989, section 47`),
    standard: ["3 section 26(1), section 26A(1)", "4 section 34(3)", "5 section 30(1B), section 34H(i)"],
  },
];

describe.skipIf(!sharedTexts.present)(`the five whole decisions${sharedTexts.note}`, () => {
  const facts = sharedTexts.present
    ? READINGS.map((reading) => ({
        ...reading,
        read: readFacts(`${sharedTexts.decisions}/${reading.file}`)[0],
      }))
    : [];

  test.each(facts)("$file: remedies with their deadlines", ({ read, remedies }) => {
    const found = read?.remedies.map(({ kind, deadline, ...place }) =>
      [placed(place), kind, ...(deadline ? [deadline] : [])].join(" "),
    );
    expect(found).toEqual(remedies);
  });

  test.each(facts)("$file: payments", ({ read, payments }) => {
    expect(
      read?.payments.map(({ pence, purpose, ...place }) => `${placed(place)} ${pence} ${purpose}`),
    ).toEqual(payments);
  });

  test.each(facts)("$file: law of its own", ({ read, law }) => {
    const own = read?.law.filter(({ standard }) => !standard);
    expect(
      own?.map(({ name, provisions, ...place }) => `${placed(place)} ${[name, ...provisions].join(", ")}`),
    ).toEqual(law);
  });

  test.each(facts)("$file: law of the standard wording", ({ read, standard }) => {
    const found = read?.law.filter((law) => law.standard) ?? [];
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["Local Government Act 1974"]));
    expect(found.map(({ provisions, ...place }) => `${placed(place)} ${provisions.join(", ")}`)).toEqual(
      standard,
    );
  });

  test.each(facts)("$file: body", ({ read }) => {
    expect(read?.bodyKind).toBe("council");
  });
});

describe.skipIf(!sharedTexts.present)(`the samples${sharedTexts.note}`, () => {
  const samples = sharedTexts.present
    ? readdirSync(sharedTexts.samples)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => ({ file, facts: readFacts(`${sharedTexts.samples}/${file}`)[0] }))
    : [];
  const factsOf = (file: string) => samples.find((sample) => sample.file === file)?.facts;

  test("no sample reaches its agreed action, so none has a remedy or a payment", () => {
    expect(samples.flatMap(({ facts }) => [...(facts?.remedies ?? []), ...(facts?.payments ?? [])])).toEqual(
      [],
    );
  });

  test("every body is of a known kind", () => {
    expect(samples.filter(({ facts }) => facts?.bodyKind === "other").map(({ file }) => file)).toEqual([]);
  });

  test.each([
    ["24008039.txt", "care-provider"],
    ["24006966.txt", "school"],
    ["24006112.txt", "national-park"],
    ["25024019.txt", "transport"],
    ["22000016.txt", "council"],
  ])("%s is about a body of the kind %s", (file, kind) => {
    expect(factsOf(file)?.bodyKind).toBe(kind);
  });

  test.each([
    ["25012046.txt", "Highways Act 1980", ["section 41"]],
    ["23009971.txt", "Local Government Act 1972", ["section 215"]],
    ["20009790.txt", "Greater London Authority Act 1999", []],
  ])("%s cites the %s", (file, name, provisions) => {
    expect(factsOf(file)?.law.find((law) => law.name === name)?.provisions).toEqual(provisions);
  });

  test("the ombudsman's code is standard wording in the section on method", () => {
    expect(factsOf("25010026.txt")?.law.find(({ name }) => name === "Assessment Code")?.standard).toBe(true);
  });
});
