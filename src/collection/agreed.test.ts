import { describe, expect, test } from "vitest";
import { listAgreed, totalPence } from "./agreed.ts";

const payment = { purpose: "distress", paragraph: 48 } as const;
const apology = { kind: "apology", paragraph: 47, deadline: "within one month of my decision" } as const;

describe("listAgreed", () => {
  test("lists payments before everything else, each with its place", () => {
    expect(listAgreed({ payments: [{ ...payment, pence: 30_000 }], remedies: [apology] })).toEqual([
      { what: "£300", detail: "for distress", place: { paragraph: 48, item: undefined } },
      {
        what: "Apology",
        detail: "within one month of my decision",
        place: { paragraph: 47, item: undefined },
      },
    ]);
  });

  test("says when a payment is due instead of listing its remedy again", () => {
    const remedies = [{ kind: "payment", paragraph: 48, deadline: "by 20 May 2022" } as const];
    expect(lines({ payments: [{ ...payment, pence: 30_000 }], remedies })).toEqual([
      "£300 for distress, by 20 May 2022",
    ]);
  });

  test("lists a payment whose sum was not read", () => {
    expect(lines({ payments: [], remedies: [{ kind: "payment", paragraph: 48 }] })).toEqual(["Payment "]);
  });

  test("tells the payments of two items apart", () => {
    const payments = [{ ...payment, pence: 10_000, item: "1" }];
    const remedies = [{ kind: "payment", paragraph: 48, item: "2" } as const];
    expect(lines({ payments, remedies })).toEqual(["£100 for distress", "Payment "]);
  });

  test("says to whom and at what rate", () => {
    const rate = { pence: 5_000, period: "month", count: 8 };
    const payments = [{ ...payment, pence: 40_000, payee: "Mrs A", rate }];
    expect(lines({ payments, remedies: [] })).toEqual(["£400 (£50 a month, 8 times) to Mrs A for distress"]);
  });
});

describe("totalPence", () => {
  test("adds up payments that all have a sum", () => {
    const payments = [
      { ...payment, pence: 30_000 },
      { ...payment, pence: 20_000 },
    ];
    expect(totalPence(payments)).toBe(50_000);
  });

  test("is absent when a sum is not known", () => {
    expect(totalPence([{ ...payment, pence: 30_000 }, payment])).toBeUndefined();
  });

  test("is absent for one payment, which says it already", () => {
    expect(totalPence([{ ...payment, pence: 30_000 }])).toBeUndefined();
  });
});

function lines(facts: Parameters<typeof listAgreed>[0]): string[] {
  return listAgreed(facts).map(({ what, detail }) => `${what} ${detail}`);
}
