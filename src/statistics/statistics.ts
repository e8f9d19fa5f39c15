import { decisionsByBodyKind } from "./by-body-kind.ts";
import { decisionsByCategory, groupByCategory, outcomesByCategory } from "./by-category.ts";
import { lawInReasoning, lawInStandardWording } from "./law-cited.ts";
import { listOutcomes } from "./outcome-counts.ts";
import { outcomesByYear } from "./outcomes-by-year.ts";
import { paymentBands, paymentsByCategory } from "./payments.ts";
import { remediesByKind } from "./remedies-by-kind.ts";
import type { CountedFacts, Statistic } from "./statistic.ts";

/**
 * All statistics of a collection. The page shows them, and each is a CSV file. None of
 * them compares one council with another: counts follow population, not conduct.
 */
export function computeStatistics(decisions: readonly CountedFacts[]) {
  const outcomes = listOutcomes(decisions);
  const categories = groupByCategory(decisions);
  return {
    outcomesByYear: outcomesByYear(decisions, outcomes),
    decisionsByCategory: decisionsByCategory(categories),
    outcomesByCategory: outcomesByCategory(categories, outcomes),
    decisionsByBodyKind: decisionsByBodyKind(decisions),
    remediesByKind: remediesByKind(decisions),
    paymentBands: paymentBands(decisions),
    paymentsByCategory: paymentsByCategory(categories),
    lawInReasoning: lawInReasoning(decisions),
    lawInStandardWording: lawInStandardWording(decisions),
  } as const satisfies Readonly<Record<string, Statistic>>;
}
