import type { Frontmatter } from "../decision/frontmatter.ts";
import { type PaymentPurpose, REMEDY_KIND_LABELS } from "../decision/remedy-kind.ts";
import { formatPence } from "./money.ts";
import type { FactPlace } from "./place.ts";

/** One thing that a body agreed to do. */
export interface AgreedLine {
  /** `£300`, `Apology`. */
  readonly what: string;
  /** What is said of it, such as `for distress, within three months of my decision`; may be empty. */
  readonly detail: string;
  readonly place: FactPlace;
}

type Facts = Pick<Frontmatter, "payments" | "remedies">;

const PURPOSES: Readonly<Record<PaymentPurpose, string>> = {
  distress: "for distress",
  "time-and-trouble": "for time and trouble",
  "lost-provision": "for lost provision",
  other: "",
};

/**
 * What was agreed: payments first, then everything else. A payment is listed with its
 * sum, so the remedy of the same place is not listed again and only lends its deadline.
 */
export function listAgreed({ payments, remedies }: Facts): readonly AgreedLine[] {
  const [promised, others] = [
    remedies.filter(({ kind }) => kind === "payment"),
    remedies.filter(({ kind }) => kind !== "payment"),
  ];
  const withoutSum = promised.filter((remedy) => !payments.some((payment) => isSamePlace(payment, remedy)));
  return [
    ...payments.map((payment) =>
      paymentLine(
        payment,
        promised.find((remedy) => isSamePlace(payment, remedy)),
      ),
    ),
    ...[...withoutSum, ...others].map(remedyLine),
  ];
}

/**
 * The sum of all payments in pence; `undefined` when there are fewer than two or one
 * of them has no known sum.
 */
export function totalPence(payments: Facts["payments"]): number | undefined {
  if (payments.length < 2) return undefined;
  let total = 0;
  for (const { pence } of payments) {
    if (pence === undefined) return undefined;
    total += pence;
  }
  return total;
}

function paymentLine(
  { pence, purpose, payee, rate, paragraph, item, anchor }: Facts["payments"][number],
  remedy: Facts["remedies"][number] | undefined,
): AgreedLine {
  const times = rate?.count === undefined ? "" : `, ${rate.count} times`;
  const parts = [
    rate ? `(${formatPence(rate.pence)} a ${rate.period}${times})` : "",
    payee ? `to ${payee}` : "",
    PURPOSES[purpose],
  ];
  const reason = parts.filter(Boolean).join(" ");
  return {
    what: pence === undefined ? "Payment" : formatPence(pence),
    detail: [reason, remedy?.deadline].filter(Boolean).join(", "),
    place: { paragraph, item, anchor },
  };
}

function remedyLine({ kind, deadline, paragraph, item, anchor }: Facts["remedies"][number]): AgreedLine {
  return { what: REMEDY_KIND_LABELS[kind], detail: deadline ?? "", place: { paragraph, item, anchor } };
}

function isSamePlace(a: FactPlace, b: FactPlace): boolean {
  return (
    a.paragraph === b.paragraph &&
    a.anchor === b.anchor &&
    (a.item === undefined || b.item === undefined || a.item === b.item)
  );
}
