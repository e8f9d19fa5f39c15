/**
 * The outcomes the ombudsman publishes. The vocabulary is open: another outcome
 * is kept as printed, shown and warned about.
 */
export const KNOWN_OUTCOMES = ["Upheld", "Not upheld", "Closed after initial enquiries"] as const;

export type KnownOutcome = (typeof KNOWN_OUTCOMES)[number];

/** Whether `outcome` is one of the published three, in their published spelling. */
export function isKnownOutcome(outcome: string): outcome is KnownOutcome {
  return KNOWN_OUTCOMES.some((known) => known === outcome);
}

/** The published outcome that `printed` is, whatever its capitals: `upheld` is `Upheld`. */
export function knownOutcome(printed: string): KnownOutcome | undefined {
  return KNOWN_OUTCOMES.find((known) => known.toLowerCase() === printed.toLowerCase());
}
