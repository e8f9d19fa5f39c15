import { describe, expect, test } from "vitest";
import { renderText } from "./render-text.ts";

function htmlOf(...lines: readonly string[]): string {
  return renderText(lines.join("\n")).html;
}

describe("paragraphs", () => {
  test("carry their published number, as a link to themselves that search passes over", () => {
    expect(htmlOf("27. As I said.")).toBe(
      '<div class="paragraph" id="p27"><p>' +
        '<a class="number" href="#p27" aria-label="Paragraph 27" data-not-text>27. </a>As I said.</p></div>',
    );
  });

  test("count on inside one list", () => {
    expect(idsOf("3. Three.", "4. Four.")).toEqual(["p3", "p4"]);
  });

  test("without a number get an id of their own and no number", () => {
    const html = htmlOf("Published without a number.");
    expect(html).toBe('<div class="paragraph unnumbered" id="u1"><p>Published without a number.</p></div>');
  });

  test("whose numbers were lost are counted from the top", () => {
    expect(idsOf("- One.", "- Two.", "", "Three.")).toEqual(["u1", "u2", "u3"]);
  });

  test("keep a second block of words inside them", () => {
    expect(htmlOf("1. First.", "", "   (A citation on its own line)")).toContain(
      "First.</p><p>(A citation on its own line)</p></div>",
    );
  });

  test("that start with a list still show their number first", () => {
    expect(htmlOf("1. - A bullet.")).toMatch(
      /^<div class="paragraph" id="p1"><p><a class="number"[^>]*>1\. <\/a><\/p><ul/u,
    );
  });
});

describe("items", () => {
  const text = ["1. He complained that:", "", "   1. it was late;", "   2. it was wrong."];

  test("of an ordered list are lettered and have ids of letters", () => {
    expect(idsOf(...text)).toEqual(["p1", "p1-a", "p1-b"]);
    expect(htmlOf(...text)).toContain('aria-label="Paragraph 1 b)" data-not-text>b) </a>it was wrong.');
  });

  test("go on with the letters of a list that starts later", () => {
    expect(idsOf("1. One:", "", "   1. a", "", "   Between.", "", "   2. b")).toEqual(["p1", "p1-a", "p1-b"]);
  });

  test("that repeat a letter still have ids of their own", () => {
    expect(idsOf("1. One:", "", "   1. a", "", "   Between.", "", "   1. a")).toEqual([
      "p1",
      "p1-a",
      "p1-a-2",
    ]);
  });

  test("of a bulleted list are counted through the paragraph", () => {
    expect(idsOf("14. One:", "", "    - a", "    - b", "", "    Between.", "", "    - c")).toEqual([
      "p14",
      "p14-1",
      "p14-2",
      "p14-3",
    ]);
  });

  test("of a paragraph without a number take its id", () => {
    expect(idsOf("- One:", "  - a", "  - b")).toEqual(["u1", "u1-1", "u1-2"]);
  });

  test("may hold bullets", () => {
    expect(idsOf("1. One:", "", "   1. a:", "", "      - x")).toEqual(["p1", "p1-a", "p1-1"]);
  });
});

describe("headings", () => {
  test("keep their two levels and get ids from their words", () => {
    expect(htmlOf("## The complaint", "", "### Key events")).toBe(
      '<h2 id="the-complaint">The complaint</h2>\n<h3 id="key-events">Key events</h3>',
    );
  });

  test("that repeat get ids of their own", () => {
    expect(idsOf("## Analysis", "", "## Analysis")).toEqual(["analysis", "analysis-2"]);
  });

  test("never take the id of a paragraph or of the page's own parts", () => {
    expect(idsOf("## P1", "", "1. One.", "", "## Summary")).toEqual(["section-p1", "p1", "summary-2"]);
  });

  test("of several sentences get an id that is short and ends with a word", () => {
    const [id = ""] = idsOf(`## ${"Failure to look at the evidence. ".repeat(8)}`);
    expect(id).toBe("failure-to-look-at-the-evidence-failure-to-look-at-the");
  });

  test("become the contents, with the paragraphs of their sub-headings", () => {
    const { outline } = renderText(
      "## What I found\n\n### Background\n\n1. One.\n2. Two.\n\n### Key events\n\n3. Three.\n\n## Final decision\n",
    );
    expect(outline).toEqual([
      {
        id: "what-i-found",
        heading: "What I found",
        first: 1,
        last: 3,
        children: [
          { id: "background", heading: "Background", first: 1, last: 2, children: [] },
          { id: "key-events", heading: "Key events", first: 3, last: 3, children: [] },
        ],
      },
      { id: "final-decision", heading: "Final decision", children: [] },
    ]);
  });
});

describe("cross-references", () => {
  const text = [
    "1. One:",
    "",
    "   1. a",
    "",
    "2. See [paragraph 1](#p1) and [1a)](#p1-a).",
    "3. See [paragraph 1](#p1).",
  ];

  test("stay links around the same words", () => {
    expect(htmlOf(...text)).toContain('See <a href="#p1">paragraph 1</a> and <a href="#p1-a">1a)</a>.');
  });

  test("lead back from the paragraph that is referred to", () => {
    expect(htmlOf(...text)).toContain(
      '<p class="return" data-not-text>Referred to from paragraphs <a href="#p2">2</a> and <a href="#p3">3</a></p></div>',
    );
  });

  test("lead back from an item that is referred to", () => {
    expect(htmlOf(...text)).toContain(
      'a</p><p class="return" data-not-text>Referred to from paragraph <a href="#p2">2</a></p></li>',
    );
  });

  test("to a paragraph that is not there become plain words", () => {
    expect(htmlOf("1. See [paragraph 99](#p99).")).toContain("See paragraph 99.");
  });
});

describe("tables", () => {
  const text = "1. Sums:\n\n   | Year | Sum |\n   | --- | --- |\n   | 2018 | £5 |\n";

  test("are tables where the frontmatter announces them", () => {
    expect(renderText(text, 1).html).toContain(
      '<table><thead><tr><th scope="col">Year</th><th scope="col">Sum</th></tr></thead>' +
        "<tbody><tr><td>2018</td><td>£5</td></tr></tbody></table>",
    );
  });

  test("are words with bars where it does not", () => {
    expect(renderText(text).html).not.toContain("<table");
  });

  test("change nothing about paragraphs", () => {
    expect(renderText("27. As I said.", 1).html).toBe(renderText("27. As I said.").html);
  });
});

test("leaves quotes, dashes, dots, tildes and addresses as they were published", () => {
  const words = `"straight" 'single' -- ... ~5~ www.example.org (c) 1/2`;
  expect(htmlOf(`1. ${words}`)).toContain(`>1. </a>${words}</p>`);
});

test("counts the words of the text", () => {
  expect(renderText("## The complaint\n\n1. Mr A complained.\n").words).toBe(5);
});

function idsOf(...lines: readonly string[]): string[] {
  return [...htmlOf(...lines).matchAll(/ id="([^"]*)"/gu)].map(([, id = ""]) => id);
}
