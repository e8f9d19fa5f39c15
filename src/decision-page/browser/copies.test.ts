import { describe, expect, test } from "vitest";
import { listCopies } from "./copies.ts";

const decision = {
  body: "Wexmoor Borough Council",
  reference: "17 900 112",
  date: "2018-05-25",
  address: "https://decisions.example.org/decisions/17-900-112/",
};

describe("what can be copied of a paragraph", () => {
  const copies = listCopies(decision, { anchor: "p1-a", name: "1 a)" });

  test("is its link and its citation in every format", () => {
    expect(copies.map(({ action }) => action)).toEqual([
      "Copy link to paragraph 1 a)",
      "Copy citation of paragraph 1 a)",
      "Copy citation of paragraph 1 a) as Markdown",
      "Copy citation of paragraph 1 a) as RIS",
      "Copy citation of paragraph 1 a) as BibTeX",
    ]);
  });

  test("leads to the paragraph and names it", () => {
    const [link, citation, ...others] = copies.map(({ text }) => text);
    expect(link).toBe(`${decision.address}#p1-a`);
    expect(citation).toBe("Wexmoor Borough Council (17 900 112), 25 May 2018, para 1 a)");
    for (const text of others) expect(text).toContain(`${decision.address}#p1-a`);
  });

  test("has buttons whose words are part of what they are called", () => {
    for (const { label, action } of copies) expect(action).toContain(label);
  });
});

test("the decision as a whole is cited without a paragraph", () => {
  const [link, citation] = listCopies(decision);
  expect(link?.text).toBe(decision.address);
  expect(citation?.text).toBe("Wexmoor Borough Council (17 900 112), 25 May 2018");
});
