import { beforeAll, describe, expect, it } from "vitest";
import { type Conversion, convertSource } from "./convert.ts";
import { loadRegisters, type Registers } from "./enrich/registers.ts";
import { INVENTED_DECISION } from "./invented.fixture.ts";
import { sourceOf } from "./source.fixture.ts";

const MEGABYTE = 2 ** 20;
const MANY = 100_000;
const SLOWEST_MS = 2000;
const LONGEST_MESSAGE = 1000;

let registers: Registers;
beforeAll(async () => {
  registers = await loadRegisters(new URL("../../content/registers/", import.meta.url));
});

/** Converts `text` and checks that it took little time and that its messages can be read. */
function convertLong(text: string, path?: string): Conversion {
  const start = process.cpuUsage();
  const conversion = convertSource(sourceOf(text, path), registers);
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(SLOWEST_MS);
  for (const message of conversion.messages) expect(message.text.length).toBeLessThan(LONGEST_MESSAGE);
  return conversion;
}

const fill = (unit: string) => unit.repeat(MEGABYTE / unit.length);
const replaced = (words: string, long: string) => INVENTED_DECISION.replace(words, long);
const PAGE = "<!doctype html><h1>Anytown Council (17 009 175)</h1><h2>The complaint</h2>";

// A busy machine can slow down one try, not each of three.
describe("a megabyte in one line", { retry: 2 }, () => {
  it.each([
    ["a paragraph", replaced("She says this caused distress.", fill("She was sad. "))],
    ["a word", replaced("She says this caused distress.", fill("a"))],
    ["signs of Markdown", replaced("She says this caused distress.", fill("![*_`"))],
    ["open citations", replaced("She says this caused distress.", fill("(Care Act 2014, section 1 "))],
    ["a heading", replaced("Background", fill("Findings "))],
    ["a summary", replaced("There was fault.", fill("There was fault. "))],
    ["a category", replaced("School transport", fill("a > "))],
    ["an outcome", replaced("Upheld", fill("Upheld "))],
    ["a date", replaced("25 May 2018", fill("25 May 2018 "))],
  ])("is read as %s", (_, text) => {
    expect(convertLong(text).decisions).toHaveLength(1);
  });

  it.each([
    ["a name", "Anytown ", "Anytown"],
    ["brackets", "(", "Anytown"],
    ["references", "17 009 175, ", "17 009 175"],
  ])("is no title of %s", (_, unit, words) => {
    const { decisions, messages } = convertLong(replaced(words, fill(unit)));
    expect([decisions.length, messages.map(({ rule }) => rule)]).toEqual([0, ["missing-title"]]);
  });

  it.each([
    ["an element", `<p>${fill("words ")}</p>`],
    ["an attribute", `<p title="${fill("a")}">words</p>`],
    ["a cell", `<table><tr><td>${fill("a ")}</td><td>b</td></tr></table>`],
    ["a comment", `<p>words</p><!--${fill("-<")}`],
    ["entities", `<p>${fill("&lt;&#x41;&none;")}</p>`],
    ["the words for a picture", `<p>words</p><img alt="${fill("a ")}">`],
  ])("is read as %s of a page", (_, html) => {
    expect(convertLong(PAGE + html, "a.html").decisions).toHaveLength(1);
  });
});

describe("a page", { retry: 2 }, () => {
  const attributes = Array.from({ length: MANY }, (_, index) => `a${index}="b"`).join(" ");

  it.each([
    ["100,000 attributes", `<p ${attributes}>words</p>`],
    ["100,000 classes", `<p class="${"value cookie ".repeat(MANY / 2)}">words</p>`],
    ["50,000 labels without a value", '<b class="label">words</b>'.repeat(MANY / 2)],
    ["50,000 pictures", `<p>words</p>${'<img alt="a">'.repeat(MANY / 2)}`],
  ])("of %s is read", (_, html) => {
    const { decisions } = convertLong(PAGE + html, "a.html");
    expect(decisions.map(({ markdown }) => markdown.includes("\nwords"))).toEqual([true]);
  });

  it.each(["<div>", "<ol><li>", "<b>", "<table><tr><td>"])("of 100,000 open %s is turned down", (tags) => {
    const { messages } = convertLong(PAGE + tags.repeat(MANY), "a.html");
    expect(messages.map(({ rule }) => rule)).toEqual(["page-too-deep"]);
  });

  it("shows a sign for a lost letter in place of what is none", () => {
    const { decisions, messages } = convertLong(`${PAGE}<p>a&#xD800;b&#0;c&#x110000;d</p>`, "a.html");
    expect(decisions[0]?.markdown).toContain("\na\u{FFFD}b\u{FFFD}c\u{FFFD}d\n");
    expect(messages.map(({ rule }) => rule)).toContain("damaged-character");
  });
});

describe("bytes that are no letters", () => {
  it.each([
    ["a NUL", [0], "binary-file"],
    ["half of a pair of UTF-16", [0xed, 0xa0, 0x80], "unreadable-encoding"],
  ])("turn a text down that holds %s", (_, odd, rule) => {
    const bytes = new TextEncoder().encode(INVENTED_DECISION);
    const at = bytes.length / 2;
    const source = Uint8Array.from([...bytes.slice(0, at), ...odd, ...bytes.slice(at)]);
    const { decisions, messages } = convertSource(sourceOf(source), registers);
    expect([decisions.length, messages.map((message) => message.rule)]).toEqual([0, [rule]]);
  });
});
