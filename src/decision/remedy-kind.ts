/** What a body can agree to do, as readers count it. */
export const REMEDY_KINDS = [
  "apology",
  "payment",
  "refund-or-waiver",
  "reassessment-or-review",
  "procedure-change",
  "staff-training",
  "staff-reminder",
  "provide-service",
  "share-learning",
  "report-back",
] as const;

export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** What a page calls each kind of remedy. */
export const REMEDY_KIND_LABELS: Readonly<Record<RemedyKind, string>> = {
  apology: "Apology",
  payment: "Payment",
  "refund-or-waiver": "Refund or waiver",
  "reassessment-or-review": "Reassessment or review",
  "procedure-change": "Procedure change",
  "staff-training": "Staff training",
  "staff-reminder": "Staff reminder",
  "provide-service": "Provide a service",
  "share-learning": "Share learning",
  "report-back": "Report back to the ombudsman",
};

/** Why a payment is made, as far as the text says. */
export const PAYMENT_PURPOSES = ["distress", "time-and-trouble", "lost-provision", "other"] as const;

export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number];
