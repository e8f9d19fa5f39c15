import type { Decision } from "../collection/decision.ts";

/** The decision of which most facts were read, so that most parts of its page have something to show. */
export function richestDecision(decisions: readonly Decision[]): Decision | undefined {
  const facts = ({ payments, remedies, law }: Decision) => payments.length + remedies.length + law.length;
  return decisions.reduce<Decision | undefined>(
    (best, decision) => (best && facts(best) >= facts(decision) ? best : decision),
    undefined,
  );
}

/** `decision` with the facts that few have: a rate, a payee, a sum nobody knows, an accepted response. */
export function withEveryFact(decision: Decision): Decision {
  return {
    ...decision,
    kind: "report",
    numbering: "restored",
    responseSatisfied: "2024-02-29",
    payments: [
      ...decision.payments,
      {
        pence: 40_000,
        purpose: "lost-provision",
        paragraph: 1,
        rate: { pence: 5_000, period: "month", count: 8 },
      },
      { purpose: "other", payee: "Mrs B", paragraph: 1 },
    ],
  };
}

/** `decision` as if its text had lost everything but title, reference and paragraphs. */
export function withLittle(decision: Decision): Decision {
  return {
    ...decision,
    category: undefined,
    subcategory: undefined,
    outcome: undefined,
    date: undefined,
    summary: undefined,
    numbering: "lost",
    remedies: [],
    payments: [],
    law: [],
    citedDecisions: [],
  };
}
