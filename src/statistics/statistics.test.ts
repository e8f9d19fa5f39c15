import { describe, expect, test } from "vitest";
import { inventFrontmatter } from "../data-files/invented-collection.ts";
import { type Frontmatter, type FrontmatterInput, frontmatterSchema } from "../decision/frontmatter.ts";
import { formatCell, formatShare } from "./format-cell.ts";
import { summarisePayments } from "./payments.ts";
import { quantile } from "./quantile.ts";
import type { Statistic } from "./statistic.ts";
import { statisticCsv } from "./statistic-csv.ts";
import { computeStatistics } from "./statistics.ts";

function decision(changes: Partial<FrontmatterInput> = {}): Frontmatter {
  return frontmatterSchema.parse(inventFrontmatter(changes));
}

function times(count: number, changes: Partial<FrontmatterInput>): Frontmatter[] {
  return Array.from({ length: count }, () => decision(changes));
}

function pay(...pence: (number | undefined)[]): Partial<FrontmatterInput> {
  return {
    payments: pence.map((sum) => ({
      ...(sum && { pence: sum }),
      purpose: "distress" as const,
      paragraph: 1,
    })),
  };
}

function cells({ rows }: Statistic) {
  return rows.map((row) => row.cells);
}

describe("decisions by year and outcome", () => {
  const { outcomesByYear } = computeStatistics([
    ...times(6, { date: "2018-01-31" }),
    ...times(4, { date: "2018-12-31", outcome: "Not upheld" }),
    decision({ date: "2020-01-01", outcome: undefined }),
    decision({ date: undefined }),
  ]);

  test("are counted oldest first, with a row for a year in which there were none", () => {
    expect(cells(outcomesByYear)).toEqual([
      ["2018", 6, 4, 0, 10, 0.6],
      ["2019", 0, 0, 0, 0, undefined],
      ["2020", 0, 0, 1, 1, undefined],
    ]);
  });

  test("have a column for each outcome that occurs, the published ones first", () => {
    expect(outcomesByYear.columns.map(({ label }) => label)).toEqual([
      "Year",
      "Upheld",
      "Not upheld",
      "Not stated",
      "All",
      "Share upheld",
    ]);
  });

  test("leave a decision without a date out of the total", () => {
    expect(outcomesByYear.total?.cells.slice(0, 5)).toEqual(["All years", 6, 4, 1, 11]);
  });

  test("link only years that have a page", () => {
    expect(outcomesByYear.rows.map(({ path }) => path)).toEqual(["/years/2018/", undefined, "/years/2020/"]);
  });

  test("are not filled up to a year that can only be a slip", () => {
    const slip = computeStatistics([decision({ date: "0218-01-01" }), decision({ date: "2018-01-01" })]);
    expect(slip.outcomesByYear.rows.map(({ cells: [year] }) => year)).toEqual(["0218", "2018"]);
  });
});

describe("categories", () => {
  const { decisionsByCategory, outcomesByCategory } = computeStatistics([
    ...times(3, { category: "Housing" }),
    ...times(12, { category: "Education", outcome: "Not upheld" }),
    ...times(3, { category: "Education" }),
    decision({ category: undefined, subcategory: undefined }),
  ]);

  test("stand with most decisions first, and shares are of those that state one", () => {
    expect(cells(decisionsByCategory)).toEqual([
      ["Education", 15, 15 / 18],
      ["Housing", 3, 3 / 18],
    ]);
  });

  test("have no share upheld when they are small, and are flagged", () => {
    expect(cells(outcomesByCategory)).toEqual([
      ["Education", 3, 12, 15, 0.2],
      ["Housing", 3, 0, 3, undefined],
    ]);
    expect(outcomesByCategory.rows.map(({ small }) => small)).toEqual([false, true]);
  });

  test("lead to their pages", () => {
    expect(decisionsByCategory.rows[0]?.path).toBe("/categories/education/");
  });
});

test("a kind of body is counted with its bodies, each once", () => {
  const school = { name: "Invented School", slug: "invented-school", kind: "school" } as const;
  const { decisionsByBodyKind } = computeStatistics([...times(2, { body: school }), decision()]);
  expect(cells(decisionsByBodyKind)).toEqual([
    ["Schools", 1, 2, undefined],
    ["Councils", 1, 1, undefined],
  ]);
});

