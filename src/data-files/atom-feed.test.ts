import { describe, expect, test } from "vitest";
import type { Decision } from "../collection/decision.ts";
import { collectionSchema } from "../decision/collection.ts";
import { type FrontmatterInput, frontmatterSchema } from "../decision/frontmatter.ts";
import { atomFeed } from "./atom-feed.ts";
import { inventFrontmatter } from "./invented-collection.ts";

const collection = collectionSchema.parse({ title: "Invented", attribution: "Made up & free" });
const address = { site: "https://decisions.example.org", base: "/sub/" };

function decision(changes: Partial<FrontmatterInput> = {}): Decision {
  const facts = frontmatterSchema.parse(inventFrontmatter(changes));
  return { ...facts, id: facts.reference.replaceAll(" ", "-"), digest: "" };
}

function feed(decisions: readonly Decision[], site = address): string {
  return atomFeed({ title: "Housing", path: "/categories/housing/", decisions }, collection, site);
}

function values(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "gu"))].map(([, text = ""]) => text);
}

describe("an Atom feed", () => {
  test("names itself, its page and the day of its newest decision", () => {
    const xml = feed([
      decision({ date: "2021-03-04" }),
      decision({ reference: "19 900 001", date: "2019-01-01" }),
    ]);
    expect(values(xml, "updated")).toEqual([
      "2021-03-04T00:00:00Z",
      "2021-03-04T00:00:00Z",
      "2019-01-01T00:00:00Z",
    ]);
    expect(xml).toContain(
      '<link rel="self" type="application/atom+xml" href="https://decisions.example.org/sub/categories/housing/feed.xml"/>',
    );
    expect(xml).toContain('href="https://decisions.example.org/sub/decisions/19-900-001/"');
  });

  test("gives title and summary as text, whatever they hold", () => {
    const xml = feed([decision({ title: "A & B <c> (20 900 001)", summary: 'x ]]> "y" \u{0}\u{b}z' })]);
    expect(values(xml, "title")).toEqual(["Housing", "A &amp; B &lt;c&gt; (20 900 001): Upheld"]);
    expect(values(xml, "summary")).toEqual(["x ]]&gt; &quot;y&quot; z"]);
  });

  test("closes every element it opens", () => {
    const xml = feed([decision({ summary: "<b>&" })]);
    expect(xml.match(/<(?![/?])[^>]*[^/]>/gu)).toHaveLength(xml.match(/<\//gu)?.length ?? 0);
  });

  test("has ids that stay when the site moves, one for each decision and feed", () => {
    const decisions = [decision(), decision({ reference: "19 900 001" })];
    const ids = values(feed(decisions), "id");
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
    }
    expect(values(feed(decisions, { site: "https://elsewhere.example", base: "/" }), "id")).toEqual(ids);
  });

  test("leaves out a decision without a date, which a reader could not place", () => {
    expect(values(feed([decision({ date: undefined })]), "summary")).toEqual([]);
  });

  test("holds the newest fifty", () => {
    expect(values(feed(Array.from({ length: 60 }, () => decision())), "summary")).toHaveLength(50);
  });
});
