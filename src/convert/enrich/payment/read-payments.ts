import type { VFile } from "vfile";
import type { Frontmatter } from "../../../decision/frontmatter.ts";
import type { ReadPassage } from "../action/agreed-actions.ts";
import type { Passage } from "../passages.ts";
import { draftPayments, type PaymentDraft } from "./draft-payments.ts";
import { reportUnreadSums } from "./unread-sums.ts";

/** A payment; `passage` tells the paragraph, if that has a number. */
export type PaymentRead = Omit<Frontmatter["payments"][number], "paragraph" | "item"> & {
  readonly passage: Passage;
};

const MOST_COPIES = 50;

/**
 * The payments agreed in `passages`, each sum once, in the order of the text. A pound
 * sign that neither a payment nor another remedy covers is reported.
 */
export function readPayments(passages: readonly ReadPassage[], file: VFile): PaymentRead[] {
  const money = passages.map((read) => ({ ...draftPayments(read), passage: read.passage }));
  const drafts = money.flatMap(({ drafts }) => drafts);
  const paid = dropRestated(dropWholes(resolveWholes(drafts))).flatMap(splitPeople);
  reportUnreadSums(money, paid, file);
  return namePayees(paid);
}

/** "£250, making £1,150 in total" is £250 where £900 stands before it; "each £400, making £800" is £400 from two. */
function resolveWholes(drafts: readonly PaymentDraft[]): PaymentDraft[] {
  const before = new Map<number, number>();
  return drafts.flatMap((draft) => {
    const { passage, payers, purpose, parts = [] } = draft;
    const { main } = passage.section;
    const earlier = before.get(main) ?? 0;
    const own = parts.map((part) => ({ ...part, passage, payers, purpose: part.purpose ?? purpose }));
    const ownWhole = own.reduce((all, part) => all + wholeOf(part), 0);
    before.set(main, earlier + ownWhole);
    if (own.length > 0 && earlier + ownWhole === draft.pence) return own;
    before.set(main, earlier + wholeOf(draft));
    return [draft];
  });
}

/** Leaves out what a lead-in or a closing sentence only adds up. */
function dropWholes(drafts: readonly PaymentDraft[]): PaymentDraft[] {
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

function wholeOf({ pence = 0, payee, payers }: PaymentDraft): number {
  return pence * (payee?.people ?? 1) * payers;
}

/** Leaves out "the £200" after £200, and a sum that one main section repeats from another. */
function dropRestated(drafts: readonly PaymentDraft[]): PaymentDraft[] {
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

/** One payment for each person and payer: "£100 to each of her two children" is two. */
function splitPeople(draft: PaymentDraft): PaymentDraft[] {
  const people = draft.payee?.people ?? 1;
  return Array.from({ length: Math.min(people * draft.payers, MOST_COPIES) }, () => draft);
}

/** The payments, with their payees where the text names several. */
function namePayees(drafts: readonly PaymentDraft[]): PaymentRead[] {
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
