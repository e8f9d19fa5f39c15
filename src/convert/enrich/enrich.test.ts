import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { decisionTree } from "./decision-tree.fixture.ts";
import { enrich } from "./enrich.ts";
import { loadRegisters } from "./registers.ts";

const registers = await loadRegisters("content/registers/");

describe("enrich", () => {
  test("gives every fact its paragraph and item", () => {
    const tree = decisionTree([
      ["powers", ["(Local Government Act 1974, section 34(3), as amended)"]],
      [
        "agreed-action",
        [["Within one month of my decision the Council will:", "pay Ms A £100 for her distress"]],
      ],
    ]);
    const file = new VFile();
    expect(enrich(tree, registers, file)).toEqual({
      bodyKind: "council",
      bodyName: "Exampleton Council",
      remedies: [{ kind: "payment", paragraph: 2, item: "1", deadline: "within one month of my decision" }],
      payments: [{ pence: 10000, purpose: "distress", paragraph: 2, item: "1" }],
      law: [
        {
          name: "Local Government Act 1974",
          provisions: ["section 34(3)"],
          paragraph: 1,
          standard: true,
          url: "https://www.legislation.gov.uk/ukpga/1974/7",
        },
      ],
      citedDecisions: [],
    });
    expect(file.messages).toEqual([]);
  });

  test("reads remedies and payments from agreed actions alone", () => {
    const text = "The Council should pay Ms A £100 and apologise.";
    const facts = enrich(
      decisionTree([
        ["findings", [text]],
        ["final-decision", [text]],
      ]),
      registers,
      new VFile(),
    );
    expect([facts.remedies, facts.payments]).toEqual([[], []]);
  });

  test("names other decisions but not its own", () => {
    const texts = ["our decision 19 001 866, and (17-009-175)", "(20 900 001), £12 000 000, 01 234 567"];
    const { citedDecisions } = enrich(decisionTree([["findings", texts]]), registers, new VFile());
    expect(citedDecisions).toEqual([
      { reference: "19 001 866", paragraph: 1 },
      { reference: "17 009 175", paragraph: 1 },
    ]);
  });

  test("says nothing of a body that is known to be of another kind", () => {
    const file = new VFile();
    const { bodyKind } = enrich(decisionTree([], "Exampleton Combined Authority"), registers, file);
    expect(bodyKind).toBe("other");
    expect(file.messages).toEqual([]);
  });

  test("reports a body of no known kind", () => {
    const file = new VFile();
    expect(enrich(decisionTree([], "Mystery Bureau"), registers, file).bodyKind).toBe("other");
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      "Found no kind for the body “Mystery Bureau”, expected a name that content/registers/bodies.yaml knows.",
    ]);
  });

  test("gives a fact of a paragraph without a number the anchor of its place", () => {
    const tree = decisionTree([["findings", ["the Housing Act 1996"]]]);
    const [section] = tree.sections;
    const numberless = {
      ...section?.paragraphs[0],
      number: undefined,
      text: { text: "the Housing Act 1996", place: { line: 7, column: 1 } },
      parts: [],
    };
    const heading = { text: "What I found", place: { line: 5, column: 1 } };
    const sections = [{ kind: "findings", level: 1, heading, paragraphs: [numberless] } as const];
    const { law } = enrich({ ...tree, sections }, registers, new VFile());
    expect(law.map(({ name, paragraph, anchor }) => [name, paragraph, anchor])).toEqual([
      ["Housing Act 1996", undefined, "u1"],
    ]);
  });
});
