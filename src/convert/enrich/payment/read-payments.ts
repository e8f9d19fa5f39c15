import type { VFile } from "vfile";
import type { Frontmatter } from "../../../decision/frontmatter.ts";
import type { PaymentPurpose } from "../../../decision/remedy-kind.ts";
import { report } from "../../report.ts";
import type { ActionSentence, ReadPassage } from "../action/agreed-actions.ts";
import type { Passage } from "../passages.ts";
import { findSums, formatPence } from "./money.ts";
import { readPurpose } from "./purpose.ts";
import { readSumsPaid, type SumPaid } from "./sums-paid.ts";

/** A payment; `passage` tells the paragraph, if that has a number. */
export type PaymentRead = Omit<Frontmatter["payments"][number], "paragraph" | "item"> & {
  readonly passage: Passage;
};

interface Draft extends SumPaid {
  readonly passage: Passage;
  readonly purpose: PaymentPurpose;
}

// "This is to recognise the distress", "The payment reflects her time and trouble"
const EXPLAINS = /^(?:this|these|it|the (?:payments?|sum|amount))\b[^£]*$/iu;
// "This is made up of £300 for distress and £200 for time and trouble"
const BREAKS_DOWN =
  /^(?:this|it|the (?:payment|sum|total))\b.{0,40}\b(?:made up of|comprises?|comprising|consists? of|includes?|is|broken down)\b/iu;

// "The Council and the Trust will each pay £250": how many payers there are is not certain.
const EACH_PAYS = /\b(?:will|shall|should|must|to)\s+(?:also\s+)?each\b/iu;

/**
 * The payments agreed in `passages`, each sum once, in the order of the text. A sum
 * that may be no payment is left out and reported.
 */
export function readPayments(passages: readonly ReadPassage[], file: VFile): PaymentRead[] {
  const drafts = passages.flatMap((read) => draftsOf(read, file));
  return namePayees(dropRestated(dropWholes(drafts)).flatMap(splitPeople));
}

function draftsOf({ passage, sentences }: ReadPassage, file: VFile): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const parts = breakDown(sentence, drafts);
    if (parts) {
      drafts.pop();
      for (const part of parts) drafts.push(part);
    }
    const explanation = sentences[index + 1]?.text ?? "";
    for (const action of sentence.actions) {
      const isPayment = action.kinds.includes("payment");
      const isCounted = isPayment && !EACH_PAYS.test(sentence.text.slice(0, action.start));
      const { sums, unsure } = isCounted ? readSumsPaid(action.rest) : { sums: [], unsure: [] };
      const isOther = !isPayment && action.kinds.length > 0;
      const doubtful = isCounted || isOther ? unsure : findSums(action.rest);
      for (const { pence } of doubtful) {
        report(file, "unread-payment", passage.place, { found: formatPence(pence) });
      }
      const fallback = fallbackPurpose(action.rest, sentence, explanation, passage);
      for (const sum of sums) drafts.push({ ...sum, passage, purpose: sum.purpose ?? fallback });
    }
  }
  return drafts;
}

/** The parts of the payment before `sentence`, where it says what that is made up of. */
function breakDown(
  { text, actions, passage }: ActionSentence,
  drafts: readonly Draft[],
): Draft[] | undefined {
  const whole = drafts.at(-1);
  if (!whole || actions.length > 0 || !BREAKS_DOWN.test(text)) return undefined;
  const { sums } = readSumsPaid(text.replace(BREAKS_DOWN, ""));
  const total = sums.reduce((all, { pence = 0 }) => all + pence, 0);
  if (sums.length < 2 || total !== whole.pence) return undefined;
  return sums.map((sum) => ({
    ...sum,
    passage,
    payee: sum.payee ?? whole.payee,
    purpose: sum.purpose ?? whole.purpose,
  }));
}

function fallbackPurpose(
  rest: string,
  { text, actions }: ActionSentence,
  explanation: string,
  { lead }: Passage,
): PaymentPurpose {
  const beforeActions = text.slice(0, actions[0]?.start);
  const explained = EXPLAINS.test(explanation) ? explanation : "";
  const places = [/^[^£]*/u.exec(rest)?.[0] ?? "", beforeActions, explained, lead?.text ?? ""];
  for (const place of places) {
    const purpose = readPurpose(place);
    if (purpose) return purpose;
  }
  return "other";
}

/** Leaves out what a lead-in or a closing sentence only adds up. */
function dropWholes(drafts: readonly Draft[]): Draft[] {
  const withPartsInside = new Set(drafts.flatMap(({ passage }) => leadsOf(passage)));
  const before = new Map<number, { count: number; pence: number }>();
  return drafts.filter((draft) => {
    const { main } = draft.passage.section;
    const { count, pence } = before.get(main) ?? { count: 0, pence: 0 };
    before.set(main, { count: count + 1, pence: pence + wholeOf(draft) });
    if (withPartsInside.has(draft.passage)) return false;
    return !draft.isTotal || count < 2 || pence !== draft.pence;
  });
}

function leadsOf({ lead }: Passage): Passage[] {
  return lead ? [lead, ...leadsOf(lead)] : [];
}

function wholeOf({ pence = 0, payee }: Draft): number {
  return pence * (payee?.people ?? 1);
}

/** Leaves out "the £200" after £200, and a sum that one main section repeats from another. */
function dropRestated(drafts: readonly Draft[]): Draft[] {
  const sums = new Set<number>();
  const mains = new Map<string, Set<number>>();
  return drafts.filter(({ each, purpose, isKnown, passage: { section } }) => {
    const key = `${each} ${purpose}`;
    const stated = mains.get(key) ?? new Set();
    const repeats = stated.size > (stated.has(section.main) ? 1 : 0);
    const isStated = sums.has(each);
    mains.set(key, stated.add(section.main));
    sums.add(each);
    return !(repeats || (isKnown && isStated));
  });
}

/** One payment for each person: "£100 to each of her two children" is two. */
function splitPeople(draft: Draft): Draft[] {
  const people = draft.payee ? draft.payee.people : 1;
  return people === undefined ? [draft] : Array.from({ length: Math.min(people, 50) }, () => draft);
}

/** The payments, with their payees where the text names several. */
function namePayees(drafts: readonly Draft[]): PaymentRead[] {
  const several = new Set(drafts.map(({ payee }) => payee?.name).filter(Boolean)).size > 1;
  return drafts.map(({ each, pence, rate, payee, purpose, passage }) => {
    const isOpen = payee !== undefined && payee.people === undefined;
    const repeated = isOpen ? { period: "person", count: undefined } : rate;
    const whole = isOpen ? undefined : pence;
    return {
      ...(whole === undefined ? {} : { pence: whole }),
      purpose,
      ...(several && payee?.name ? { payee: payee.name } : {}),
      ...(repeated ? { rate: rateOf(each, repeated.period, repeated.count) } : {}),
      passage,
    };
  });
}

function rateOf(pence: number, period: string, count: number | undefined) {
  return count === undefined ? { pence, period } : { pence, period, count };
}
