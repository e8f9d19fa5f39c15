import { VFile } from "vfile";
import { expect, test } from "vitest";
import { passage } from "../passage.fixture.ts";
import { loadRegisters } from "../registers.ts";
import { readLaw } from "./read-law.ts";

const { legislation } = await loadRegisters("content/registers/");

/** What is cited in `texts`, each a paragraph of one decision, as `paragraph name: provisions`, with the messages. */
function readWithMessages(...texts: readonly string[]) {
  const file = new VFile();
  const passages = texts.map((text, index) => passage(text, "findings", index + 1));
  const law = readLaw(passages, [], legislation, file).map(
    ({ name, provisions, passage: { paragraph } }) => `${paragraph} ${name}: ${provisions.join(", ")}`,
  );
  return { law, messages: file.messages.map(({ reason }) => reason) };
}

function read(...texts: readonly string[]): string[] {
  return readWithMessages(...texts).law;
}

test("“the Act” is the one Act that the paragraph names before it", () => {
  expect(
    read("The Care Act 2014 and the Housing Act 1996.", "The Care Act 2014. Section 9 of the Act."),
  ).toEqual(["1 Care Act 2014: ", "1 Housing Act 1996: ", "2 Care Act 2014: section 9"]);
});

test("“the Act” is the one Act that the decision names beside the ombudsman’s own", () => {
  const texts = ["The Local Government Act 1974.", "The Care Act 2014.", "The Act is clear."];
  expect(read(...texts).at(-1)).toBe("3 Care Act 2014: ");
});

test("“the Act” is the ombudsman’s own in the section on powers", () => {
  const texts = ["(Local Government Act 1974, section 26(1))", "Part 3 and Part 3A of the Act"];
  const passages = texts.map((text, index) => passage(text, "powers", index + 1));
  const [, law] = readLaw(passages, [], legislation, new VFile());
  expect([law?.name, law?.provisions]).toEqual(["Local Government Act 1974", ["Part 3", "Part 3A"]]);
});

test("“the Act” is left out and reported once where the text names none or several", () => {
  const { law, messages } = readWithMessages(
    "Section 5 of the Act applies.",
    "So section 5 of the Act says.",
  );
  expect(law).toEqual([]);
  expect(messages).toEqual([
    "Found “Section 5 of the Act” without a name, expected the same text to name the one law that it means.",
  ]);
  const several = readWithMessages("The Care Act 2014 and the Housing Act 1996.", "This Act is clear.");
  expect(several.law).toHaveLength(2);
  expect(several.messages).toEqual([
    "Found “This Act” without a name, expected the same text to name the one law that it means.",
  ]);
});

test("“the Regulations” are the only ones that the decision names", () => {
  expect(read("the Building Regulations 2010", "Regulation 3 of the Regulations")).toEqual([
    "1 Building Regulations 2010: ",
    "2 Building Regulations 2010: regulation 3",
  ]);
});

test("“the Act” stays what the text introduces it as, at the start of a sentence too", () => {
  const texts = ["The Housing Act 1996 (‘the Act’) and the Care Act 2014.", "The Act is clear."];
  expect(read(...texts).at(-1)).toBe("2 Housing Act 1996: ");
});

test("“the same Act” is the one named before it", () => {
  expect(read("section 17 of the Children Act 1989 and section 20 of the same Act")).toEqual([
    "1 Children Act 1989: section 17, section 20",
  ]);
});

test("“the Act” with its name in a bracket is that name", () => {
  expect(readWithMessages("The Act (Care Act 2014, section 9) and paragraph 2 of the Code")).toEqual({
    law: ["1 Care Act 2014: section 9"],
    messages: [
      "Found “paragraph 2 of the Code” without a name, expected the same text to name the one law that it means.",
    ],
  });
});

test("“the Act” is the one that the paragraph before names in the same section", () => {
  const texts = ["The Housing Act 1996.", "(Care Act 2014, section 42)", "The Act sets no time limit."];
  expect(read(...texts).at(-1)).toBe("3 Care Act 2014: ");
});

test("“the Act” may have its name at the end of the paragraph", () => {
  expect(read("The Act gives us a choice. (Local Government Act 1974, section 24A(6))")).toEqual([
    "1 Local Government Act 1974: section 24A(6)",
  ]);
});

test("“the Code of Practice” is a name and no short one", () => {
  expect(readWithMessages("The Code of Practice on Invented Noise").messages).toEqual([]);
});

test("an Act of Parliament and a code of conduct are none of those that the text names", () => {
  expect(read("The Care Act 2014.", "The Act of Parliament is old, and the Code of Conduct new.")).toEqual([
    "1 Care Act 2014: ",
  ]);
});

test("an Act that the register lacks has the year that the text gives elsewhere", () => {
  expect(read("The Fraud Act 2006.", "Theft is older than the Fraud Act, section 2.").at(-1)).toBe(
    "2 Fraud Act 2006: section 2",
  );
});

test("an Act that the register lacks is left out and reported where its year is nowhere", () => {
  const { law, messages } = readWithMessages("The police named the Theft Act. The Theft Act is old.");
  expect(law).toEqual([]);
  expect(messages).toEqual([
    "Found “Theft Act” without its year, expected the year somewhere in the same text.",
  ]);
});

test("“the 2005 Act” is the one Act of that year that the decision names, if without its year", () => {
  expect(read("The Mental Capacity Act.", "Section 4 of the 2005 Act lists what counts.").at(-1)).toBe(
    "2 Mental Capacity Act 2005: section 4",
  );
});

test("“the Order” is a law where parts of it are cited", () => {
  const order = "Town and Country Planning (Use Classes) Order 1987";
  expect(
    read(
      `The ${order}.`,
      "Schedule 2, Part 1, Class E of the Order covers shops.",
      "The Order came from the court.",
    ),
  ).toEqual([`1 ${order}: `, `2 ${order}: Schedule 2, Part 1`]);
});
