import type { PaymentPurpose } from "../../../decision/remedy-kind.ts";
import { readCount } from "../number-words.ts";
import { findSums, type Sum } from "./money.ts";
import { readPayee } from "./payee.ts";
import { PAYS_BACK } from "./pays-back.ts";
import { readPurpose } from "./purpose.ts";
import { countPeriodsBefore, countRate, type Rate, readRate, readRateOf, tellsCount } from "./rate.ts";
import { type Candidate, comeTo, settleTotals } from "./settle-totals.ts";
import type { SumPaid } from "./sum-paid.ts";
import {
  ALREADY_PAID,
  AT_RATE,
  CERTAINLY_ASIDE,
  COMES_FROM,
  COUNTED_UNIT,
  DEPENDS,
  EACH_PERSON,
  EACH_UNCOUNTED,
  EXPLAINED,
  FURTHER,
  INCREASED,
  LEADS_NEXT,
  LINKED,
  MONEY_DUE,
  NOT_PAID,
  OPENS_PARTS,
  OPENS_SOME_PARTS,
  PART_OF,
  RANGE,
  RATE_AFTER_WORDS,
  REDUCED,
  SET_ASIDE,
  TOTAL_AFTER,
  TOTAL_BEFORE,
  UNIT,
  WORKED_OUT,
} from "./sum-words.ts";

/** What `readSumsPaid` finds in the words after "pay". */
export interface SumsPaid {
  readonly sums: readonly SumPaid[];
  /** Sums that could not be told to be payments. */
  readonly unsure: readonly Sum[];
}

// More sums than this share no purpose, and looking on without end would take quadratic time.
const MOST_SHARED = 30;
const MOST_PEOPLE = 20;

/** The sums in `text`, the words after a verb such as "pay", that are to be paid. */
export function readSumsPaid(text: string): SumsPaid {
  const found = findSums(text).filter((sum) => !isPaidBack(text, sum));
  const unsure: Sum[] = [];
  const candidates: Candidate[] = [];
  let aside = 0;
  let mayFollow = true;
  for (const [index, sum] of found.entries()) {
    const before = text.slice(found[index - 1]?.end ?? 0, sum.start);
    const after = text.slice(sum.end, found[index + 1]?.start);
    const previous = candidates.at(-1);
    if (previous?.opensParts === "some" && ALREADY_PAID.test(after)) {
      // "£200, of which £150 has been paid": the whole was agreed, whatever of it is still to come.
      amendLast(candidates, { opensParts: undefined, purpose: previous.purpose ?? readPurpose(after) });
      continue;
    }
    if (SET_ASIDE.test(before.slice(-60)) || isRaised(before, after)) {
      if (!isCertainlyAside(before, after)) unsure.push(sum);
      aside += sum.pence;
      amendLast(candidates, { purpose: previous?.purpose ?? readPurpose(after) });
      continue;
    }
    // "£150 on top of the £100 offered, making £250": the last is not to be paid as well.
    if (aside > 0 && TOTAL_BEFORE.test(before) && comeTo(candidates) + aside === sum.pence) continue;
    if (REDUCED.test(before) && previous) {
      // "£500, less the £100 already paid": what is left to pay is nowhere stated.
      unsure.push(previous.sum, sum);
      candidates.pop();
      mayFollow = false;
    } else if (previous && !previous.rate && isDetail(before, after, previous.each / sum.pence)) {
      candidates.splice(-1, 1, detail(previous, sum, before, after));
    } else if ((mayFollow || startsAgain(before, after)) && isPaid(before, after, previous)) {
      candidates.push(describe(sum, before, after, previous));
    } else {
      mayFollow = false;
      unsure.push(sum);
    }
  }
  return leaveUnits(candidates, settleTotals(sharePurposes(candidates)), unsure);
}

function amendLast(candidates: Candidate[], changes: Partial<Candidate>): void {
  const last = candidates.pop();
  if (last) candidates.push({ ...last, ...changes });
}

/** "£25 for every missed visit" is left out unless the text says what that comes to. */
function leaveUnits(candidates: readonly Candidate[], paid: readonly SumPaid[], unsure: readonly Sum[]) {
  const units = new Set(paid.filter(({ isUnit }) => isUnit).map(({ each }) => each));
  const left = candidates.filter(({ isUnit, each }) => isUnit && units.has(each)).map(({ sum }) => sum);
  return { sums: paid.filter(({ isUnit }) => !isUnit), unsure: [...unsure, ...left] };
}

function isPaidBack(text: string, { start }: Sum): boolean {
  return PAYS_BACK.exec(text.slice(start, start + 140))?.index === 0;
}

function isCertainlyAside(before: string, after: string): boolean {
  return CERTAINLY_ASIDE.test(before.slice(-60)) || ALREADY_PAID.test(after) || isRaised(before, after);
}

// "pay her legal costs of £640, and £200 for her distress"
function startsAgain(before: string, after: string): boolean {
  return /, and (?:also )?(?:pay )?$/u.test(before) && readPurpose(after) !== undefined;
}

// "increase its offer of £200 to £450" is £450; "pay £200 to £450" is neither.
function isRaised(before: string, after: string): boolean {
  return RANGE.test(after) && INCREASED.test(before);
}

