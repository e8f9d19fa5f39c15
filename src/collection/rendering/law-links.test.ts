import { describe, expect, test } from "vitest";
import type { NamedLaw } from "./law-links.ts";
import { renderText } from "./render-text.ts";

const ACT: NamedLaw = {
  name: "Care Act 2014",
  url: "https://www.legislation.gov.uk/ukpga/2014/23",
  paragraph: 1,
};

/** The links to other sites in the page of `markdown`, as their words. */
function linked(markdown: string, ...law: readonly NamedLaw[]): readonly string[] {
  const { html } = renderText(markdown, 0, law);
  return Array.from(html.matchAll(/<a href="https:[^"]*">([^<]*)<\/a>/gu), ([, words = ""]) => words);
}

describe("the name of a law in the text", () => {
  test("is a link to the law, with every word around it kept", () => {
    expect(renderText("1. As the Care Act 2014 (section 42) says.\n", 0, [ACT]).html).toContain(
      '</a>As the <a href="https://www.legislation.gov.uk/ukpga/2014/23">Care Act 2014</a> (section 42) says.',
    );
  });

  test("is linked once in a paragraph", () => {
    expect(linked("1. The Care Act 2014, yes, the Care Act 2014.\n", ACT)).toEqual(["Care Act 2014"]);
  });

  test("is linked in the items of its paragraph", () => {
    expect(linked("1. This:\n\n   1. the Care Act 2014\n", ACT)).toEqual(["Care Act 2014"]);
  });

  test("is no link in a paragraph where the law was not read", () => {
    expect(linked("2. The Care Act 2014.\n", ACT)).toEqual([]);
  });

  test("is no link inside a longer word or name", () => {
    expect(linked("1. Care Act 20145 and MyCare Act 2014.\n", ACT)).toEqual([]);
  });

  test("gives way to a longer name that begins or ends with it", () => {
    const longer = { ...ACT, name: "Care Act 2014 Regulations" };
    expect(linked("1. The Care Act 2014 Regulations.\n", ACT, longer)).toEqual(["Care Act 2014 Regulations"]);
  });

  test("stays plain words where nobody knows the address", () => {
    expect(linked("1. The Care Act 2014.\n", { name: ACT.name, paragraph: 1 })).toEqual([]);
  });

  test("stays what it is inside another link", () => {
    expect(linked("1. See [the Care Act 2014](#p1).\n", ACT)).toEqual([]);
  });

  test("reads a name with signs of a pattern as plain signs", () => {
    const odd = { ...ACT, name: "A (B) Act [2014]" };
    expect(linked("1. The A (B) Act \\[2014\\].\n", odd)).toEqual(["A (B) Act [2014]"]);
  });
});
