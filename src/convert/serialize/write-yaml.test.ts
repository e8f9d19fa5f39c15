import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { writeYaml } from "./write-yaml.ts";

const HARD = [
  "true",
  "Null",
  "a: b",
  "a #b",
  "a:",
  "a:b",
  "https://a.example/1",
  "12",
  "-",
  "- a",
  "on -",
  "a\nb",
  " a",
  "a ",
  "a\u2028b",
  "é",
  "~",
];
const word = fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: "binary" }), fc.string());
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(undefined));
const key = fc.constantFrom("name", "kind", "first", "last");
const map = fc.dictionary(key, fc.oneof(value, fc.array(word, { maxLength: 3 })), {
  minKeys: 1,
  noNullPrototype: true,
});
const facts = map.filter((fact) => Object.values(fact).some((part) => part !== undefined));
const frontmatter = fc.dictionary(key, fc.oneof(value, facts, fc.array(facts, { maxLength: 3 })), {
  minKeys: 1,
  noNullPrototype: true,
});

describe("writeYaml", () => {
  it("writes the same bytes as the yaml package", () => {
    const map = {
      title: "Anytown: a case",
      body: { kind: "council" },
      law: [{ name: "Act", provisions: ["section 3"], url: "https://a.example/1", item: "1" }],
      tables: undefined,
    };
    expect(writeYaml(map)).toBe(stringify(map, { lineWidth: 0 }));
  });

  it("is read back as it was, whatever the words", () => {
    fc.assert(
      fc.property(frontmatter, (map) => {
        fc.pre(Object.values(map).some((part) => part !== undefined));
        expect(parse(writeYaml(map))).toEqual(JSON.parse(JSON.stringify(map)));
      }),
      { numRuns: 500 },
    );
  });
});
