import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { readAgreedActions } from "../action/agreed-actions.ts";
import { decisionTree, type ParagraphWords } from "../decision-tree.fixture.ts";
import { listPassages } from "../passages.ts";
import { readPayments } from "./read-payments.ts";

function readAll(...paragraphs: readonly ParagraphWords[]) {
  const file = new VFile();
  const passages = listPassages(decisionTree([["agreed-action", paragraphs]]));
  return { payments: readPayments(readAgreedActions(passages), file), file };
}

function read(...paragraphs: readonly ParagraphWords[]) {
  return readAll(...paragraphs).payments.map(({ passage: _passage, ...payment }) => payment);
}

function pence(...paragraphs: readonly ParagraphWords[]) {
  return read(...paragraphs).map((payment) => payment.pence);
}

describe("sums", () => {
  test.each([
    ["The Council will pay Mrs X £200.", [20000]],
    ["The Council will pay Mrs X £2,870.", [287000]],
    ["The Council will pay Mrs X £2100 and £75.11.", [210000, 7511]],
    [
      "The Council will pay £1,000 in total, made up of £600 for distress and £400 for trouble.",
      [60000, 40000],
    ],
    ["The Council will pay a total of £1,000: £600 for distress and £400 for trouble.", [60000, 40000]],
    ["The Council will pay £500. This is made up of £300 for distress and £200 for trouble.", [30000, 20000]],
    ["The Council will pay £250 for distress and £250 for trouble. This totals £500.", [25000, 25000]],
    ["The Council will pay £600 (£300 per term for two terms).", [60000]],
    ["The Council will pay Mr X the £200 it offered in its reply.", [20000]],
    ["In addition to the £100 it offered, the Council will pay Mr X £250.", [25000]],
    ["The Council will pay £200, on top of the £100 already paid.", [20000]],
    ["The Council should increase its payment from £100 to £300.", [30000]],
    ["The Council will pay Mr X £300. It will pay the £300 by cheque.", [30000]],
    ["The Council will pay £300 for the distress of being charged £90.", [30000]],
    ["The Council will pay Mr X £500, less the £100 it has paid.", []],
    ["Pay Mrs X £300 (£200 for distress and £100 for her time and trouble).", [20000, 10000]],
    [
      "The Council will pay £300 (£200 for distress and £100 for trouble) and £50 for post.",
      [20000, 10000, 5000],
    ],
    ["The Council will pay £600 (£300 per term for two terms) and £100 for trouble.", [60000, 10000]],
    ["The Council will pay £250 for distress caused over two years and £100 for trouble.", [25000, 10000]],
    ["The Council and the Trust will each pay Mrs X £250.", [25000, 25000]],
    ["The Council, the Trust and the Home will each pay Mrs X £250.", []],
    ["The Council will pay up to £500 for repairs.", []],
    ["The Council will pay up to a maximum of £500 for repairs.", []],
    ["The Council will pay £1.2m.", []],
    ["The Council will pay Mrs X £0 and £0.00.", []],
    ["The Council will pay Mrs X £50 a month for 0 months.", [undefined]],
    ["The Council will refund £418.75 and waive £65.", []],
    ["The Council has paid Mrs X £300.", []],
    ["Mr X should pay the Council £40.", []],
    ["The Council will apologise. Mrs Y must pay £20 towards this.", []],
    ["Mr X has agreed to pay the Council £65.", []],
    ["Dr Smith’s School should pay Mr X £45.", [4500]],
    ["To put this right for Mrs Z, will pay £50.", [5000]],
    [
      "We asked the Council to pay £300. It has now agreed to pay £300 to Ms A and £300 to Mr A.",
      [30000, 30000],
    ],
    ["The Council will cancel the bill of £1,164.20.", []],
  ])("%s", (text, expected) => {
    expect(pence(text)).toEqual(expected);
  });

  test("a whole in the lead-in and its parts in the items count once", () => {
    const lead = "The Council will pay Mrs X a total of £1,950:";
    expect(pence([lead, "£250 for her distress", "£1,700 for the missed education"])).toEqual([
      25000, 170000,
    ]);
  });

  test("a closing paragraph that adds up counts nothing", () => {
    const closing = "So the Council will pay Mrs X a total of £500.";
    expect(pence("The Council will pay £300.", "The Council will pay £200.", closing)).toEqual([
      30000, 20000,
    ]);
  });

  test("a sum that two main sections state counts once", () => {
    const file = new VFile();
    const text = "The Council will pay Mrs X £300 for her distress.";
    const tree = decisionTree([
      ["agreed-action", [text]],
      ["agreed-action", [text]],
    ]);
    expect(readPayments(readAgreedActions(listPassages(tree)), file)).toHaveLength(1);
  });

  test("a sum that an unknown number of bodies each pay is reported", () => {
    const { file } = readAll("The Council, the Trust and the Home will each pay Mrs X £250.");
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      "Found £250 in an agreed action, expected words that say plainly what is to be paid.",
    ]);
  });

  test("an uncertain sum is reported", () => {
    const { file } = readAll("The Council will pay up to £500 for repairs.");
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      "Found £500 in an agreed action, expected words that say plainly what is to be paid.",
    ]);
  });
});

