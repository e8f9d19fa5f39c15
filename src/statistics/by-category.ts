import { compareText } from "../collection/decision.ts";
import { slugOf } from "../collection/slug.ts";
import { outcomeCells, outcomeColumns } from "./outcome-counts.ts";
import { type CountedFacts, isSmall, type Statistic, shareOf } from "./statistic.ts";

/** A category with its decisions. */
export interface CategoryGroup {
  readonly name: string;
  readonly path: string;
  readonly decisions: readonly CountedFacts[];
}

/** The categories of `decisions`, most decisions first; those without a category are left out. */
export function groupByCategory(decisions: readonly CountedFacts[]): readonly CategoryGroup[] {
  const bySlug = Map.groupBy(
    decisions.filter(({ category }) => category !== undefined),
    ({ category = "" }) => slugOf(category),
  );
  return [...bySlug]
    .map(([slug, group]) => ({
      name: group[0]?.category ?? slug,
      path: `/categories/${slug}/`,
      decisions: group,
    }))
    .sort((a, b) => b.decisions.length - a.decisions.length || compareText(a.name, b.name));
}

/** How many decisions each category has. */
export function decisionsByCategory(groups: readonly CategoryGroup[]): Statistic {
  const total = groups.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return {
    id: "decisions-by-category",
    title: "Decisions by category",
    columns: [
      { key: "category", label: "Category", kind: "name" },
      { key: "decisions", label: "Decisions", kind: "count" },
      { key: "share", label: "Share of all", kind: "share" },
    ],
    rows: groups.map(({ name, path, decisions }) => ({
      cells: [name, decisions.length, shareOf(decisions.length, total)],
      small: isSmall(decisions.length),
      path,
    })),
    total: { cells: ["All categories", total, shareOf(total, total)], small: isSmall(total) },
  };
}

/** How the decisions of each category were decided. */
export function outcomesByCategory(groups: readonly CategoryGroup[], outcomes: readonly string[]): Statistic {
  const all = groups.flatMap(({ decisions }) => decisions);
  return {
    id: "outcomes-by-category",
    title: "Outcomes within each category",
    columns: [{ key: "category", label: "Category", kind: "name" }, ...outcomeColumns(outcomes)],
    rows: groups.map(({ name, path, decisions }) => ({
      cells: [name, ...outcomeCells(decisions, outcomes)],
      small: isSmall(decisions.length),
      path,
    })),
    total: { cells: ["All categories", ...outcomeCells(all, outcomes)], small: isSmall(all.length) },
  };
}
