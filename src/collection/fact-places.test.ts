import { beforeAll, expect, test } from "vitest";
import { convertSource } from "../convert/convert.ts";
import { loadRegisters, type Registers } from "../convert/enrich/registers.ts";
import { splitDecisionFile } from "./decision-file.ts";
import { placeAnchor } from "./place.ts";
import { renderText } from "./rendering/render-text.ts";

const REPORT = `Anytown Borough Council (12 010 181)

Category : Adult care services > Charging

Decision : Upheld

Decision date : 03 Sep 2013

Summary

Mr K was charged for a day centre that had closed.

The complaint

Mr K complained for his mother about charges.

Finding

The Council did not follow the Care Act 2014.

(Care Act 2014, section 14)

Recommendations

To remedy the injustice, the Council should within three months:
  • apologise to Mr K;
  • pay him £150 for his distress; and
  • refund £160.

The Council should also remind its staff of the guidance.

Ombudsman satisfied with council's response: 12 February 2014
`;

let registers: Registers;
beforeAll(async () => {
  registers = await loadRegisters(new URL("../../content/registers/", import.meta.url));
});

/** The words of the element with `id` in the page of the report, and the facts that lead to it. */
function convertReport() {
  const bytes = new TextEncoder().encode(REPORT);
  const [decision] = convertSource(
    { path: "report.txt", bytes, sha256: "0".repeat(64) },
    registers,
  ).decisions;
  const { text = "" } = splitDecisionFile(decision?.markdown ?? "") ?? {};
  const { html } = renderText(text);
  const wordsAt = (id: string) =>
    html
      .split(`id="${id}"`)[1]
      ?.split("</div>")[0]
      ?.replaceAll(/^>|<[^>]*>/gu, "");
  return { facts: decision?.frontmatter, wordsAt };
}

test("facts of a report without paragraph numbers lead to the words they were read from", () => {
  const { facts, wordsAt } = convertReport();
  const found = facts?.remedies?.map((remedy) => [remedy.kind, wordsAt(placeAnchor(remedy))]);
  expect(found).toEqual([
    ["apology", "apologise to Mr K;"],
    ["payment", "pay him £150 for his distress; and"],
    ["refund-or-waiver", "refund £160."],
    ["staff-reminder", "The Council should also remind its staff of the guidance."],
  ]);
});

test("a payment of such a report leads to its words", () => {
  const { facts, wordsAt } = convertReport();
  const found = facts?.payments?.map((payment) => [payment.pence, wordsAt(placeAnchor(payment))]);
  expect(found).toEqual([[15000, "pay him £150 for his distress; and"]]);
});

test("a citation on its own line leads to that line", () => {
  const { facts, wordsAt } = convertReport();
  const section = facts?.law?.find(({ provisions }) => provisions.length > 0);
  expect(section && wordsAt(placeAnchor(section))).toBe("(Care Act 2014, section 14)");
});