function isPaid(before: string, after: string, previous: Candidate | undefined): boolean {
  if (/^ (?:\p{sc=Latn}+ )?vouchers?\b/iu.test(after)) return false;
  if (ALREADY_PAID.test(after) || RANGE.test(after) || DEPENDS.test(after)) return false;
  if (PART_OF.test(before) && !WORKED_OUT.test(before)) return false;
  if (TOTAL_BEFORE.test(before) || previous?.opensParts) return true;
  if (previous?.rate && /\(\s*$/u.test(before)) return true;
  const isRate = AT_RATE.test(before) && readRate(after) !== undefined;
  if (!isRate && NOT_PAID.test(before.slice(-60).replace(/^.*(?:, and|\bplus) /su, ""))) return false;
  return previous ? LINKED.test(before.slice(-100)) : before.length <= 200;
}

// "£600 (£300 per term for two terms)", "£600 (two terms at £300 per term)", "£300 (£150 each)", "£600, which is £300 a term"
function isDetail(before: string, after: string, times: number): boolean {
  const rate = readRate(after);
  if (rate && RATE_AFTER_WORDS.test(before)) return tellsCount(before, times, rate.period);
  if (COMES_FROM.test(before)) return rate !== undefined;
  if (!/\([^()]{0,40}$/u.test(before)) return false;
  return rate !== undefined || EACH_PERSON.test(after) || isFactor(before, after);
}

// "(4 x £300)", "(£150 x 6 months)"
function isFactor(before: string, after: string): boolean {
  return /\d[^()]{0,20}[x×@]\s?$/u.test(before) || /^\s?[x×]\s?\d/u.test(after);
}

function detail(whole: Candidate, each: Sum, before: string, after: string): Candidate {
  const rate = readRateAround(before, after);
  const times = whole.each / each.pence;
  const purpose = whole.purpose ?? readPurpose(after);
  const agrees = rate && each.pence < whole.each && (rate.count ?? times) === times;
  const isExplained = whole.isExplained || EXPLAINED.test(after);
  const known = { ...whole, purpose, isExplained, opensParts: undefined };
  if (EACH_PERSON.test(after) && Number.isInteger(times) && times <= MOST_PEOPLE)
    return {
      ...known,
      each: each.pence,
      pence: each.pence,
      payee: { name: whole.payee?.name, people: times },
    };
  if (!agrees) return known;
  return { ...known, each: each.pence, rate: countRate(rate, before, times) };
}

/** The rate after a sum; "for two terms (£300 per term)" and "for 12 weeks at £20 a week" have the count before it. */
function readRateAround(before: string, after: string): Rate | undefined {
  const rate = readRate(after);
  return rate && { ...rate, count: rate.count ?? countPeriodsBefore(before, rate.period) };
}

function describe(sum: Sum, before: string, after: string, previous: Candidate | undefined): Candidate {
  const rate = AT_RATE.test(before)
    ? readRateAround(before, after)
    : (readRate(after) ?? readRateOf(before, after));
  const bracketed = previous?.rate !== undefined && /\(\s*$/u.test(before);
  return {
    sum,
    each: sum.pence,
    pence: rate ? rate.count && sum.pence * rate.count : sum.pence * countUnits(after),
    rate,
    payee: EACH_UNCOUNTED.test(after)
      ? { name: undefined, people: undefined }
      : (readPayee(before, after) ?? previous?.payee),
    purpose: purposeAround(before, after),
    isTotal: bracketed || TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after),
    isUnit: rate === undefined && UNIT.test(after),
    isKnown: /\b(?:the|this|that)\s*$/iu.test(before),
    opensParts: OPENS_SOME_PARTS.test(after) ? "some" : OPENS_PARTS.test(after) ? "all" : undefined,
    isExplained: EXPLAINED.test(after) || MONEY_DUE.test(before),
    isFurther: FURTHER.test(before),
  };
}

/** How often a sum is paid "for each of the eight missed visits"; one for any other. */
function countUnits(after: string): number {
  return readCount(COUNTED_UNIT.exec(after)?.[1] ?? "") ?? 1;
}

function purposeAround(before: string, after: string): PaymentPurpose | undefined {
  const led = LEADS_NEXT.test(before) ? readPurpose(before) : undefined;
  return led ?? (LEADS_NEXT.test(after) ? undefined : readPurpose(after));
}

/** "£75 to Mr V and £75 to Mrs V for the upset": the first sum, with no words of its own, has the purpose of the next. */
function sharePurposes(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => ({
    ...candidate,
    purpose: candidate.purpose ?? (takesPurpose(candidate) ? nextPurpose(candidates, index) : undefined),
  }));
}

function takesPurpose({ isExplained, opensParts }: Candidate): boolean {
  return !isExplained && opensParts === undefined;
}

function nextPurpose(candidates: readonly Candidate[], index: number): PaymentPurpose | undefined {
  const next = candidates.slice(index + 1, index + 1 + MOST_SHARED).find(({ purpose }) => purpose);
  // "the £200 it offered, and a further £150 for his trouble"
  return next?.isFurther ? undefined : next?.purpose;
}
