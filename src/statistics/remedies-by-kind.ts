import { REMEDY_KIND_LABELS, REMEDY_KINDS } from "../decision/remedy-kind.ts";
import { type CountedFacts, isSmall, type Statistic, shareOf } from "./statistic.ts";

/**
 * In how many decisions each kind of remedy was agreed, most first. A decision counts
 * once for a kind however often it names it; shares are of the decisions with a remedy,
 * so they add up to more than the whole.
 */
export function remediesByKind(decisions: readonly CountedFacts[]): Statistic {
  const withRemedy = decisions.filter(({ remedies }) => remedies.length > 0);
  const rows = REMEDY_KINDS.map((kind) => ({
    path: `/remedies/${kind}/`,
    label: REMEDY_KIND_LABELS[kind],
    count: withRemedy.filter(({ remedies }) => remedies.some((remedy) => remedy.kind === kind)).length,
  }));
  return {
    id: "remedies-by-kind",
    title: "Remedies",
    columns: [
      { key: "remedy", label: "Remedy", kind: "name" },
      { key: "decisions", label: "Decisions", kind: "count" },
      { key: "share_of_decisions_with_a_remedy", label: "Share of those with a remedy", kind: "share" },
    ],
    rows: rows
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ path, label, count }) => ({
        cells: [label, count, shareOf(count, withRemedy.length)],
        small: isSmall(count),
        path,
      })),
    total: {
      cells: ["Any remedy", withRemedy.length, shareOf(withRemedy.length, withRemedy.length)],
      small: isSmall(withRemedy.length),
    },
  };
}
