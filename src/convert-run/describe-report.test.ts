import { expect, test } from "vitest";
import type { Message } from "../convert/report.ts";
import {
  describeErrors,
  describeMessages,
  describeSummary,
  formatJsonLine,
  hasErrors,
} from "./describe-report.ts";
import type { ConversionReport, SourceReport } from "./run-conversion.ts";

const warning: Message = {
  rule: "missing-date",
  severity: "warning",
  line: 3,
  column: 1,
  text: "Found no date.",
  hint: "Add one.",
};
const error: Message = {
  ...warning,
  rule: "missing-title",
  severity: "error",
  line: 1,
  text: "Found no title.",
};

function reportOf(sources: readonly SourceReport[]): ConversionReport {
  return {
    sources,
    collectionFile: { collection: { title: "Sample" }, messages: [] },
    ignored: [],
    removed: 0,
  };
}

function source(
  file: string,
  status: SourceReport["status"],
  messages: readonly Message[] = [],
): SourceReport {
  return { file, ids: status === "rejected" ? [] : ["17-000-001"], status, messages };
}

test("counts the errors, not the warnings", () => {
  const report = reportOf([source("a.txt", "written", [warning]), source("b.txt", "rejected", [error])]);
  expect(describeErrors(report)).toBe("1 error, see above.");
});

test("a message tells file, line, column, rule, what happened and what to do", () => {
  const report = reportOf([source("a.txt", "written", [warning])]);
  expect(describeMessages(report, "content/sources")).toBe(
    "content/sources/a.txt:3:1: warning missing-date: Found no date.\n    Add one.\n",
  );
});

test("shows every error though there are many warnings", () => {
  const warnings = Array.from({ length: 150 }, (_, index) => source(`${index}.txt`, "written", [warning]));
  const text = describeMessages(reportOf([...warnings, source("last.txt", "rejected", [error])]), "in");
  expect(text).toContain("in/last.txt:1:1: error missing-title");
});

test("shows three warnings of each rule and counts the others", () => {
  const warnings = Array.from({ length: 1203 }, (_, index) => source(`${index}.txt`, "written", [warning]));
  const other = source("last.txt", "written", [{ ...warning, rule: "missing-outcome" }]);
  const text = describeMessages(reportOf([...warnings, other]), "in");
  expect(text.match(/warning missing-date/gu)).toHaveLength(3);
  expect(text.match(/warning missing-outcome/gu)).toHaveLength(1);
  expect(text).toContain(
    "More warnings: 1,200 missing-date. `npm run convert -- --source in --format json` lists them all.",
  );
});

test.each([
  ["content/sources", "content/sources"],
  ["../My decisions", '"../My decisions"'],
  ["C:\\My decisions\\2018", '"C:\\My decisions\\2018"'],
  ["Ann's (old)", '"Ann\'s (old)"'],
  ["Ann's $5", "'Ann'\\''s $5'"],
  ["two\nlines", '"two\\u000alines"'],
])("writes the folder %s so that the command can be pasted", (folder, argument) => {
  const warnings = Array.from({ length: 4 }, (_, index) => source(`${index}.txt`, "written", [warning]));
  expect(describeMessages(reportOf(warnings), folder)).toContain(
    `\`npm run convert -- --source ${argument} --format json\``,
  );
});

test("sums a run up in one line", () => {
  const report = reportOf([
    source("a.txt", "written", [warning]),
    source("b.txt", "unchanged", [warning]),
    source("c.txt", "rejected", [error]),
  ]);
  expect(describeSummary(report, 1.25)).toBe(
    "Read 3 sources: 1 written, 1 unchanged, 1 rejected, 2 warnings, 1.3 seconds.",
  );
});

test.each([
  [["a.docx"], "1 other file ignored (a.docx)"],
  [["a.docx", "b.pdf", "c.pdf"], "3 other files ignored (a.docx, b.pdf, c.pdf)"],
  [
    ["a.docx", "b.pdf", "c.pdf", "d.pdf", "e/f.pdf"],
    "5 other files ignored (a.docx, b.pdf, c.pdf and 2 more)",
  ],
])("names the first files that are no sources", (ignored, words) => {
  expect(describeSummary({ ...reportOf([]), ignored }, 1)).toBe(
    `Read 0 sources: 0 written, 0 unchanged, 0 rejected, 0 warnings, ${words}, 1.0 seconds.`,
  );
});

test("a run with warnings alone has no errors", () => {
  expect(hasErrors(reportOf([source("a.txt", "written", [warning])]))).toBe(false);
});

test("a run with a rejected source has errors", () => {
  expect(hasErrors(reportOf([source("a.txt", "rejected", [error])]))).toBe(true);
});

test("writes a source as one line of JSON", () => {
  expect(JSON.parse(formatJsonLine(source("a.txt", "written", [warning])))).toEqual({
    file: "a.txt",
    id: "17-000-001",
    status: "written",
    messages: [warning],
  });
});

test("a rejected source has no id in JSON", () => {
  expect(JSON.parse(formatJsonLine(source("a.txt", "rejected", [error])))).toMatchObject({
    id: null,
    status: "rejected",
  });
});

test("a file with several decisions lists all their ids in JSON", () => {
  const several = { ...source("a.txt", "written"), ids: ["17-000-001", "17-000-002"] };
  expect(JSON.parse(formatJsonLine(several))).toMatchObject({
    id: "17-000-001",
    ids: ["17-000-001", "17-000-002"],
  });
});