test("a decision counts once for a kind of remedy, and shares are of decisions with a remedy", () => {
  const { remediesByKind } = computeStatistics([
    ...times(10, {
      remedies: [
        { kind: "apology", paragraph: 1 },
        { kind: "apology", paragraph: 2 },
      ],
    }),
    ...times(5, {}),
  ]);
  expect(cells(remediesByKind)).toEqual([["Apology", 10, 1]]);
  expect(remediesByKind.total?.cells).toEqual(["Any remedy", 10, 1]);
});

describe("payments", () => {
  const decisions = [
    decision(pay(10_000, 10_000)),
    decision(pay(30_000)),
    decision(pay(120_050)),
    decision(pay(50_000, undefined)),
    decision(),
  ];

  test("are added up for each decision; one with an unknown sum is counted apart", () => {
    expect(summarisePayments(decisions)).toEqual({
      count: 3,
      unknown: 1,
      lowest: 20_000,
      lowerQuartile: 25_000,
      median: 30_000,
      upperQuartile: 75_025,
      highest: 120_050,
    });
  });

  test("fall into bands that leave no gap, from the lowest that is needed to the highest", () => {
    expect(cells(computeStatistics(decisions).paymentBands).map(([name, count]) => [name, count])).toEqual([
      ["£200 to £299.99", 1],
      ["£300 to £499.99", 1],
      ["£500 to £999.99", 0],
      ["£1,000 to £2,499.99", 1],
    ]);
  });

  test("are given by category with how many there are", () => {
    expect(cells(computeStatistics(decisions).paymentsByCategory)).toEqual([
      ["Housing", 3, 30_000, 20_000, 120_050],
    ]);
  });

  test("of nobody have no median", () => {
    expect(summarisePayments([decision()])).toBeUndefined();
    expect(cells(computeStatistics([decision()]).paymentBands)).toEqual([]);
  });
});

describe("law", () => {
  const law = [
    { name: "Housing Act 1996", provisions: ["section 184"], paragraph: 2, standard: false },
    {
      name: "Housing Act 1996",
      provisions: ["section 188"],
      paragraph: 3,
      standard: false,
      url: "https://example.org/a",
    },
    { name: "Local Government Act 1974", provisions: [], paragraph: 1, standard: true },
  ];

  test("of the reasoning is counted apart from the standard wording, once for each decision", () => {
    const { lawInReasoning, lawInStandardWording } = computeStatistics([decision({ law }), decision()]);
    expect(lawInReasoning.rows).toEqual([
      {
        cells: ["Housing Act 1996", 1, undefined],
        small: true,
        path: "/law/housing-act-1996/",
        url: "https://example.org/a",
      },
    ]);
    expect(cells(lawInStandardWording)).toEqual([["Local Government Act 1974", 1, undefined]]);
  });
});

test("a collection without decisions has no rows and no error", () => {
  for (const statistic of Object.values(computeStatistics([]))) expect(statistic.rows).toEqual([]);
});

test("every statistic has an id of its own", () => {
  const ids = Object.values(computeStatistics([])).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("numbers as people read them", () => {
  test.each([
    [0, "0%"],
    [0.004, "under 1%"],
    [0.43, "43%"],
    [0.999, "over 99%"],
    [1, "100%"],
  ])("a share of %d is %s", (share, text) => expect(formatShare(share)).toBe(text));

  test("a sum is in pounds, a missing value is empty", () => {
    expect([
      formatCell(123_450, "pence"),
      formatCell(1_234, "count"),
      formatCell(undefined, "share"),
    ]).toEqual(["£1,234.50", "1,234", ""]);
  });
});

test("CSV has shares of 1 and sums in pounds", () => {
  const statistic: Statistic = {
    id: "x",
    title: "X",
    columns: [
      { key: "name", label: "Name", kind: "name" },
      { key: "share", label: "Share", kind: "share" },
      { key: "median_pounds", label: "Median", kind: "pence" },
    ],
    rows: [{ cells: ["=A, B", 1 / 3, 12_345], small: false }],
  };
  expect(statisticCsv(statistic)).toBe('\u{feff}name,share,median_pounds\n"\'=A, B",0.3333,123.45\n');
});

describe("a quantile", () => {
  test("lies between the two middle values", () => expect(quantile([1, 2, 4, 9], 0.5)).toBe(3));
  test("of one value is that value", () => expect(quantile([7], 0.25)).toBe(7));
  test("of nothing is nothing", () => expect(quantile([], 0.5)).toBeUndefined());
});
