import { describe, expect, test } from "vitest";
import { aDecision } from "../a-decision.ts";
import type { Decision } from "../decision.ts";
import { describeShared } from "./describe-shared.ts";
import { findSimilar } from "./find-similar.ts";
import { findSameSubcategory } from "./same-subcategory.ts";
import { listSummaryTerms } from "./summary-terms.ts";

function law(name: string, provisions: readonly string[] = [], standard = false): Decision["law"][number] {
  return { name, provisions: [...provisions], paragraph: 3, standard };
}

/** Decisions that share nothing, so that what two others share is rare. */
const strangers = Array.from({ length: 20 }, (_, index) =>
  aDecision({
    id: `stranger-${index}`,
    category: "Other",
    subcategory: `Matter ${index}`,
    summary: "Nothing.",
  }),
);

/** What `decisions` are found to be like, among twenty strangers. */
function idsLike(...decisions: readonly Partial<Decision>[]): readonly (readonly string[])[] {
  const own = decisions.map((changes, index) =>
    aDecision({ id: `own-${index}`, summary: "Nothing.", subcategory: `Own ${index}`, ...changes }),
  );
  const similar = findSimilar([...own, ...strangers]);
  return own.map(({ id }) => (similar.get(id) ?? []).map(({ to }) => to.id));
}

describe("decisions like a decision", () => {
  test("cite the same section of a law", () => {
    const cited = { law: [law("Care Act 2014", ["section 42"])] };
    expect(idsLike(cited, cited)).toEqual([["own-1"], ["own-0"]]);
  });

  test("are not found by the standard wording that most decisions have", () => {
    const cited = { law: [law("Local Government Act 1974", ["section 26"], true)] };
    expect(idsLike(cited, cited)).toEqual([[], []]);
  });

  test("are not found by one law or the subcategory alone", () => {
    expect(idsLike({ law: [law("Care Act 2014")] }, { law: [law("Care Act 2014")] })).toEqual([[], []]);
    expect(idsLike({ subcategory: "Noise" }, { subcategory: "Noise" })).toEqual([[], []]);
  });

  test("are found by one law within one subcategory", () => {
    const shared = { subcategory: "Noise", law: [law("Environmental Protection Act 1990")] };
    expect(idsLike(shared, shared)).toEqual([["own-1"], ["own-0"]]);
  });

  test("have rare words of the summary in common", () => {
    const [first] = idsLike(
      { summary: "The social worker lost the body map and the diary." },
      { summary: "A nurse drew a body map beside the diary." },
    );
    expect(first).toEqual(["own-1"]);
  });

  test("come in order of how much they share, the newest first among equals", () => {
    const summary = "The diary and the body map.";
    const [first] = idsLike(
      { summary, law: [law("Care Act 2014", ["section 42"])] },
      { law: [law("Care Act 2014", ["section 42"])] },
      { summary, law: [law("Care Act 2014", ["section 42"])] },
      { law: [law("Care Act 2014", ["section 42"])] },
    );
    expect(first).toEqual(["own-2", "own-1", "own-3"]);
  });

  test("are not found by what most decisions of a collection have", () => {
    const cited = { law: [law("Care Act 2014", ["section 42"])] };
    const decisions = Array.from({ length: 10 }, (_, index) =>
      aDecision({ id: `${index}`, subcategory: `${index}`, ...cited }),
    );
    expect(findSimilar(decisions).size).toBe(0);
  });

  test("are found in a collection of five by what four of them share", () => {
    const shared = { subcategory: "Noise", law: [law("Environmental Protection Act 1990", ["section 80"])] };
    const decisions = Array.from({ length: 5 }, (_, index) =>
      aDecision({ id: `${index}`, summary: "Nothing.", ...(index < 4 ? shared : { subcategory: "Trees" }) }),
    );
    const similar = findSimilar(decisions);
    expect(similar.get("0")?.map(({ to }) => to.id)).toEqual(["1", "2", "3"]);
    expect(similar.has("4")).toBe(false);
  });

  test("say what is shared: a section before its law, a pair before its words", () => {
    const shared = {
      law: [law("Care Act 2014", ["section 42"])],
      summary: "The body map was lost.",
    };
    const own = [aDecision({ id: "a", ...shared }), aDecision({ id: "b", ...shared })];
    const [found] = findSimilar([...own, ...strangers]).get("a") ?? [];
    expect(found).toMatchObject({
      law: ["Care Act 2014, section 42"],
      words: ["body map"],
      subcategory: true,
    });
  });

  test("are at most four", () => {
    const cited = { law: [law("Care Act 2014", ["section 42"])] };
    expect(idsLike(cited, cited, cited, cited, cited, cited)[0]).toHaveLength(4);
  });
});

test("a long list of decisions with one law is compared near the decision only, so that work has a limit", () => {
  const decisions = Array.from({ length: 4000 }, (_, index) =>
    aDecision({
      id: `${index}`,
      subcategory: `${index}`,
      law: index % 4 === 0 ? [law("Care Act 2014", ["section 42"])] : [],
    }),
  );
  const found =
    findSimilar(decisions)
      .get("2000")
      ?.map(({ to }) => Number(to.id)) ?? [];
  expect(found).toHaveLength(4);
  for (const id of found) expect(Math.abs(id - 2000)).toBeLessThan(200);
});

describe("the words of a summary", () => {
  test("are telling words and pairs of them", () => {
    expect([...listSummaryTerms("The Council let a safety plan lapse.")]).toEqual([
      "safety",
      "safety plan",
      "plan lapse",
      "lapse",
    ]);
  });

  test("leave out names of people and places", () => {
    expect([...listSummaryTerms("Mr Quill of Wexmoor complained.")]).toEqual([]);
  });

  test("make no pair across a comma", () => {
    expect([...listSummaryTerms("his diary, keys")]).toEqual(["diary"]);
  });
});

describe("the others of a subcategory", () => {
  const decisions = Array.from({ length: 7 }, (_, index) => aDecision({ id: `${index}` }));
  const others = findSameSubcategory([...decisions, aDecision({ id: "alone", subcategory: "Noise" })]);

  test("are the newest five, without the decision itself", () => {
    expect(others.get("0")?.newest.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(others.get("6")?.newest.map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("lead to the list of all", () => {
    expect(others.get("3")).toMatchObject({
      name: "School transport",
      slug: "education/school-transport",
      total: 7,
    });
  });

  test("are none for a decision that is alone in its subcategory", () => {
    expect(others.has("alone")).toBe(false);
  });
});

test("says in sentences what two decisions share", () => {
  const shared = { law: ["Care Act 2014, section 42"], words: ["body map", "diary"], subcategory: true };
  expect(describeShared(shared, "Safeguarding")).toBe(
    "Same subcategory: Safeguarding. Both cite Care Act 2014, section 42. Both summaries speak of “body map” and “diary”.",
  );
});
