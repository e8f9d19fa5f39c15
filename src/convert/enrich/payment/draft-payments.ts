import type { PaymentPurpose } from "../../../decision/remedy-kind.ts";
import { isAdvice } from "../action/advice.ts";
import type { ActionSentence, ReadPassage } from "../action/agreed-actions.ts";
import type { Passage } from "../passages.ts";
import { findDistinctPoundSigns, findPoundSigns, namesMoney, type PoundSign } from "./money.ts";
import { countPayers } from "./payers.ts";
import { readPurpose } from "./purpose.ts";
import { countRate } from "./rate.ts";
import type { SumPaid } from "./sum-paid.ts";
import { readSumsPaid } from "./sums-paid.ts";

/** A sum that an agreed action orders to be paid, before what other passages say of it. */
export interface PaymentDraft extends SumPaid {
  readonly passage: Passage;
  readonly purpose: PaymentPurpose;
  /** How many bodies pay it each. */
  readonly payers: number;
}

/** What a passage says of money. */
export interface MoneyRead {
  readonly drafts: readonly PaymentDraft[];
  /** Sums that another remedy covers, such as a refund, in pence. */
  readonly others: readonly number[];
  /** Pound signs that no payment or other remedy covers. */
  readonly open: readonly PoundSign[];
}

// "This is to recognise the distress", "The payment reflects her time and trouble"
const EXPLAINS = /^(?:this|these|it|the (?:payments?|sum|amount))\b[^£]*$/iu;
// "£250 [in recognition of this]": what stands before in the sentence.
const REFERS_BACK =
  /\b(?:acknowledge|for|of|recognise|reflect|remedy) (?:this|that|these)(?: (?:faults?|failings?|failures?|injustice))?(?=\s*(?:[,.;)]|$|and\b))/iu;
// "This is made up of £300 for distress and £200 for time and trouble", "It is equivalent to £800 per term for three terms"
const BREAKS_DOWN =
  /^of (?:this|that)\b|^(?:this|it|the (?:payment|sum|total|amount|figure))\b.{0,40}\b(?:made up of|comprises?|comprising|consists? of|includes?|is|broken down|equates to|equivalent to|calculated (?:at|as|on)|based on|reflects|represents)\b/iu;

/** The payments that the sentences of a passage order, and the pound signs that give none. */
export function draftPayments({ passage, sentences }: ReadPassage): MoneyRead {
  if (sentences.length === 0) return { drafts: [], others: [], open: findDistinctPoundSigns(passage.text) };
  let drafts: PaymentDraft[] = [];
  const proposed: PaymentDraft[] = [];
  const others: number[][] = [];
  const open: PoundSign[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (isAdvice(sentence.text)) continue;
    const parts = breakDown(sentence, drafts);
    if (parts) {
      drafts = [...drafts.slice(0, -1), ...parts];
      continue;
    }
    const explanation = sentences[index + 1]?.text ?? "";
    const read = readSentence(sentence, explanation, passage);
    const said = AGREES_NOW.test(sentence.text) ? proposed.slice(0, MOST_PROPOSED) : [];
    for (const draft of read.drafts) {
      const known = said.findIndex((before) => isSame(draft, before));
      if (known < 0) drafts.push(draft);
      else said.splice(known, 1);
    }
    if (PROPOSES.test(sentence.text)) proposed.push(...read.drafts);
    others.push(read.others);
    if (!tellsRefund(sentence, sentences[index - 1])) open.push(read.open);
  }
  return { drafts, others: others.flat(), open: open.flat() };
}

const MOST_PROPOSED = 20;
// "[I recommended it pay £500.] It offered £300. It has now agreed to pay £500."
const PROPOSES = /\b(?:asked|propose[ds]?|recommend(?:s|ed)?)\b/iu;
// "[It has now agreed to pay £500.]"
const AGREES_NOW =
  /^(?:it|the (?:council|trust|provider|school)) (?:has |have )?(?:now |since )?agreed to (?:pay|make)\b/iu;

function isSame({ each, purpose, payee }: PaymentDraft, other: PaymentDraft): boolean {
  const names = new Set([payee?.name, other.payee?.name].filter(Boolean));
  return each === other.each && purpose === other.purpose && names.size < 2;
}

// "This amounts to £4,312.16", after a refund whose sum was not stated.
const TELLS_TOTAL =
  /^(?:this|it|that|the (?:refund|total|sum|amount))\b.{0,30}\b(?:amounts? to|comes? to|totals?|is|equates to)\b/iu;

