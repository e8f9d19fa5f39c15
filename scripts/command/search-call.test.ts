import { describe, expect, test } from "vitest";
import { readSearchCall } from "./search-call.ts";
import { UnknownOptions, WrongCall } from "./wrong-call.ts";

describe("parts that the command does not have", () => {
  test.each([
    [[], "Found nothing to search for, expected a query such as '\"safety plan\"' or a filter."],
    [
      ["safety", "plan"],
      'Unexpected "plan" after the query, expected one query in quotes: \'"safety plan"\'.',
    ],
    [["x", "--form", "2018"], "Unknown option '--form'. Did you mean --from?"],
    [["x", "--zip"], /^Unknown option '--zip'\.$/u],
  ])("%j", (args, message) => {
    expect(() => readSearchCall(args)).toThrow(UnknownOptions);
    expect(() => readSearchCall(args)).toThrow(message);
  });
});

describe("values that make no sense", () => {
  test.each([
    [["x", "--section", "finding"], 'Unexpected --section "finding", expected one of summary, complaint,'],
    [["x", "--from", "18"], 'Unexpected --from "18", expected a year such as 2018.'],
    [["x", "--sample", "none"], 'Unexpected --sample "none", expected a number from 1 to 999999.'],
    [["x", "--seed", "3"], "Found --seed alone, expected --sample with the number of mentions to choose."],
    [
      ["x", "--out", "set.rar"],
      'Unexpected --out "set.rar", expected a name that ends in .zip, .csv or .json.',
    ],
    [["x", "--out", "a.csv", "--format", "csv"], "Found --out and --format, expected one of them"],
    [["x", "--view", "list"], 'Unexpected --view "list", expected one of decisions, mentions, counts.'],
  ])("%j", (args, message) => {
    expect(() => readSearchCall(args)).toThrow(WrongCall);
    expect(() => readSearchCall(args)).not.toThrow(UnknownOptions);
    expect(() => readSearchCall(args)).toThrow(message);
  });
});

test.each([
  [["x", "--from", "2020", "--to", "2018"], true],
  [["--address", "?q=x&to=2018", "--from", "2020"], true],
  [["x", "--from", "2018", "--to", "2020"], false],
  [["x", "--from", "2018", "--to", "2018"], false],
  [["x", "--from", "2018"], false],
])("years in %j stand the wrong way round: %s", (args, yearsSwapped) => {
  const call = readSearchCall(args);
  expect(call.yearsSwapped).toBe(yearsSwapped);
  expect(call.state.from).toBe(2018);
});
