import { describe, expect, test } from "vitest";
import { checkCrossReferences, checkParagraphIds, checkVerbatim } from "./check-decision.ts";
import { parseDecisionMarkdown } from "./decision-markdown.ts";
import { readPage } from "./page.ts";

const MARKDOWN = `---
reference: "17 900 001"
title: Northmere Council (17 900 001)
body: { name: Northmere Council, slug: northmere-council, kind: council }
kind: statement
summary: Ms A’s complaint -- "upheld".
numbering: restored
paragraphs: 3
sections: []
crossReferences: [{ paragraph: 3, to: 1, item: b }]
source: { file: a.txt, sha256: ${"a".repeat(64)} }
---

## The complaint

1. She said:

   1. \\*this\\* \\<b>;
   2. that.

   (The Act, section 1)

## Findings

2. See
3. [paragraph 1b)](#p1-b) again.
`;

const HTML = `<article data-decision-text>
<nav data-not-text>Home</nav>
<h1>Northmere Council <span>(17 900 001)</span></h1>
<section id="summary"><h2 data-not-text>Summary</h2><p>Ms A’s complaint -- "upheld".</p></section>
<h2 id="the-complaint">The complaint</h2>
<div id="p1"><p><a data-not-text href="#p1">1. </a>She said:</p>
<ul><li id="p1-a"><p>*this* &lt;b&gt;;</p></li><li id="p1-b"><p>that.</p></li></ul><p>(The Act, section 1)</p></div>
<h2 id="findings">Findings</h2>
<div id="p2"><p>See</p></div><div id="p3"><p><a href="#p1-b">paragraph 1b)</a> again.</p></div>
</article><footer>Else</footer>`;

const decision = parseDecisionMarkdown("17-900-001", MARKDOWN);
const read = (html: string) => readPage("decisions/17-900-001/index.html", html);
const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message);

describe("words", () => {
  test("a page with every word of its decision is fine", () => {
    expect(checkVerbatim(decision, HTML)).toEqual([]);
  });

  test("a lost word is found with what stands in its place", () => {
    expect(messages(checkVerbatim(decision, HTML.replace(">that.<", "><")))).toEqual([
      'Found "(The Act, section 1) Findings See" at word 17 of the decision, expected "that. (The Act, section 1) Findings".',
    ]);
  });

  test.each([
    ["--", "–"],
    ["’", "'"],
    ["&lt;b&gt;", "<b></b>"],
    ["again.", "again"],
  ])("%s changed to %s is found", (from, to) => {
    expect(checkVerbatim(decision, HTML.replace(from, to))).toHaveLength(1);
  });

  test("a word added inside the text is found", () => {
    expect(checkVerbatim(decision, HTML.replace("She said", "She rightly said"))).toHaveLength(1);
  });

  test("a word added at the end is found", () => {
    expect(messages(checkVerbatim(decision, HTML.replace("again.</p>", "again.</p>Read more")))).toEqual([
      'Found "Read more" at word 27 of the decision, expected no more words.',
    ]);
  });

  test("two paragraphs that changed places are found", () => {
    const swapped = HTML.replace("<p>See</p>", "<p>x</p>")
      .replace("*this*", "See")
      .replace("<p>x</p>", "<p>*this*</p>");
    expect(checkVerbatim(decision, swapped)).toHaveLength(1);
  });
});

describe("paragraph ids", () => {
  test("ids that are the published numbers are fine", () => {
    expect(checkParagraphIds(decision, read(HTML))).toEqual([]);
  });

  test("a number that starts again is found", () => {
    expect(messages(checkParagraphIds(decision, read(HTML.replace('id="p2"', 'id="p1"'))))).toEqual([
      "Found p1 as paragraph 2 of the page, expected p2.",
    ]);
  });

  test("a paragraph more than there is, is found", () => {
    expect(messages(checkParagraphIds(decision, read(`${HTML}<p id="p4">`)))).toEqual([
      "Found p4 as paragraph 4 of the page, expected no more.",
    ]);
  });

  test("a count that disagrees with the text is found", () => {
    const wrong = { ...decision, frontmatter: { ...decision.frontmatter, paragraphs: 4 } };
    expect(messages(checkParagraphIds(wrong, read(HTML)))).toEqual([
      "Found 3 numbered paragraphs, expected 4 as the frontmatter says.",
    ]);
  });
});

describe("cross-references", () => {
  test("a link to the item is fine", () => {
    expect(checkCrossReferences(decision, read(HTML))).toEqual([]);
  });

  test("a link to another place is found", () => {
    expect(messages(checkCrossReferences(decision, read(HTML.replace("#p1-b", "#p1"))))).toEqual([
      "Found no link from paragraph 3 to #p1-b, which its text refers to.",
    ]);
  });
});
