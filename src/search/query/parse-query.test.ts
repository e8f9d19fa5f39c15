import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeQuery } from "./describe-query.ts";
import { parseQuery } from "./parse-query.ts";
import { formatQueryError, isQueryError, type QueryNode } from "./query.ts";

/** A node in brackets with its operator first: short, and it hides nothing but offsets. */
function sketch(node: QueryNode): string {
  switch (node.type) {
    case "words": {
      const words = node.words.map(({ text, prefix }) => text + (prefix ? "*" : "")).join(" ");
      return node.quoted ? `"${words}"` : words.includes(" ") ? `<${words}>` : words;
    }
    case "near":
      return `(near ${node.distance} ${sketch(node.left)} ${sketch(node.right)})`;
    case "not":
      return `(not ${sketch(node.part)})`;
    case "in":
      return `in:${node.sections.join(",")}`;
    case "filter":
      return `${node.field}:${node.value}`;
    case "years":
      return `year:${node.from ?? ""}..${node.to ?? ""}`;
    case "reference":
      return `#${node.reference.id}`;
    default:
      return `(${[node.type, ...node.parts.map(sketch)].join(" ")})`;
  }
}

function read(text: string): string {
  const query = parseQuery(text);
  return isQueryError(query) ? formatQueryError(query) : sketch(query);
}

describe("what a query means", () => {
  test.each([
    ["", "(all)"],
    ["safety plan", "(all safety plan)"],
    ['"safety plan"', '(all "safety plan")'],
    ["“Safety Plan”", '(all "safety plan")'],
    ["«safety plan»", '(all "safety plan")'],
    ['mother "safety plan" father', '(all mother "safety plan" father)'],
    ["well-being & O’Brien", "(all <well being> o'brien)"],
    ["section 26(6)(c)", "(all section <26 6 c>)"],
    ["-father", "(all (not father))"],
    ['plan -"core group"', '(all plan (not "core group"))'],
    ["well - being", "(all well being)"],
    ["a OR b", "(all (any a b))"],
    ["mother OR father plan", "(all (any mother father) plan)"],
    ["a or b", "(all a or b)"],
    ["a AND b", "(all a b)"],
    ["a NOT b", "(all a (not b))"],
    ['a AND NOT "b c"', '(all a (not "b c"))'],
    ["(a b) OR (c -d)", "(all (any (all a b) (all c (not d))))"],
    ["-(a b)", "(all (not (all a b)))"],
    ["((a))", "(all a)"],
    ['"a" NEAR/10 "b"', '(all (near 10 "a" "b"))'],
    ["a NEAR b c", "(all (near 10 a b) c)"],
    ['(mother OR father) NEAR/5 "safety plan"', '(all (near 5 (any mother father) "safety plan"))'],
    ["plan*", "(all plan*)"],
    ['"safety plan*"', '(all "safety plan*")'],
    ["in:findings plan", "(all in:findings plan)"],
    ['plan in:"Agreed action"', "(all plan in:agreed-action)"],
    ["plan -in:powers", "(all plan (not in:powers))"],
    ["plan in:findings OR in:assessment", "(all plan (any in:findings in:assessment))"],
    ["council:leeds", "(all council:leeds)"],
    ['Council:"Leeds City" body:york provider:x', "(all council:Leeds City council:york council:x)"],
    ['category:"Child protection" outcome:upheld', "(all category:Child protection outcome:upheld)"],
    ["year:2018", "(all year:2018..2018)"],
    ["year:2018..2021", "(all year:2018..2021)"],
    ["year:2021..2018", "(all year:2018..2021)"],
    ["year:2018.. -year:..2015", "(all year:2018.. (not year:..2015))"],
    ["17 009 175", "(all #17-009-175)"],
    ["17-009-175", "(all #17-009-175)"],
    ["17009175", "(all #17-009-175)"],
    ["17/009/175", "(all #17-009-175)"],
    ["17–009–175", "(all #17-009-175)"],
    ["17.009.175", "(all #17-009-175)"],
    ["17  009 - 175.", "(all #17-009-175)"],
    ["LGO 17 009 175", "(all #17-009-175)"],
    ["LGSCO 17009175", "(all #17-009-175)"],
    ["ref 17-009-175", "(all #17-009-175)"],
    ["Case ref. no: 17 009 175", "(all #17-009-175)"],
    ["(complaint #17009175)", "(all #17-009-175)"],
    ["https://example.org/decisions/housing/17-009-175", "(all #17-009-175)"],
    ["paragraph 17 009 175", "(all paragraph #17-009-175)"],
    ["case 17 009 1755", "(all case 17 009 1755)"],
    ["plan 19 018 519C council", "(all plan #19-018-519c council)"],
    ["17 009 1755", "(all 17 009 1755)"],
    ['"17 009 175"', '(all "17 009 175")'],
    ["12:30 http://x.uk", "(all <12 30> <http x uk>)"],
    ["near and OReilly", "(all near and oreilly)"],
  ])("%s", (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });
});

