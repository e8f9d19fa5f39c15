import { VFile } from "vfile";
import { expect, test } from "vitest";
import { passage } from "../passage.fixture.ts";
import { loadRegisters } from "../registers.ts";
import { readLaw } from "./read-law.ts";

const { legislation } = await loadRegisters("content/registers/");

/** What is cited in `texts`, each a paragraph of one section, as `paragraph provisions`, with the provisions left out. */
function read(...texts: readonly string[]) {
  const file = new VFile();
  const passages = texts.map((text, index) => passage(text, "findings", index + 1));
  const law = readLaw(passages, [], legislation, file).map(
    ({ name, provisions, passage: { paragraph } }) => `${paragraph} ${[name, ...provisions].join(", ")}`,
  );
  return { law, left: file.messages.map(({ reason }) => /“(.*?)”/u.exec(reason)?.[1]) };
}

const STANDARDS = "Health and Social Care Act 2008 (Regulated Activities) Regulations 2014";
const FEES = "Taking Control of Goods (Fees) Regulations 2014";

test("a section that says something is of the one Act named before it in its paragraph", () => {
  expect(read("The Highways Act 1980 is old. Section 41 says that roads are kept.").law).toEqual([
    "1 Highways Act 1980, section 41",
  ]);
});

test("a section with something done by it is of no Act that happens to stand before it", () => {
  const { law, left } = read("She was assessed under the Care Act 2014. Section 117 aftercare came later.");
  expect(law).toEqual(["1 Care Act 2014"]);
  expect(left).toEqual(["section 117"]);
});

test("a section is of neither of two Acts named before it", () => {
  const { left } = read("The Highways Act 1980 and the Building Act 1984 are old. Section 41 says so.");
  expect(left).toEqual(["section 41"]);
});

test.each([
  [
    "The Care Act 2014 asks for reviews. Each plan is to be kept (section 27).",
    "1 Care Act 2014, section 27",
  ],
  ["The Equality Act 2010 protects people. The duty is in section 149.", "1 Equality Act 2010, section 149"],
  ["The Highways Act 1980 is old. Section 59 lists what it costs.", "1 Highways Act 1980, section 59"],
  ["The Care Act 2014 asks for reviews; section 27 is the rule.", "1 Care Act 2014, section 27"],
])("a section that is only pointed to is of the one Act named before it: %s", (text, cited) => {
  expect(read(text)).toEqual({ law: [cited], left: [] });
});

test("a section in brackets is of the only Act that the nearest paragraph before it names", () => {
  const after = "The main duty applies (section 193).";
  expect(read("The Housing Act 1996 helps.", after, "The Care Act 2014.").law).toEqual([
    "1 Housing Act 1996",
    "2 Housing Act 1996, section 193",
    "3 Care Act 2014",
  ]);
  expect(read("The Housing Act 1996 and the Care Act 2014 help.", after).left).toEqual(["section 193"]);
  expect(read("The Housing Act 1996 helps.", "It must reply (regulation 12).").left).toEqual([
    "regulation 12",
  ]);
  expect(read(after, "The Housing Act 1996 helps.").left).toEqual(["section 193"]);
});

test("a section in brackets is of neither of two Acts named before it", () => {
  const { left } = read("The Highways Act 1980 and the Building Act 1984 are old (section 41).");
  expect(left).toEqual(["section 41"]);
});

test.each([
  "sections 34B, 34C and 34H(3 and 4) as amended",
  "sections 34 B, 34C and 34 H(3 and 4) as amended",
])("a list in brackets after a section is of its subsections: %s", (sections) => {
  expect(read(`(Local Government Act 1974, ${sections})`).law).toEqual([
    "1 Local Government Act 1974, section 34B, section 34C, section 34H(3), section 34H(4)",
  ]);
});

test("“the Guidance” is the one guidance that the text names, and any other is nobody's", () => {
  const guidance = "Care and Support Statutory Guidance";
  expect(read(`The ${guidance} helps.`, "Paragraph 8.42 of the Guidance says how.").law).toEqual([
    `1 ${guidance}`,
    `2 ${guidance}, paragraph 8.42`,
  ]);
  expect(read("Officers have the Guidance of the Council.")).toEqual({ law: [], left: [] });
});

test("a regulation is of the set that its paragraph names", () => {
  expect(read(`The ${STANDARDS} apply. Regulation 12 covers care.`, `The ${FEES}.`).law).toEqual([
    `1 ${STANDARDS}, regulation 12`,
    `2 ${FEES}`,
  ]);
});

test("a regulation is of the set that the nearest paragraph before it names", () => {
  expect(read(`The ${FEES}.`, `The ${STANDARDS}.`, "Regulation 17: good governance.").law.at(-1)).toBe(
    `3 ${STANDARDS}, regulation 17`,
  );
});

test("guidance after “the Code says” has its paragraph", () => {
  expect(
    read("The Homelessness Code of Guidance helps.", "The Code says, at 6.35, that this is late.").law,
  ).toEqual(["1 Homelessness Code of Guidance", "2 Homelessness Code of Guidance, paragraph 6.35"]);
});

test("an article is of the one law with articles that its paragraph names", () => {
  expect(
    read(
      "Under the Human Rights Act 1998 it must respect Article 8. Article 2 of Protocol 1 is another.",
      "Article 4 directions.",
    ),
  ).toEqual({
    law: ["1 Human Rights Act 1998, Article 8"],
    left: [],
  });
});