describe("rates", () => {
  test.each([
    ["£50 a month for 8 months", { pence: 40000, rate: { pence: 5000, period: "month", count: 8 } }],
    [
      "£150 a month for eight months, a total of £1,200,",
      { pence: 120000, rate: { pence: 15000, period: "month", count: 8 } },
    ],
    [
      "£350 per week for 12 weeks (£4,200)",
      { pence: 420000, rate: { pence: 35000, period: "week", count: 12 } },
    ],
    [
      "£100 for every month (14 months)",
      { pence: 140000, rate: { pence: 10000, period: "month", count: 14 } },
    ],
    [
      "£150 a month from May to October, £900 in total",
      { pence: 90000, rate: { pence: 15000, period: "month" } },
    ],
    ["£200 per month between March and June", { rate: { pence: 20000, period: "month" } }],
    ["£200 a month for two and a half months", { rate: { pence: 20000, period: "month" } }],
    ["£700 per month for 10 weeks", { rate: { pence: 70000, period: "month" } }],
  ])("%s", (sum, expected) => {
    expect(read(`The Council will pay ${sum}.`)).toEqual([{ ...expected, purpose: "other" }]);
  });
});

describe("payees", () => {
  test("are named where there are several", () => {
    expect(read("The Council will pay £300 to Ms R and £100 to each of her two children.")).toEqual([
      { pence: 30000, purpose: "other", payee: "Ms R" },
      { pence: 10000, purpose: "other", payee: "each of her two children" },
      { pence: 10000, purpose: "other", payee: "each of her two children" },
    ]);
  });

  test("are not named where there is one", () => {
    expect(read("The Council will pay Ms R £300.")).toEqual([{ pence: 30000, purpose: "other" }]);
  });

  test("may stand in a row", () => {
    const text =
      "The Council will pay the first family £300, the second £100 and the third £600 for distress.";
    expect(read(text).map(({ payee, purpose }) => [payee, purpose])).toEqual([
      ["the first family", "distress"],
      ["the second", "distress"],
      ["the third", "distress"],
    ]);
  });

  test("of an unknown number leave the whole unknown", () => {
    expect(read("The Council will pay £100 to each of her children.")).toEqual([
      { purpose: "other", rate: { pence: 10000, period: "person" } },
    ]);
  });
});

describe("purposes", () => {
  test("of the next sum are not those of a sum with its own words", () => {
    const text = "The Council will pay £200 for the lost chance to appeal and £100 for the distress.";
    expect(read(text).map(({ purpose }) => purpose)).toEqual(["other", "distress"]);
  });

  test.each([
    ["£100 for the frustration and inconvenience", "distress"],
    ["£100 for her time and trouble", "time-and-trouble"],
    ["£100 to recognise the time, trouble and inconvenience", "time-and-trouble"],
    ["£100 to recognise the impact of the missed therapy", "lost-provision"],
    ["£100 to recognise the education she lost", "lost-provision"],
    ["£100 for the distress caused by the lost education", "distress"],
    ["£100 for the lost chance to appeal", "other"],
    ["£100", "other"],
  ])("%s: %s", (sum, purpose) => {
    expect(read(`The Council will pay Mrs X ${sum}.`)[0]?.purpose).toBe(purpose);
  });

  test("may stand before the sum", () => {
    expect(read("To recognise her distress the Council will pay Mrs X £100.")[0]?.purpose).toBe("distress");
  });

  test("may stand in the next sentence", () => {
    const text = "The Council will pay Mrs X £100. This is to recognise the uncertainty.";
    expect(read(text)[0]?.purpose).toBe("distress");
  });
});
