import { describe, expect, test } from "vitest";
import {
  CITATION_FORMATS,
  type CitedDecision,
  citeInBibtex,
  citeInMarkdown,
  citeInRis,
  citePlainly,
} from "./citation.ts";

const decision: CitedDecision = {
  publisher: "Office of the Sample Ombudsman",
  body: "Wexmoor Borough Council",
  reference: "17 900 112",
  date: "2018-05-25",
  address: "https://decisions.example.org/decisions/17-900-112/#p14",
  paragraph: "14",
};
const bare: CitedDecision = { body: "Wexmoor Borough Council", reference: "17 900 112" };

describe("a plain citation", () => {
  test("names publisher, body, reference, date and paragraph", () => {
    expect(citePlainly(decision)).toBe(
      "Office of the Sample Ombudsman, Wexmoor Borough Council (17 900 112), 25 May 2018, para 14",
    );
  });

  test("leaves out what nobody knows", () => {
    expect(citePlainly(bare)).toBe("Wexmoor Borough Council (17 900 112)");
  });
});

describe("a citation in Markdown", () => {
  test("links the plain citation to the paragraph", () => {
    expect(citeInMarkdown(decision)).toBe(
      "[Office of the Sample Ombudsman, Wexmoor Borough Council (17 900 112), 25 May 2018, para 14]" +
        "(https://decisions.example.org/decisions/17-900-112/#p14)",
    );
  });

  test("keeps a bracket in an address from ending the link", () => {
    const address = "https://example.org/a(b)/";
    expect(citeInMarkdown({ ...bare, address })).toMatch(/\]\(https:\/\/example\.org\/a%28b%29\/\)$/u);
  });

  test("is the words alone without an address", () => {
    expect(citeInMarkdown(bare)).toBe("Wexmoor Borough Council (17 900 112)");
  });

  test("escapes what Markdown would read as markup", () => {
    expect(citeInMarkdown({ ...bare, body: "A [b](c) *d* <e> & f" })).toBe(
      "A \\[b\\](c) \\*d\\* \\<e\\> \\& f (17 900 112)",
    );
  });
});

describe("a citation in RIS", () => {
  test("is a report with its number, date, address and paragraph", () => {
    expect(citeInRis(decision)).toBe(
      [
        "TY  - RPRT",
        "TI  - Wexmoor Borough Council (17 900 112)",
        "PB  - Office of the Sample Ombudsman",
        "SN  - 17 900 112",
        "M3  - Ombudsman decision",
        "PY  - 2018",
        "DA  - 2018/05/25",
        "UR  - https://decisions.example.org/decisions/17-900-112/#p14",
        "N1  - para 14",
        "LA  - en",
        "ER  - ",
        "",
      ].join("\n"),
    );
  });

  test("has no line for what nobody knows", () => {
    expect(citeInRis(bare)).not.toMatch(/^(?:PB|PY|DA|UR|N1) /mu);
  });

  test("keeps a name with a line break on one line, so that it starts no field", () => {
    expect(citeInRis({ ...bare, body: "A council\nUR  - https://evil.example" })).toContain(
      "TI  - A council UR - https://evil.example (17 900 112)\n",
    );
  });
});

describe("a citation in BibTeX", () => {
  test("is a report with its number, date, address and paragraph", () => {
    expect(citeInBibtex(decision)).toBe(
      [
        "@techreport{ombudsman-17-900-112,",
        "  author = {{Office of the Sample Ombudsman}},",
        "  title = {{Wexmoor Borough Council (17 900 112)}},",
        "  institution = {Office of the Sample Ombudsman},",
        "  type = {Ombudsman decision},",
        "  number = {17 900 112},",
        "  year = {2018},",
        "  date = {2018-05-25},",
        "  url = {https://decisions.example.org/decisions/17-900-112/#p14},",
        "  note = {para 14},",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("escapes the signs that LaTeX gives a meaning", () => {
    expect(citeInBibtex({ ...bare, body: "{A} & B_1 #2 100% $3 ~x ^y \\z" })).toContain(
      "title = {{\\{A\\} \\& B\\_1 \\#2 100\\% \\$3 \\textasciitilde{}x \\textasciicircum{}y \\textbackslash{}z (17 900 112)}}",
    );
  });

  test("has no field for what nobody knows", () => {
    expect(citeInBibtex(bare)).not.toMatch(/author|institution|year|date|url|note/u);
  });
});

test.each(CITATION_FORMATS)("$label writes no fact that is missing", ({ write }) => {
  expect(write(bare)).not.toMatch(/undefined|null/u);
});
