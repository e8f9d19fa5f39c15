import { formatPence } from "../collection/money.ts";
import type { CategoryGroup } from "./by-category.ts";
import { quantile } from "./quantile.ts";
import { type CountedFacts, isSmall, type Statistic, type StatisticColumn, shareOf } from "./statistic.ts";

/** What the bodies agreed to pay, in pence for each decision. */
export interface PaymentSummary {
  /** Decisions with a payment of which the whole sum is known. */
  readonly count: number;
  /** Decisions with a payment that has no known sum; they are in none of the figures. */
  readonly unknown: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** Lower ends in pence. Narrow where most payments are: a few hundred pounds for distress. */
const BANDS = [0, 100, 200, 300, 500, 1_000, 2_500, 5_000, 10_000].map((pounds) => pounds * 100);

const SPREAD: readonly StatisticColumn[] = [
  { key: "median_pounds", label: "Median", kind: "pence" },
  { key: "lowest_pounds", label: "Lowest", kind: "pence" },
  { key: "highest_pounds", label: "Highest", kind: "pence" },
];

/** The middle and the ends of what was paid; `undefined` when no sum is known. */
export function summarisePayments(decisions: readonly CountedFacts[]): PaymentSummary | undefined {
  const sums = sortedSums(decisions);
  const at = (share: number) => Math.round(quantile(sums, share) ?? 0);
  if (sums.length === 0) return undefined;
  return {
    count: sums.length,
    unknown: decisions.filter(({ payments }) => payments.length > 0).length - sums.length,
    lowest: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    highest: at(1),
  };
}

/** How many decisions came to a sum in each band, from the lowest that has one to the highest. */
export function paymentBands(decisions: readonly CountedFacts[]): Statistic {
  const sums = sortedSums(decisions);
  const bands = BANDS.map((from, index) => {
    const below = BANDS[index + 1] ?? Number.POSITIVE_INFINITY;
    return { name: bandName(from, below), count: sums.filter((sum) => sum >= from && sum < below).length };
  });
  const first = bands.findIndex(({ count }) => count > 0);
  const last = bands.findLastIndex(({ count }) => count > 0);
  return {
    id: "payments",
    title: "Payments",
    columns: [
      { key: "total_payment", label: "Total payment", kind: "name" },
      { key: "decisions", label: "Decisions", kind: "count" },
      { key: "share", label: "Share", kind: "share" },
    ],
    rows: bands.slice(Math.max(0, first), last + 1).map(({ name, count }) => ({
      cells: [name, count, shareOf(count, sums.length)],
      small: isSmall(count),
    })),
    total: {
      cells: ["Any payment", sums.length, shareOf(sums.length, sums.length)],
      small: isSmall(sums.length),
    },
  };
}

/** What was paid within each category that has a payment, in the order of `groups`. */
export function paymentsByCategory(groups: readonly CategoryGroup[]): Statistic {
  return {
    id: "payments-by-category",
    title: "Payments by category",
    columns: [
      { key: "category", label: "Category", kind: "name" },
      { key: "decisions_with_payment", label: "Decisions with a payment", kind: "count" },
      ...SPREAD,
    ],
    rows: groups.flatMap(({ name, path, decisions }) => {
      const summary = summarisePayments(decisions);
      if (!summary) return [];
      const { count, median, lowest, highest } = summary;
      return [{ cells: [name, count, median, lowest, highest], small: isSmall(count), path }];
    }),
  };
}

/** The known sums of the decisions with payments, smallest first. */
function sortedSums(decisions: readonly CountedFacts[]): readonly number[] {
  return decisions
    .flatMap(({ payments }) => {
      if (payments.length === 0 || payments.some(({ pence }) => pence === undefined)) return [];
      return [payments.reduce((sum, { pence = 0 }) => sum + pence, 0)];
    })
    .sort((a, b) => a - b);
}

function bandName(from: number, below: number): string {
  if (from === 0) return `Under ${formatPence(below)}`;
  if (below === Number.POSITIVE_INFINITY) return `${formatPence(from)} or more`;
  return `${formatPence(from)} to ${formatPence(below - 1)}`;
}
