import { describe, expect, test } from "vitest";
import { readMatches } from "./matches.ts";
import type { PagefindPage } from "./pagefind-api.ts";
import { readQuery } from "./query.ts";

/** A page from blocks as `id: text`; `*` before a word says that Pagefind found it. */
function page(...blocks: readonly (readonly [id: string, text: string])[]): PagefindPage {
  const anchors: { element: string; id: string; location: number }[] = [];
  const words: string[] = [];
  for (const [id, text] of blocks) {
    anchors.push({ element: id.startsWith("h-") ? "h2" : "li", id, location: words.length });
    words.push(...text.split(" "));
  }
  return {
    url: "/decisions/17-009-175/",
    meta: {},
    anchors,
    raw_content: words.map((word) => word.replace(/^\*/u, "")).join(" "),
    locations: words.flatMap((word, index) => (word.startsWith("*") ? [index] : [])),
  };
}

const passages = (query: string, found: PagefindPage) =>
  readMatches(readQuery(query), found).passages.map(({ label, excerpt }) => [
    label,
    excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(""),
  ]);

describe("readMatches for a phrase", () => {
  const found = page(
    ["summary", "The safety plan failed."],
    ["h-1", "A safety plan"],
    ["p1", "There was a *safety *plan and safety planning."],
    ["p2", "Nobody kept the ‘Safety plan’ safe."],
    ["p2-a", "Safety"],
    ["p2-b", "plan"],
  );

  test("counts every mention, though Pagefind gives only one", () => {
    expect(readMatches(readQuery('"safety plan"'), found).count).toBe(
      "4 mentions in 2 paragraphs, 1 heading and the summary",
    );
  });

  test("links to paragraphs, exact words marked, never across two blocks", () => {
    expect(passages('"safety plan"', found)).toEqual([
      ["Paragraph 1", "There was a [safety plan] and safety planning."],
      ["Paragraph 2", "Nobody kept the ‘[Safety plan]’ safe."],
    ]);
  });

  test("marks the summary", () => {
    expect(readMatches(readQuery('"safety plan"'), found).summary).toEqual([
      { text: "The ", marked: false },
      { text: "safety plan", marked: true },
      { text: " failed.", marked: false },
    ]);
  });

  test("shows Pagefind's place where the page has other word forms only", () => {
    const other = page(["p1", "Two *safety *plans failed."]);
    expect(passages('"safety plan"', other)).toEqual([["Paragraph 1", "Two [safety plans] failed."]]);
    expect(readMatches(readQuery('"safety plan"'), other).count).toBe("Found in another form of these words");
  });

  test("shows three places at most, the first ones", () => {
    const many = page(["p1", "core group"], ["p2", "core group"], ["p3", "core group"], ["p4", "core group"]);
    expect(passages('"core group"', many).map(([label]) => label)).toEqual([
      "Paragraph 1",
      "Paragraph 2",
      "Paragraph 3",
    ]);
  });
});

describe("readMatches for words", () => {
  test("prefers paragraphs that have more of the words, in reading order", () => {
    const found = page(
      ["p1", "a *plan and a *plan and a *plan"],
      ["p2", "a *plan"],
      ["p3", "a *safe *plan"],
      ["p4", "*plans are *safety"],
    );
    expect(passages("safety plan", found).map(([label]) => label)).toEqual([
      "Paragraph 1",
      "Paragraph 3",
      "Paragraph 4",
    ]);
  });

  test("counts items under their paragraph", () => {
    const found = page(["p1", "*Delay in:"], ["p1-a", "first *delay"], ["p1-b", "second *delay"]);
    expect(readMatches(readQuery("delay"), found).count).toBe("3 matching words in 1 paragraph");
  });

  test("says when only the title matched", () => {
    const found = { ...page(["p1", "Nothing here"]), raw_content: "Leeds Nothing here", locations: [0] };
    const shifted = { ...found, anchors: [{ element: "li", id: "p1", location: 1 }] };
    expect(readMatches(readQuery("leeds"), shifted)).toMatchObject({
      count: "Found in the title or the facts above",
      passages: [],
    });
  });
});

test("without a query nothing is counted", () => {
  expect(readMatches(readQuery(""), page(["summary", "A summary."]))).toEqual({
    summary: [{ text: "A summary.", marked: false }],
    count: "",
    passages: [],
  });
});

test("markup in a text stays text", () => {
  const found = page(["p1", "a *&lt;script&gt; here"]);
  expect(passages("script", found)).toEqual([["Paragraph 1", "a <[script]> here"]]);
});