/** Whether `sentence` says what the refund in the one before it comes to. */
function tellsRefund({ text, actions }: ActionSentence, before: ActionSentence | undefined): boolean {
  if (actions.length > 0 || !TELLS_TOTAL.test(text)) return false;
  return before?.actions.some(({ kinds }) => kinds.includes("refund-or-waiver")) ?? false;
}

interface SentenceMoney {
  readonly drafts: readonly PaymentDraft[];
  readonly others: number[];
  readonly open: PoundSign[];
}

function readSentence(sentence: ActionSentence, explanation: string, passage: Passage): SentenceMoney {
  const { text, actions } = sentence;
  const read = actions.map((action): SentenceMoney => {
    if (!namesMoney(action.rest)) return { drafts: [], others: [], open: [] };
    const signs = findPoundSigns(action.rest);
    const payers = countPayers(text.slice(0, action.start), passage.lead?.text ?? "");
    if (action.kinds.includes("payment") && payers !== undefined) {
      const { sums, unsure } = readSumsPaid(action.rest);
      const isUnread = new Set(unsure.map(({ start }) => start));
      const said = REFERS_BACK.test(action.rest) ? text.slice(0, action.start) : undefined;
      const fallback = fallbackPurpose(action.rest, said, sentence, explanation, passage);
      return {
        drafts: sums.map((sum) => ({
          ...sum,
          passage,
          payers,
          purpose: sum.purpose ?? purposeOf(sum, fallback),
        })),
        others: [],
        open: signs.filter(({ start, pence }) => pence === undefined || isUnread.has(start)),
      };
    }
    const isOther = action.kinds.some((kind) => kind !== "payment");
    return isOther
      ? { drafts: [], others: signs.flatMap(({ pence = [] }) => pence), open: [] }
      : { drafts: [], others: [], open: signs };
  });
  const before = findDistinctPoundSigns(text.slice(0, actions[0]?.start ?? text.length));
  return {
    drafts: read.flatMap(({ drafts }) => drafts),
    others: read.flatMap(({ others }) => others),
    open: [...before, ...read.flatMap(({ open }) => open)],
  };
}

/** The parts of the payment before `sentence`, where it says what that is made up of. */
function breakDown(
  { text, actions, passage }: ActionSentence,
  drafts: readonly PaymentDraft[],
): PaymentDraft[] | undefined {
  const whole = drafts.at(-1);
  if (!whole || actions.length > 0 || !BREAKS_DOWN.test(text)) return undefined;
  const { sums } = readSumsPaid(text.replace(BREAKS_DOWN, ""));
  const [only] = sums;
  // "£150 a month from March to August. This is £900."
  if (sums.length === 1 && only?.pence && !only.rate && whole.rate && whole.pence === undefined)
    return only.pence > whole.each ? [{ ...whole, pence: only.pence }] : undefined;
  if (sums.length === 1 && only?.rate && whole.rate === undefined) return [withRate(whole, only, text)];
  const total = sums.reduce((all, { pence = 0 }) => all + pence, 0);
  if (sums.length < 2 || total !== whole.pence) return undefined;
  const { payee, purpose, payers } = whole;
  return sums.map((sum) => ({
    ...sum,
    passage,
    payers,
    payee: sum.payee ?? payee,
    purpose: sum.purpose ?? purpose,
  }));
}

/** The payment with the rate that it is said to come from, unless that comes to something else. */
function withRate(whole: PaymentDraft, only: SumPaid, text: string): PaymentDraft {
  const { each, pence, purpose } = only;
  const isOther = pence === undefined ? each > whole.each : pence !== whole.pence;
  if (isOther) return whole;
  const rate = only.rate && countRate(only.rate, text, whole.each / each);
  return {
    ...whole,
    each,
    rate,
    purpose: whole.purpose === "other" ? (purpose ?? readPurpose(text) ?? "other") : whole.purpose,
  };
}

/** `fallback` or, where that tells nothing of a sum for each term, what a school would have given. */
function purposeOf({ rate }: SumPaid, fallback: PaymentPurpose): PaymentPurpose {
  return fallback === "other" && rate && /term$/u.test(rate.period) ? "lost-provision" : fallback;
}

function fallbackPurpose(
  rest: string,
  said: string | undefined,
  { text, actions }: ActionSentence,
  explanation: string,
  { lead }: Passage,
): PaymentPurpose {
  const beforeActions = text.slice(0, actions[0]?.start);
  const explained = EXPLAINS.test(explanation) ? explanation : "";
  const places = [/^[^£]*/u.exec(rest)?.[0] ?? "", said ?? beforeActions, explained, lead?.text ?? ""];
  for (const place of places) {
    const purpose = readPurpose(place);
    if (purpose) return purpose;
  }
  return "other";
}
