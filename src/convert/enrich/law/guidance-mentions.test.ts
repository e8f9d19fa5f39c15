import { VFile } from "vfile";
import { expect, test } from "vitest";
import { passage } from "../passage.fixture.ts";
import { loadRegisters } from "../registers.ts";
import { readLaw } from "./read-law.ts";

const { legislation } = await loadRegisters("content/registers/");

/** What is cited in the last of `texts`, each a paragraph of one section, with the messages. */
function readLast(...texts: readonly string[]) {
  const file = new VFile();
  const passages = texts.map((text, index) => passage(text, "findings", index + 1));
  const law = readLaw(passages, [], legislation, file)
    .filter((cited) => cited.passage === passages.at(-1))
    .map(({ name, provisions }) => [name, ...provisions].join(", "));
  return { law, messages: file.messages.map(({ reason }) => reason) };
}

const CARE = "Care and Support Statutory Guidance";
const COMPLAINTS = "Getting the best from complaints";

test.each([
  ["The statutory guidance says that gifts count.", [CARE]],
  ["The guidance goes on that timing matters.", [CARE]],
  ["The guidance also says that timing matters.", [CARE]],
  ["See paragraph 8.2 of the guidance.", [`${CARE}, paragraph 8.2`]],
  ["The guidance, at paragraph 8.2, is plain.", [`${CARE}, paragraph 8.2`]],
  ["The guidance at 8.2 is plain.", [`${CARE}, paragraph 8.2`]],
  ["The Council ignored the statutory guidance.", [CARE]],
  ["The new guidance says that gifts count.", [CARE]],
  ["Under the guidance, gifts count.", [CARE]],
  ["He had a copy of the guidance.", []],
  ["She asked for the guidance in large print.", []],
  ["The guidance on bins says little.", []],
  ["The guidance document says little.", []],
])("after guidance by name: %s", (text, law) => {
  expect(readLast(`The ${CARE} helps.`, text)).toEqual({ law, messages: [] });
});

test("“the guidance” may have its name before it in its paragraph", () => {
  expect(readLast(`The ${CARE} helps.`, `‘${COMPLAINTS}’ is clear. The guidance sets 65 days.`).law).toEqual([
    COMPLAINTS,
  ]);
});

test.each([
  ["two in one paragraph", [`The ${CARE} and ‘${COMPLAINTS}’ help.`]],
  ["the Council’s own since", [`The ${CARE} helps.`, "The Council’s staff guidance is short."]],
  [
    "what the Council gives out since",
    [`The ${CARE} helps.`, "I saw the guidance the Council gives its staff."],
  ],
  ["unnamed guidance since", [`The ${CARE} helps.`, "Government guidance came later."]],
  ["what another body issued since", [`The ${CARE} helps.`, "The Department issued guidance on badges."]],
  ["none", ["The Care Act 2014 helps."]],
])("“the guidance” is of no law after %s, and not reported", (_, before) => {
  expect(readLast(...before, "The guidance says that this is late.")).toEqual({ law: [], messages: [] });
});

test("“the guidance” is not that of another section", () => {
  const [first, second] = [passage(`The ${CARE} helps.`), passage("The guidance says so.")];
  const later = { ...second, section: { ...second.section, main: second.section.main + 1 } };
  expect(readLaw([first, later], [], legislation, new VFile())).toHaveLength(1);
});

test("“the Framework” and “the Code of Practice” are those that the text names", () => {
  expect(readLast("The National Planning Policy Framework.", "Paragraph 59 of the Framework.").law).toEqual([
    "National Planning Policy Framework, paragraph 59",
  ]);
  expect(
    readLast("The Mental Capacity Act Code of Practice.", "The Code of Practice is plain.", "It is.").law,
  ).toEqual([]);
  expect(readLast("The Mental Capacity Act Code of Practice.", "The Code of Practice is plain.").law).toEqual(
    ["Mental Capacity Act Code of Practice"],
  );
  expect(readLast("The Care Act 2014.", "The Framework and the Code of Practice.")).toEqual({
    law: [],
    messages: [],
  });
});

test.each([
  ["The Mental Capacity Act 2005 and its Code of Practice help.", "Mental Capacity Act Code of Practice"],
  ["The Mental Health Act 1983 and the Code of Practice help.", "Mental Health Act Code of Practice"],
])("an Act with its code: %s", (text, code) => {
  expect(readLast(text).law).toContain(code);
});

test("an Act whose code is unknown has none", () => {
  expect(readLast("The Fraud Act 2006 and its Code of Practice help.").law).toEqual(["Fraud Act 2006"]);
});

test("a short name of guidance alone counts in quotation marks", () => {
  expect(readLast("The guidance ‘Working Together’ says this.").law).toEqual([
    "Working Together to Safeguard Children",
  ]);
});

test("a short name in plain words counts in quotation marks only", () => {
  const name = "Alternative provision: Statutory guidance for local authorities";
  expect(readLast(`‘${name}’ helps.`, "Alternative provision was late.").law).toEqual([]);
  expect(readLast("Statutory guidance, ‘Alternative Provision’, says so.").law).toEqual([name]);
});

test("the month of an edition stands between guidance and its paragraph", () => {
  expect(readLast("(National Planning Policy Framework July 2021, paragraph 59)").law).toEqual([
    "National Planning Policy Framework, paragraph 59",
  ]);
});
