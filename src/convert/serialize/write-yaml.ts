import { stringify } from "yaml";

/** What frontmatter is made of; an absent value is left out. */
type YamlValue = string | number | boolean | undefined | YamlList | YamlMap;
type YamlList = readonly YamlValue[];
interface YamlMap {
  readonly [key: string]: YamlValue;
}

/**
 * `map` as block YAML, as the yaml package writes it without folding lines. The package
 * builds a tree of every value first, which takes as long as all other work on a text
 * of ten megabytes; here it is asked only about words that may need quotes.
 */
export function writeYaml(map: YamlMap): string {
  const lines: string[] = [];
  writeMap(map, "", "", lines);
  return `${lines.join("\n")}\n`;
}

/** Writes the pairs of `map`, the first one after `lead`, which may hold the dash of a list. */
function writeMap(map: YamlMap, lead: string, indent: string, lines: string[]): void {
  let start = lead;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    if (typeof value !== "object") lines.push(`${start}${key}: ${writeScalar(value)}`);
    else if (isEmpty(value)) lines.push(`${start}${key}: ${isList(value) ? "[]" : "{}"}`);
    else {
      lines.push(`${start}${key}:`);
      if (isList(value)) writeList(value, `${indent}  `, lines);
      else writeMap(value, `${indent}  `, `${indent}  `, lines);
    }
    start = indent;
  }
}

function writeList(list: YamlList, indent: string, lines: string[]): void {
  for (const value of list) {
    if (typeof value !== "object") lines.push(`${indent}- ${writeScalar(value)}`);
    else if (isList(value)) throw new TypeError("Cannot write a list in a list, expected maps or words.");
    else writeMap(value, `${indent}- `, `${indent}  `, lines);
  }
}

// Words that mean themselves in YAML: a letter first, and none of the signs that may end a value.
// Yes: "section 26(6)(c)", "Mrs P’s son", "https://a.example/1". No: "Complaint a): late", "no. #3", "17 009 175", "on -".
const PLAIN = /^\p{L}(?:[^#\p{C}\p{Zl}\p{Zp}]*[^#\p{C}\p{Zl}\p{Zp} :-])?$/u;
const NUMBER = /^\d+$/u;
const RESERVED = /^(?:true|false|null)$/iu;

function writeScalar(value: string | number | boolean | undefined): string {
  if (typeof value !== "string") return String(value);
  if (PLAIN.test(value) && !value.includes(": ") && !RESERVED.test(value)) return value;
  if (NUMBER.test(value)) return `"${value}"`;
  // The package folds a line end into the lines of a block, which would need its indent.
  if (/[\p{Cc}\p{Cs}]/u.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).slice(0, -1);
}

function isList(value: YamlList | YamlMap): value is YamlList {
  return Array.isArray(value);
}

function isEmpty(value: YamlList | YamlMap): boolean {
  return Object.values(value).every((part) => part === undefined);
}
