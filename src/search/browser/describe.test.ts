import { describe, expect, test } from "vitest";
import { describeMatching, describeSearch, joinAlternatives } from "./describe.ts";
import { readQuery } from "./query.ts";
import { EMPTY_STATE, type SearchState } from "./state.ts";

function sentence(state: Partial<SearchState>, total: number): string {
  const whole = { ...EMPTY_STATE, query: "", ...state };
  return describeSearch(whole, readQuery(whole.query ?? ""), total);
}

describe("describeSearch", () => {
  test("says the whole search in words", () => {
    const state = {
      query: '"safety plan"',
      categories: ["Children's care services"],
      bodies: ["Leeds City Council"],
      outcomes: ["Upheld", "Not upheld"],
      from: 2018,
      to: 2021,
    };
    expect(sentence(state, 2)).toBe(
      "2 decisions containing “safety plan”, about Children's care services, involving Leeds City Council, " +
        "decided Upheld or Not upheld, 2018 to 2021, newest first",
    );
  });

  test("says that a search found nothing, without an order", () => {
    expect(sentence({ query: "bananas", outcomes: ["Upheld"] }, 0)).toBe(
      "No decisions containing the word “bananas”, decided Upheld",
    );
  });

  test("counts one decision", () => {
    expect(sentence({ query: "17009175" }, 1)).toBe("1 decision containing the reference 17 009 175");
  });

  test("groups digits and names the page", () => {
    expect(sentence({ page: 3, sort: "oldest" }, 57_500)).toBe("57,500 decisions, oldest first, page 3");
  });

  test("names words one by one", () => {
    expect(sentence({ query: "child protection plan" }, 5)).toBe(
      "5 decisions containing the words “child”, “protection” and “plan”, best matches first",
    );
  });

  test("names a subcategory with its category", () => {
    const state = { categories: ["Education"], subcategories: ["Education > School transport"] };
    expect(sentence(state, 1)).toBe("1 decision, about School transport (Education)");
  });

  test.each([
    [{ from: 2018 }, "from 2018 onwards"],
    [{ to: 2018 }, "up to 2018"],
    [{ from: 2018, to: 2018 }, "in 2018"],
  ])("says the years of %o", (years, words) => {
    expect(sentence(years, 1)).toBe(`1 decision, ${words}`);
  });
});

describe("joinAlternatives", () => {
  test("names up to four values", () => {
    expect(joinAlternatives(["a", "b", "c", "d"])).toBe("a, b, c or d");
  });

  test("counts what it does not name", () => {
    expect(joinAlternatives(["a", "b", "c", "d", "e"])).toBe("a, b, c or 2 more");
  });
});

describe("describeMatching", () => {
  test("says that quotation marks in the middle made no difference", () => {
    expect(describeMatching(readQuery('"safety plan" school'))).toBe(
      "Matched decisions that have all of these words, in any order and with any ending. " +
        "Quotation marks work only around the whole search, so they made no difference here.",
    );
  });

  test("says that a phrase is not yet one", () => {
    expect(describeMatching(readQuery('"safety plan'))).toContain("Close the quotation marks");
  });

  test("says that other word forms of a phrase count", () => {
    expect(describeMatching(readQuery('"safety plan"'))).toBe(
      "Matched these words side by side in this order, each with any ending. " +
        "Mentions are counted of exactly these words.",
    );
  });

  test("says that a phrase of one word is counted as it stands", () => {
    expect(describeMatching(readQuery('"plan"'))).toBe(
      "Matched this word with any ending. Mentions are counted of exactly this word.",
    );
  });

  test.each(["plan -school", "plan –school"])("says of %s that a minus sign made no difference", (typed) => {
    expect(describeMatching(readQuery(typed))).toContain(
      "A minus sign leaves no word out, so it made no difference here.",
    );
  });

  test.each(["plan NEAR school", "plan NEAR/5 school"])("says of %s that NEAR is a word", (typed) => {
    expect(describeMatching(readQuery(typed))).toContain("NEAR is searched as a word like any other.");
  });

  test.each(["plan near school", "follow-up NEARLY", "plan - school"])(
    "finds no such sign in %s",
    (typed) => {
      expect(describeMatching(readQuery(typed))).toBe(
        "Matched decisions that have all of these words, in any order and with any ending.",
      );
    },
  );
});
