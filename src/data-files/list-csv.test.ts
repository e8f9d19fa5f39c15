import { expect, test } from "vitest";
import { aDecision } from "../collection/a-decision.ts";
import { decisionsTable } from "./decisions-table.ts";
import { listCsv } from "./list-csv.ts";
import { readCsv } from "./read-csv.ts";

const address = { site: "https://example.org", base: "/sub/" };

test("has a row for each decision, in the order of the list", () => {
  const rows = readCsv(listCsv([aDecision({ id: "b" }), aDecision({ id: "a" })], address));
  expect(rows.map(({ id, url }) => [id, url])).toEqual([
    ["b", "https://example.org/sub/decisions/b/"],
    ["a", "https://example.org/sub/decisions/a/"],
  ]);
});

test("has the facts of a decision", () => {
  const paid = aDecision({
    remedies: [{ kind: "apology", paragraph: 11 }],
    payments: [{ pence: 30_050, purpose: "distress", paragraph: 12 }],
  });
  expect(readCsv(listCsv([paid], address))).toMatchObject([
    {
      reference: "17 900 112",
      body: "Wexmoor Borough Council",
      outcome: "Upheld",
      year: "2018",
      remedies: "apology",
      payments_total_pounds: "300.5",
    },
  ]);
});

test("calls its columns as the file of the whole collection does", () => {
  const [row = {}] = readCsv(listCsv([aDecision()], address));
  const all = decisionsTable.columns.map(({ name }) => name);
  expect(all.slice(0, Object.keys(row).length)).toEqual(Object.keys(row));
});

test("keeps a spreadsheet from running a name as a formula", () => {
  const body = { name: "=1+1", slug: "x", kind: "other" } as const;
  expect(readCsv(listCsv([aDecision({ body })], address))[0]?.["body"]).toBe("'=1+1");
});
