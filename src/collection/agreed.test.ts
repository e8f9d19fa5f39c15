import { describe, expect, test } from "vitest";
import { totalPence } from "./agreed.ts";

const payment = { purpose: "distress", paragraph: 48 } as const;

describe("totalPence", () => {
  test("adds up payments that all have a sum", () => {
    expect(
      totalPence([
        { ...payment, pence: 30_000 },
        { ...payment, pence: 20_000 },
      ]),
    ).toBe(50_000);
  });

  test("is absent when a sum is not known", () => {
    expect(totalPence([{ ...payment, pence: 30_000 }, payment])).toBeUndefined();
  });

  test("is absent for one payment, which says it already", () => {
    expect(totalPence([{ ...payment, pence: 30_000 }])).toBeUndefined();
  });
});
