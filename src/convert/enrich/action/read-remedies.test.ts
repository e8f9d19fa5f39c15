import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { decisionTree, type ParagraphWords } from "../decision-tree.fixture.ts";
import { listPassages } from "../passages.ts";
import { readAgreedActions } from "./agreed-actions.ts";
import { readRemedies } from "./read-remedies.ts";

function readAll(...paragraphs: readonly ParagraphWords[]) {
  const file = new VFile();
  const passages = listPassages(decisionTree([["agreed-action", paragraphs]]));
  return { remedies: readRemedies(readAgreedActions(passages), file), file };
}

/** The remedies as `1-2 apology by within one month of my decision`. */
function read(...paragraphs: readonly ParagraphWords[]): string[] {
  return readAll(...paragraphs).remedies.map(({ kind, deadline, passage: { paragraph, item } }) =>
    [`${paragraph}${item ? `-${item}` : ""}`, kind, ...(deadline ? [deadline] : [])].join(" "),
  );
}

describe("kinds of remedy", () => {
  test.each([
    ["The Council will apologise to Mrs X.", ["apology"]],
    ["The Council to apologise to Mr X.", ["apology"]],
    ["To apologise to Ms Y for the fault.", ["apology"]],
    ["The Council will write to Mr X to explain its decision and apologise for the delay.", ["apology"]],
    ["The Trust should send Mrs X a letter of apology.", ["apology"]],
    ["We recommend the Council make a payment to Mrs X of £100.", ["payment"]],
    ["The Council should pay Mr X a sum equivalent to the cost of the missed care.", ["payment"]],
    ["The Care Provider will refund Mr G £418.75 and waive the rest.", ["refund-or-waiver"]],
    ["The Council has agreed to write off the arrears.", ["refund-or-waiver"]],
    ["The Council will cancel the penalty charge notice.", ["refund-or-waiver"]],
    ["The Council will reassess Mrs X’s needs.", ["reassessment-or-review"]],
    ["The Council will arrange a fresh appeal with a new panel.", ["reassessment-or-review"]],
    ["The Council should review the 45 cases where it applied the same policy.", ["reassessment-or-review"]],
    ["The Council should review its policy on transport.", ["procedure-change"]],
    ["The Council will carry out a review of its complaint handling procedure.", ["procedure-change"]],
    ["The Council should review how it handles complaints.", ["procedure-change"]],
    ["The Council will agree how staff should use evidence.", ["procedure-change"]],
    ["The Council should ensure note takers are trained.", ["staff-training"]],
    ["The Council will provide training to officers on the policy.", ["staff-training"]],
    ["The Council should remind staff to keep notes and review plans on time.", ["staff-reminder"]],
    ["The Council will send a memo to those dealing with enquiries.", ["staff-reminder"]],
    ["The Council will provide Y with six sessions of speech therapy.", ["provide-service"]],
    ["The Council will share this decision with its housing officers.", ["share-learning"]],
    ["The Council should provide us with evidence it has done so.", ["report-back"]],
    ["The Council will report the number of cases to us.", ["report-back"]],
    ["The Ombudsman will need to see evidence of these actions.", ["report-back"]],
    [
      "The Council will apologise, pay £100 and review its policy.",
      ["apology", "payment", "procedure-change"],
    ],
    [
      "I recommended the Council apologise and reconsider his application.",
      ["apology", "reassessment-or-review"],
    ],
  ])("%s", (text, kinds) => {
    expect(readAll(text).remedies.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    "The Council has already apologised to Mrs X, which I consider a suitable remedy.",
    "The Council has now changed its procedure, which means that it will record consent.",
    "The Council has agreed to my recommendations.",
    "I do not consider that a payment is needed. The Council should not pay Mr X.",
    "In my draft decision I recommended the Council pay £500.",
    "The Council says it will send forms to the families.",
    "The Council explained how it will review plans.",
    "We publish guidance on remedies which says how organisations should apologise.",
  ])("none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("lists of actions", () => {
  test("each item is read in its own place", () => {
    expect(read(["The Council will:", "apologise to Mr X; and", "remind staff of the policy."])).toEqual([
      "1-1 apology",
      "1-2 staff-reminder",
    ]);
  });

  test("items in the third person are orders too", () => {
    expect(read(["We recommend that the Council:", "apologises to Mrs X"])).toEqual(["1-1 apology"]);
  });

  test("lettered actions in one line are all read", () => {
    expect(read("The Council agreed to: a) apologise; b) pay Mrs X £200; and c) review its policy.")).toEqual(
      ["1 apology", "1 payment", "1 procedure-change"],
    );
  });

  test("what has been done already is no remedy agreed", () => {
    expect(read(["The Council has already:", "apologise to Mr X", "pay him £100"])).toEqual([]);
  });
});

describe("deadlines", () => {
  test.each([
    ["Within one month of my decision the Council will apologise.", "within one month of my decision"],
    [
      "The Council will apologise within four weeks of the final decision.",
      "within four weeks of the final decision",
    ],
    ["It will also, by 26 November 2021, apologise.", "by 26 November 2021"],
    ["The Council has agreed that by 20 May 2022 it will apologise.", "by 20 May 2022"],
    [
      "The Council will apologise. It should do this within two months of my decision.",
      "within two months of my decision",
    ],
    ["The Council will apologise to Mr X within one month.", "within one month"],
    [
      "The Council will apologise and pay £100 within one month of this report.",
      "within one month of this report",
    ],
  ])("%s", (text, deadline) => {
    expect(readAll(text).remedies[0]?.deadline).toBe(deadline);
  });

  test("a lead-in's deadline covers its items", () => {
    expect(read(["Within one month of my decision the Council should:", "apologise to Mr X"])).toEqual([
      "1-1 apology within one month of my decision",
    ]);
  });

  test("an action's own deadline goes before the lead-in's", () => {
    const items = ["apologise to Mr X", "train its staff within six months of my decision"] as const;
    expect(read(["Within one month of my decision the Council should:", ...items])).toEqual([
      "1-1 apology within one month of my decision",
      "1-2 staff-training within six months of my decision",
    ]);
  });

  test("two actions of a sentence keep their own deadlines", () => {
    const text =
      "The Council will apologise within one month of my decision and within three months of my decision review its policy.";
    expect(read(text)).toEqual([
      "1 apology within one month of my decision",
      "1 procedure-change within three months of my decision",
    ]);
  });

  test("a deadline that opens a clause is that of the clause alone", () => {
    const text =
      "Within one month the Council will apologise, and within three months it will review its policy.";
    expect(read(text)).toEqual(["1 apology within one month", "1 procedure-change within three months"]);
  });

  test("a clause's deadline from the decision is not that of the clause before", () => {
    const text =
      "The Council will apologise, and within three months of my decision it will review its policy.";
    expect(read(text)).toEqual(["1 apology", "1 procedure-change within three months of my decision"]);
  });

  test("a deadline before the first of several actions covers them all", () => {
    const text =
      "The Council will, within one month: apologise, pay her £150, and remind staff of the policy.";
    expect(read(text)).toEqual([
      "1 apology within one month",
      "1 payment within one month",
      "1 staff-reminder within one month",
    ]);
  });

  test("a deadline before an action does not cover a clause of its own", () => {
    const text = "The Council will, within one month, apologise, and it will review its policy.";
    expect(read(text)).toEqual(["1 apology within one month", "1 procedure-change"]);
  });

  test("a closing paragraph covers the actions before it", () => {
    const closing = "The Council should complete these actions within two months of my decision.";
    expect(read("The Council will apologise.", closing)).toEqual([
      "1 apology within two months of my decision",
    ]);
  });

  test("a time limit for staff is no deadline", () => {
    expect(read("The Council will remind staff to answer complaints within 20 working days.")).toEqual([
      "1 staff-reminder",
    ]);
  });
});

describe("what is uncertain", () => {
  test("an action of no plain kind is left out and reported", () => {
    const { remedies, file } = readAll(["The Council will:", "ask a supervisor to look in each week"]);
    expect(remedies).toEqual([]);
    expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
      [
        "Found no kind of remedy in “ask a supervisor to look in each week”, expected an action such as “apologise” or “review”.",
        "Read the paragraph: no remedy was counted for it. src/convert/enrich/README.md lists the actions that count.",
      ],
    ]);
  });
});
