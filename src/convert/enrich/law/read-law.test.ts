import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import type { SectionKind } from "../../../decision/section-kind.ts";
import { passage } from "../passage.fixture.ts";
import { loadRegisters } from "../registers.ts";
import { readLaw } from "./read-law.ts";

const { legislation } = await loadRegisters("content/registers/");

/** What is cited in `texts`, each a paragraph of one decision, as `paragraph name: provisions`. */
function read(...texts: readonly string[]): string[] {
  return readWithMessages(...texts).law;
}

function readWithMessages(...texts: readonly string[]) {
  const file = new VFile();
  const passages = texts.map((text, index) => passage(text, "findings", index + 1));
  const law = readLaw(passages, [], legislation, file).map(
    ({ name, provisions, passage: { paragraph } }) => `${paragraph} ${name}: ${provisions.join(", ")}`,
  );
  return { law, messages: file.messages.map(({ reason }) => reason) };
}

function isStandard(text: string, kind: SectionKind): boolean | undefined {
  return readLaw([passage(text, kind)], [], legislation, new VFile())[0]?.standard;
}

describe("what is cited", () => {
  test.each([
    [
      "(Local Government Act 1974, sections 26(1), 26A(1), as amended and 34(3))",
      ["1 Local Government Act 1974: section 26(1), section 26A(1), section 34(3)"],
    ],
    [
      "(Local Government Act 1974, sections 34B(8) and (9))",
      ["1 Local Government Act 1974: section 34B(8), section 34B(9)"],
    ],
    [
      "(Local Government Act 1974, section 24A (6), as amended.",
      ["1 Local Government Act 1974: section 24A(6)"],
    ],
    [
      "(Local Government Act 1974, paragraph 5A schedule 5)",
      ["1 Local Government Act 1974: Schedule 5, paragraph 5A"],
    ],
    [
      "Environmental Protection Act 1990 s79; Part III of the Housing Act 1996",
      ["1 Environmental Protection Act 1990: section 79", "1 Housing Act 1996: Part III"],
    ],
    [
      "Environmental Protection Act 1990 s79 and Part III of the Housing Act 1996",
      ["1 Environmental Protection Act 1990: section 79", "1 Housing Act 1996: Part III"],
    ],
    [
      "Children Act 1989 section 17, Care Act 2014 section 9",
      ["1 Children Act 1989: section 17", "1 Care Act 2014: section 9"],
    ],
    [
      "(Environmental Protection Act 1990, section 79; section 80)",
      ["1 Environmental Protection Act 1990: section 79, section 80"],
    ],
    [
      "(Local Government Act 1974, section 26(6)(a)/(b)/(c), as amended)",
      ["1 Local Government Act 1974: section 26(6)(a), section 26(6)(b), section 26(6)(c)"],
    ],
    [
      "(Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended)",
      ["1 Local Government Act 1974: section 24A(1)(A), section 25(7)"],
    ],
    [
      "(Local Government Act 1974, section 24A(6) and 34B(8))",
      ["1 Local Government Act 1974: section 24A(6), section 34B(8)"],
    ],
    [
      "(Local Government Act 1974, sections 26(1) and 26A(1))",
      ["1 Local Government Act 1974: section 26(1), section 26A(1)"],
    ],
    [
      "(Local Government Act 1974, section 26B and 34D)",
      ["1 Local Government Act 1974: section 26B, section 34D"],
    ],
    ["(Local Government Act 1974, section 27(1)(a))", ["1 Local Government Act 1974: section 27(1)(a)"]],
    [
      "(Local Government Act 1974, section 30(1B) and 34H(i), as amended)",
      ["1 Local Government Act 1974: section 30(1B), section 34H(i)"],
    ],
    [
      "(Local Government Act 1974, section 34B and 34C)",
      ["1 Local Government Act 1974: section 34B, section 34C"],
    ],
    [
      "(Local Government Act 1974, section 26(1), section 34(B))",
      ["1 Local Government Act 1974: section 26(1), section 34(B)"],
    ],
    [
      "(Local Government Act 1974, Schedule 5, paragraph 5(2))",
      ["1 Local Government Act 1974: Schedule 5, paragraph 5(2)"],
    ],
    [
      "(Local Government Act 1974, Schedule 5/5a, paragraph 4)",
      ["1 Local Government Act 1974: Schedule 5/5a, paragraph 4"],
    ],
    [
      "(Local Government Act 1974, sections 26(1), as amended)",
      ["1 Local Government Act 1974: section 26(1)"],
    ],
    [
      "Town and Country Planning Act 1990 (as amended), section 78",
      ["1 Town and Country Planning Act 1990: section 78"],
    ],
    [
      "section 78 of the Town and Country Planning Act 1990 (as amended)",
      ["1 Town and Country Planning Act 1990: section 78"],
    ],
    [
      "section 78 (as amended) of the Town and Country Planning Act 1990",
      ["1 Town and Country Planning Act 1990: section 78"],
    ],
    ["(Care Act 2014, section 14 and 17)", ["1 Care Act 2014: section 14, section 17"]],
    ["sections 14 to 17 of the Care Act 2014", ["1 Care Act 2014: sections 14 to 17"]],
    [
      "section 17 of the Children Act 1989 and section 9 of the Care Act 2014",
      ["1 Children Act 1989: section 17", "1 Care Act 2014: section 9"],
    ],
    [
      "the Made-up Fencing (Wales) Regulations 2011, regulation 3",
      ["1 Made-up Fencing (Wales) Regulations 2011: regulation 3"],
    ],
    ["Section 5 of the Invented Bodies Act 2003 applies.", ["1 Invented Bodies Act 2003: section 5"]],
    ["It broke the Act of kindness rule.", []],
    ["The agencies were working together well.", []],
    ["A Special Guardianship Order 2019 was sought.", []],
    ["Section F of the plan and section 3 of the policy say so.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a law named twice in a paragraph is one entry with all its provisions", () => {
    expect(
      read("Section 17 of the Children Act 1989 helps. So does section 20 of the Children Act 1989."),
    ).toEqual(["1 Children Act 1989: section 17, section 20"]);
  });

  test("an Act and the guidance named after it are two", () => {
    expect(read("the Care Act 2014 and the Care and Support Statutory Guidance, paragraph 8.12")).toEqual([
      "1 Care Act 2014: ",
      "1 Care and Support Statutory Guidance: paragraph 8.12",
    ]);
  });

  test("the number of an entry gives the address of its law", () => {
    const [law] = readLaw([passage("the Housing Act 1996")], [], legislation, new VFile());
    expect(law?.url).toBe("https://www.legislation.gov.uk/ukpga/1996/52");
  });

  test("a law the register lacks has no address", () => {
    const [law] = readLaw([passage("the Invented Bodies Act 2003")], [], legislation, new VFile());
    expect(law).toMatchObject({ name: "Invented Bodies Act 2003" });
    expect(law).not.toHaveProperty("url");
  });
});

describe("what a name leaves to the rest of the text", () => {
  test("a year is completed from another paragraph", () => {
    expect(read("under section 20 of the Children Act", "The Children Act 1989 says so.")).toEqual([
      "1 Children Act 1989: section 20",
      "2 Children Act 1989: ",
    ]);
  });

  test("a year is not completed where the text gives two", () => {
    const { law, messages } = readWithMessages(
      "The Housing Act 1996.",
      "The Housing Act 2004.",
      "the Housing Act",
    );
    expect(law).toEqual(["1 Housing Act 1996: ", "2 Housing Act 2004: "]);
    expect(messages).toEqual([
      "Found “Housing Act” without its year, expected the year somewhere in the same text.",
    ]);
  });

  test("a bare section belongs to the one law it is cited from", () => {
    expect(read("(Children Act 1989, section 47)", "It began a section 47 enquiry.")).toEqual([
      "1 Children Act 1989: section 47",
      "2 Children Act 1989: section 47",
    ]);
  });

  test("a bare section that no law is cited with is left out and reported once", () => {
    const { law, messages } = readWithMessages("a section 47 enquiry", "two section 47 enquiries");
    expect(law).toEqual([]);
    expect(messages).toEqual([
      "Found “section 47” on its own, expected one law in the same text to which it belongs.",
    ]);
  });

  test("a bare section cited from two laws belongs to neither", () => {
    const texts = [
      "section 47 of the Children Act 1989",
      "section 47 of the Housing Act 1985",
      "a section 47 enquiry",
    ];
    expect(read(...texts)).toHaveLength(2);
  });

  test("an abbreviation that the text introduces stands for its law", () => {
    expect(read("The Housing Act 1996 (‘the Act’) applies.", "Section 193 of the Act is clear.")).toEqual([
      "1 Housing Act 1996: ",
      "2 Housing Act 1996: section 193",
    ]);
  });

  test("the year alone names an Act where the text names one of that year", () => {
    expect(read("The Housing Act 1996 applies.", "section 184 of the 1996 Act")).toEqual([
      "1 Housing Act 1996: ",
      "2 Housing Act 1996: section 184",
    ]);
  });

  test("a short name counts where the text gives the whole one", () => {
    expect(read("‘Working Together to Safeguard Children’, 2015", "‘Working Together’ says this.")).toEqual([
      "1 Working Together to Safeguard Children: ",
      "2 Working Together to Safeguard Children: ",
    ]);
  });

  test("a short name alone counts for nothing", () => {
    expect(read("The Working Together group met.")).toEqual([]);
  });
});

describe("standard wording", () => {
  test.each<[string, SectionKind, boolean]>([
    ["(Local Government Act 1974, section 34(3), as amended)", "powers", true],
    ["I took account of the Ombudsman’s Assessment Code.", "method", true],
    ["I also refer to ‘Working Together to Safeguard Children’, 2015.", "method", false],
    ["(Local Government Act 1974, section 34(3), as amended)", "findings", false],
  ])("%s in %s: %s", (text, kind, expected) => {
    expect(isStandard(text, kind)).toBe(expected);
  });
});
