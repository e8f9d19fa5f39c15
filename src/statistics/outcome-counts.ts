import { slugOf } from "../collection/slug.ts";
import { KNOWN_OUTCOMES } from "../decision/outcome.ts";
import { type CountedFacts, type StatisticCell, type StatisticColumn, shareOf } from "./statistic.ts";

/** What stands for a decision that states no outcome. */
const NOT_STATED = "Not stated";

/**
 * The outcomes that occur in `decisions`: the published three in their order, others
 * by name, last the decisions that state none. Each once, however it is spelled: one
 * address is one outcome, as on its page.
 */
export function listOutcomes(decisions: readonly CountedFacts[]): readonly string[] {
  const found = new Set(decisions.map(outcomeOf));
  const known = KNOWN_OUTCOMES.filter((outcome) => found.has(outcome));
  const others = [...found].filter(
    (outcome) => outcome !== NOT_STATED && !known.some((name) => name === outcome),
  );
  const all = [...known, ...others.sort(), ...(found.has(NOT_STATED) ? [NOT_STATED] : [])];
  const slugs = all.map(slugOf);
  return all.filter((_outcome, index) => slugs.indexOf(slugs[index] ?? "") === index);
}

/** A column for each outcome, one for all decisions and one for the share upheld. */
export function outcomeColumns(outcomes: readonly string[]): readonly StatisticColumn[] {
  return [
    ...outcomes.map((outcome): StatisticColumn => {
      return { key: slugOf(outcome).replaceAll("-", "_"), label: outcome, kind: "count" };
    }),
    { key: "all", label: "All", kind: "count" },
    { key: "share_upheld", label: "Share upheld", kind: "share" },
  ];
}

/** The cells under `outcomeColumns`. The share is of the decisions that state an outcome. */
export function outcomeCells(
  decisions: readonly CountedFacts[],
  outcomes: readonly string[],
): readonly StatisticCell[] {
  const counts = countOutcomes(decisions, outcomes);
  const upheld = decisions.filter(({ outcome }) => outcome === "Upheld").length;
  const stated = decisions.filter(({ outcome }) => outcome !== undefined).length;
  return [...counts, decisions.length, shareOf(upheld, stated)];
}

/** How many of `decisions` have each of `outcomes`. */
function countOutcomes(decisions: readonly CountedFacts[], outcomes: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const [outcome, { length }] of Map.groupBy(decisions, outcomeOf)) {
    const slug = slugOf(outcome);
    counts.set(slug, (counts.get(slug) ?? 0) + length);
  }
  return outcomes.map((outcome) => counts.get(slugOf(outcome)) ?? 0);
}

function outcomeOf({ outcome }: CountedFacts): string {
  return outcome ?? NOT_STATED;
}