describe("what cannot be read, and where", () => {
  test.each([
    ['"safety plan', 'Unexpected end at character 13, expected a closing " for the one at character 1.'],
    ['""', 'Unexpected " at character 2, expected words between the quotes.'],
    ['"—" a', 'Unexpected "—" at character 2, expected words between the quotes.'],
    ["a )", 'Unexpected ")" at character 3, expected a "(" before it.'],
    ["(a b", 'Unexpected end at character 5, expected a ")" for the "(" at character 1.'],
    ["a ()", 'Unexpected ")" at character 4, expected words between the brackets.'],
    ["OR a", 'Unexpected "OR" at character 1, expected words.'],
    ["a OR", "Unexpected end at character 5, expected words."],
    ["a AND", "Unexpected end at character 6, expected words after AND."],
    ["a OR &", "Unexpected end at character 7, expected words after OR."],
    [
      "a OR -b",
      'Unexpected "-b" at character 6, expected words beside OR; put brackets around words to leave out.',
    ],
    ["NEAR a", 'Unexpected "NEAR" at character 1, expected words.'],
    ["a NEAR", "Unexpected end at character 7, expected words."],
    ["a NEAR/0 b", 'Unexpected "NEAR/0" at character 3, expected NEAR/ with a number from 1 to 1000.'],
    ["a NEAR/x b", 'Unexpected "NEAR/x" at character 3, expected NEAR/ with a number from 1 to 1000.'],
    ["a NEAR b NEAR c", 'Unexpected "NEAR" at character 10, expected one NEAR between two phrases.'],
    ["a NEAR (b c)", 'Unexpected "(b c)" at character 8, expected words or a phrase after NEAR.'],
    [
      "council:x NEAR b",
      'Unexpected "NEAR" at character 11, expected it after words, a phrase, or such joined by OR.',
    ],
    ["pl*n", 'Unexpected "*" at character 3, expected it at the end of a word, as in plan*.'],
    ['"a * b"', 'Unexpected "*" at character 4, expected it at the end of a word, as in plan*.'],
    ["p*", 'Unexpected "*" at character 2, expected at least 2 letters or digits before it.'],
    ["in:findings", 'Unexpected "in:findings" at character 1, expected words to look for there beside it.'],
    [
      "in:finding plan",
      'Unexpected "finding" at character 4, expected one of summary, complaint, powers, method, findings, assessment, agreed-action, final-decision, not-investigated, other.',
    ],
    [
      "plan OR in:findings",
      'Unexpected "in:findings" at character 9, expected words on both sides of OR, or a section on both.',
    ],
    ["council:", "Unexpected end at character 9, expected a value right after council:."],
    ["council: leeds", "Unexpected space at character 9, expected a value right after council:."],
    ["council:—", 'Unexpected "—" at character 9, expected a name after council:.'],
    ["year:20", 'Unexpected "20" at character 6, expected a year such as 2018, or years such as 2018..2021.'],
  ])("%s", (text, message) => {
    expect(read(text)).toBe(message);
  });
});

describe("whatever is typed", () => {
  const pieces = fc.constantFrom(
    '"',
    "“",
    "(",
    ")",
    "-",
    "OR",
    "AND",
    "NOT",
    "NEAR/3",
    "NEAR",
    "*",
    "in:findings",
    "in:",
    "year:",
    "council:",
    "a",
    "plan*",
    "é",
    " ",
    "17 009 175",
    "\ud800",
  );
  const query = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );

  test("a query is read or turned down at a character of it or at its end", () => {
    fc.assert(
      fc.property(query, (text) => {
        const read = parseQuery(text);
        if (!isQueryError(read)) return;
        expect(read.at).toBeGreaterThanOrEqual(0);
        expect(read.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("a query that is read can be said in words", () => {
    fc.assert(
      fc.property(query, (text) => {
        const read = parseQuery(text);
        if (isQueryError(read)) return;
        expect(describeQuery(read) === "").toBe(read.parts.length === 0);
      }),
    );
  });

  test("a thousand brackets are an error, not a crash", () => {
    expect(read("(".repeat(1000))).toContain("at most 50 brackets");
  });

  // The second are words that may stand before a reference.
  test.each(["plan (a)b ", "case ref: "])("a megabyte of “%s” is read in linear time", (words) => {
    const readFor = (times: number) => {
      const text = words.repeat(times);
      const before = process.threadCpuUsage();
      expect(isQueryError(parseQuery(text))).toBe(false);
      const { user, system } = process.threadCpuUsage(before);
      return user + system;
    };
    readFor(10_000);
    const tenth = readFor(10_000);
    // In square time ten times as much would take a hundred times as long.
    expect(readFor(100_000)).toBeLessThan(40 * tenth);
  });
});