test("an ampersand in a name stands for “and”", () => {
  expect(read("Town & Country Planning Act 1990 s106.", "The Arts & Crafts Act 2001.").law).toEqual([
    "1 Town and Country Planning Act 1990, section 106",
    "2 Arts & Crafts Act 2001",
  ]);
});

test.each([
  ["Parents may appeal under section 51 once it is final.", "section 51"],
  ["A review comes first, under section 51.", "section 51"],
  ["Section 61 says that plans may be short.", "section 61"],
])("in a paragraph without an Act: %s", (text, section) => {
  const act = "Children and Families Act 2014";
  expect(read(`The ${act} is about plans.`, text)).toEqual({
    law: [`1 ${act}`, `2 ${act}, ${section}`],
    left: [],
  });
});

test("“under section 51” is of no Act without sections while the decision cites sections of another", () => {
  const texts = [
    "The Housing Act 1996, section 199.",
    "The Homelessness Reduction Act 2017.",
    "It is owed under section 189B.",
  ];
  expect(read(...texts).left).toEqual(["section 189B"]);
});

test("a section that came to an Act in brackets is of that Act later on", () => {
  const texts = [
    "The Housing Act 1996 helps.",
    "Interim homes follow (section 190).",
    "A section 190 home is not for long.",
  ];
  expect(read(...texts).law.at(-1)).toBe("3 Housing Act 1996, section 190");
});

test.each([
  ["The Care Act 2014 has its exceptions in section 23.", "Care Act 2014, section 23"],
  ["Under the Equality Act 2010 a body may act by section 158.", "Equality Act 2010, section 158"],
])("a section inside the sentence of the only Act before it: %s", (text, cited) => {
  expect(read("The Housing Act 1988.", text).law.at(-1)).toBe(`2 ${cited}`);
});

test("a section after “and” says something too", () => {
  expect(
    read("Section 79 of the Environmental Protection Act 1990 lists them and section 81 lets councils act.")
      .law,
  ).toEqual(["1 Environmental Protection Act 1990, section 79, section 81"]);
});

test.each([["Section 117 aftercare is free."], ["She was first held under section 117."]])(
  "a well-known section is of the Act that the decision names: %s",
  (text) => {
    expect(read("The Mental Health Act 1983 and the Care Act 2014.", text).law.at(-1)).toBe(
      "2 Mental Health Act 1983, section 117",
    );
  },
);

test("a part of a form with the number of a well-known section is of no Act", () => {
  expect(read("The Mental Health Act 1983.", "The form was short. Section 3 was blank.").left).toEqual([
    "section 3",
  ]);
});

test("a well-known section is of no other Act", () => {
  const { law, left } = read("The Housing Act 1996 helps.", "The landlord gave notice under section 21.");
  expect(law).toEqual(["1 Housing Act 1996"]);
  expect(left).toEqual(["section 21"]);
});

test("a well-known section in the sentence of another Act is of neither", () => {
  const { left } = read("The Housing Act 1988.", "The Care Act 2014 has its exceptions in section 21.");
  expect(left).toEqual(["section 21"]);
});

test("a section well known from two Acts of the decision is of the one named in its sentence", () => {
  const acts = "The Care Act 2014 and the Children and Families Act 2014.";
  expect(read(acts, "A section 42 duty.").left).toEqual(["section 42"]);
  expect(read(acts, "The Care Act 2014 asks it to enquire under section 42.").law.at(-1)).toBe(
    "2 Care Act 2014, section 42",
  );
});

test("a section cited from another Act only later on is of the Act named before it", () => {
  expect(
    read(
      "The Housing Act 2004, section 4.",
      "An improvement notice under section 11 is for hazards.",
      "Section 11 of the Landlord and Tenant Act 1985.",
    ).law[1],
  ).toBe("2 Housing Act 2004, section 11");
});

test("a paragraph of a schedule that the decision cites is of the same law", () => {
  expect(
    read(
      "Schedule 14 to the Wildlife and Countryside Act 1981.",
      "It may appeal (paragraph 3(2) of Schedule 14).",
    ).law,
  ).toEqual([
    "1 Wildlife and Countryside Act 1981, Schedule 14",
    "2 Wildlife and Countryside Act 1981, Schedule 14, paragraph 3(2)",
  ]);
  expect(read("The Care Act 2014.", "Schedule 2 lists the rents.")).toEqual({
    law: ["1 Care Act 2014"],
    left: [],
  });
});

test.each([
  [
    "(Disabled Pets (Invented Grants) (England) Order 2008)",
    "Disabled Pets (Invented Grants) (England) Order 2008",
  ],
  ["It is theft. (Fraud Act 2006)", "Fraud Act 2006"],
  ["(Invented Bodies Act 2003, section 5)", "Invented Bodies Act 2003, section 5"],
])("a name that the register lacks may open a bracket: %s", (text, cited) => {
  expect(read(text).law).toEqual([`1 ${cited}`]);
});

test("an ampersand may stand for one “and” of several", () => {
  expect(read("the Care and Support (Charging & Assessment of Resources) Regulations 2014").law).toEqual([
    "1 Care and Support (Charging and Assessment of Resources) Regulations 2014",
  ]);
});
