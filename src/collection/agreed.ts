import type { Frontmatter } from "../decision/frontmatter.ts";
import type { PaymentPurpose } from "../decision/remedy-kind.ts";

/** What pages call each reason for a payment. */
const PURPOSE_LABELS: Readonly<Record<PaymentPurpose, string | undefined>> = {
  distress: "for distress",
  "time-and-trouble": "for time and trouble",
  "lost-provision": "for lost provision",
  other: undefined,
};

/** Why a payment is made, in words that follow its sum; `undefined` where the text gives no usual reason. */
export function purposeLabel(purpose: PaymentPurpose): string | undefined {
  return PURPOSE_LABELS[purpose];
}

/**
 * The sum of all payments in pence; `undefined` when there are fewer than two or one
 * of them has no known sum.
 */
export function totalPence(payments: Frontmatter["payments"]): number | undefined {
  if (payments.length < 2) return undefined;
  let total = 0;
  for (const { pence } of payments) {
    if (pence === undefined) return undefined;
    total += pence;
  }
  return total;
}
