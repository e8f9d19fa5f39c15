import { describe, expect, test } from "vitest";
import { checkHead } from "./check-head.ts";
import { checkIds } from "./check-ids.ts";
import { checkSelfContained, checkStylesheet } from "./check-self-contained.ts";
import { checkWording } from "./check-wording.ts";
import { formatFindings } from "./finding.ts";
import { readPage } from "./page.ts";

const GOOD = `<html lang="en-GB"><head><title>T</title><meta name="description" content="D">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head><body><h1>H</h1></body></html>`;

const read = (html: string) => readPage("x/index.html", html);
const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message);

describe("the head of a page", () => {
  test("a page that says everything about itself is fine", () => {
    expect(checkHead(read(GOOD))).toEqual([]);
  });

  test.each([
    [' lang="en-GB"', "Found no language on <html>, expected lang."],
    ["<title>T</title>", "Found no <title>."],
    ['<meta name="description" content="D">', "Found no description."],
    ["<h1>H</h1>", "Found 0 <h1>, expected one."],
  ])("without %s it is found", (part, message) => {
    expect(messages(checkHead(read(GOOD.replace(part, ""))))).toEqual([message]);
  });

  test("two main headings are found", () => {
    expect(messages(checkHead(read(`${GOOD}<h1>I</h1>`)))).toEqual(["Found 2 <h1>, expected one."]);
  });

  test.each([
    "default-src 'self' 'unsafe-inline'",
    "default-src 'self'; script-src 'self' https://cdn.example",
    "default-src 'self'; img-src *",
    "default-src 'self'; img-src 'self' data:",
    "script-src 'self'",
  ])("the policy %s is found", (policy) => {
    const html = GOOD.replace("default-src 'self'", policy);
    expect(messages(checkHead(read(html)))[0]).toContain("nothing beyond the site");
  });

  test("a policy that lets the site alone in is fine", () => {
    const html = GOOD.replace(
      "default-src 'self'",
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'",
    );
    expect(checkHead(read(html))).toEqual([]);
  });

  test("a description too long for anybody to show is found", () => {
    const html = GOOD.replace('content="D"', `content="${"D".repeat(321)}"`);
    expect(messages(checkHead(read(html)))[0]).toContain("expected at most 320");
  });
});

describe("ids", () => {
  test("an id that stands twice is found once", () => {
    expect(messages(checkIds(read('<p id="a"><p id="a"><p id="a"><p id="b">')))).toEqual([
      'Found the id "a" more than once.',
    ]);
  });
});

describe("a page on its own", () => {
  test("code and styles in files of this site are fine", () => {
    const html =
      '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><a href="https://x.example/">x</a>';
    expect(checkSelfContained(read(html))).toEqual([]);
  });

  test.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<link rel="preconnect" href="//cdn.example">',
    '<img src="HTTP://cdn.example/x.png">',
    '<a href=" javascript:alert(1)">x</a>',
    "<style></style>",
  ])("%s is found", (html) => {
    expect(checkSelfContained(read(html))).toHaveLength(1);
  });

  test("a stylesheet that fetches from another site is found, its own files are not", () => {
    expect(checkStylesheet("a.css", "a{background:url( 'https://x.example/a.png')}")).toHaveLength(1);
    expect(checkStylesheet("a.css", '@import "//x.example/b.css";')).toHaveLength(1);
    expect(checkStylesheet("a.css", "a{background:url(/a.png)} /* https://x.example */")).toEqual([]);
  });
});

describe("wording", () => {
  test.each(["undefined", "NaN", "[object Object]", "Invalid Date", "null"])("%s is found", (slip) => {
    expect(checkWording(read(`<p>Decided ${slip}</p>`))).toHaveLength(1);
  });

  test("longer words and the text of a decision are fine", () => {
    const html = "<p>nullified</p><article data-decision-text>an undefined term, null and void</article>";
    expect(checkWording(read(html))).toEqual([]);
  });
});

describe("how findings are shown", () => {
  test("with the file, what was found, and what to do", () => {
    expect(formatFindings(checkIds(read('<p id="a"><p id="a">')))).toEqual([
      'x/index.html: Found the id "a" more than once.\n    Give each element an id of its own.',
    ]);
  });

  test("once where many pages have the same", () => {
    const findings = ["a.html", "b.html", "c.html"].map((file) => ({
      file,
      message: "Wrong.",
      hint: "Correct it.",
    }));
    expect(formatFindings(findings)).toEqual(["a.html (and 2 more): Wrong.\n    Correct it."]);
  });
});
