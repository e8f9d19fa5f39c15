import type { PaymentPurpose } from "../../../decision/remedy-kind.ts";
import { findSums, type Sum } from "./money.ts";
import { type Payee, readPayee } from "./payee.ts";
import { PAYS_BACK } from "./pays-back.ts";
import { readPurpose } from "./purpose.ts";
import { type Rate, readRate } from "./rate.ts";

/** A sum that an action says is to be paid. */
export interface SumPaid {
  /** The sum as printed, for one person and one period. */
  readonly each: number;
  /** What it comes to for one person; `undefined` where that cannot be known. */
  readonly pence: number | undefined;
  readonly rate: Rate | undefined;
  readonly payee: Payee | undefined;
  readonly purpose: PaymentPurpose | undefined;
  /** "a total of £500": it may be the whole of other sums. */
  readonly isTotal: boolean;
  /** "the £500": it may have been stated before. */
  readonly isKnown: boolean;
}

/** What `readSumsPaid` finds in the words after "pay". */
export interface SumsPaid {
  readonly sums: readonly SumPaid[];
  /** Sums that could not be told to be payments. */
  readonly unsure: readonly Sum[];
}

interface Candidate extends SumPaid {
  readonly sum: Sum;
  /** Whether the sums after it are its parts. */
  readonly opensParts: "all" | "some" | undefined;
  /** Whether words of its own say what it is for, even if they name no known purpose. */
  readonly isExplained: boolean;
}

// More sums than this share no purpose, and looking on without end would take quadratic time.
const MOST_SHARED = 30;
// Right before a sum, these make it something else than a payment or an uncertain one.
const NOT_PAID =
  /\b(?:charg\w*|fees?|invoices?|ow(?:e|es|ed|ing)|debts?|arrears|costs?|less|minus|offered|already|deduct\w*|refund\w*|waiv\w*|worth)\s[^£]{0,30}$|\b(?:up to|between|at least|more than|less than|over|about|around|approximately|almost|roughly|at|above)\s+(?:(?:an?|the)\s+(?:\p{L}+\s+){1,2}of\s+)?$/iu;
// "in addition to the £100 offered, £250", "from £100 to £250": another sum than the one meant.
const SET_ASIDE =
  /\b(?:in addition to|on top of|as well as|instead of|rather than|bringing)\b[^£]{0,30}$|\bfrom\s*$/iu;
// What was paid already or is replaced is certainly not to be paid; what was "offered" may be.
const CERTAINLY_ASIDE = /\b(?:instead of|rather than|bringing|from)\b[^£]{0,30}$/iu;
const ALREADY_PAID =
  /^\s*(?:which |that )?(?:it |the \p{L}+ |they )?(?:(?:has |have |had )?(?:already|previously) (?:been )?|has |have |had )(?:paid|refunded)\b/iu;
// "half the cost of the fence, which is £385": the whole or the half.
const PART_OF =
  /\b(?:half|(?:a|one) (?:third|quarter)|\d{1,3} ?(?:%|per ?cent))(?: of)? (?:the|his|her|their|its|this)\b[^£]*$/iu;
const WORKED_OUT = /\b(?:calculated|assessed|worked out)\b[^£]{0,30}$/iu;
const REDUCED = /\b(?:less|minus|deduct\w*|after deducting)\b[^£]*$/iu;
// A further sum stands right after "and", a comma or a colon, with at most its payee and "a further" between.
const LINKED =
  /(?:\b(?:and|plus|with|or)|[,;:&]|–)\s*(?:then |also |to )?(?:pay |award |give |offer )?(?:(?:to )?(?:(?:the )?\p{Lu}[\p{L}.’'-]*(?: and)? |(?:the )?(?:first|second|third|fourth|fifth)(?: family)? |(?:his|her|their|the) \p{L}+ |her |him |them ){1,4})?(?:(?:a|an|the|another|further|additional|extra|separate|symbolic|payments?|sum|amount|of|total|totalling|making|altogether)\s*){0,6}$/u;
const TOTAL_BEFORE =
  /(?:\btotal(?:s|l?ing|led)?\b(?: (?:sum|payment|amount|remedy))?(?: of)?|\baltogether|\bmaking(?: a total of)?|\bamounting to|\bwhich (?:is|comes to|equals|equates to)|\bequat(?:es|ing) to|=)\s*\(?$/iu;
const TOTAL_AFTER = /^\s*(?:in total|altogether|overall|in all)\b/iu;
const OPENS_PARTS =
  /\b(?:made up of|comprising|comprised of|consisting of|broken down|split|being)\b[^£]{0,40}$|^[^£]{0,60}:[^£]{0,20}$|^\s*\(\s*$/iu;
// Yes: "for the lost chance", "to acknowledge the delay". No: "to her son", "for 8 months", "for each child".
const EXPLAINED =
  /\b(?:for\s+(?!(?:each|every|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|to\s+(?!(?:her|him|his|them|their|it|its|the|each|both)\b))\p{Ll}/u;
const EACH_PERSON = /^\s*(?:each|apiece|per person)\b/iu;
const MOST_PEOPLE = 20;
const OPENS_SOME_PARTS = /\b(?:including|of which|which includes)\b[^£]{0,40}$/iu;

/** The sums in `text`, the words after a verb such as "pay", that are to be paid. */
export function readSumsPaid(text: string): SumsPaid {
  const found = findSums(text);
  const unsure: Sum[] = [];
  const candidates: Candidate[] = [];
  let mayFollow = true;
  for (const [index, sum] of found.entries()) {
    const before = text.slice(found[index - 1]?.end ?? 0, sum.start);
    const after = text.slice(sum.end, found[index + 1]?.start);
    const previous = candidates.at(-1);
    if (isPaidBack(text, sum)) continue;
    if (SET_ASIDE.test(before.slice(-60))) {
      if (!isCertainlyAside(before, after)) unsure.push(sum);
      if (previous)
        candidates.splice(-1, 1, { ...previous, purpose: previous.purpose ?? readPurpose(after) });
      continue;
    }
    if (REDUCED.test(before) && previous) {
      // "£500, less the £100 already paid": what is left to pay is nowhere stated.
      unsure.push(previous.sum, sum);
      candidates.pop();
      mayFollow = false;
    } else if (previous && !previous.rate && isDetail(before, after)) {
      candidates.splice(-1, 1, detail(previous, sum, after));
    } else if (mayFollow && isPaid(before, after, previous)) {
      candidates.push(describe(sum, before, after, previous));
    } else {
      mayFollow = false;
      unsure.push(sum);
    }
  }
  return { sums: settleTotals(sharePurposes(candidates)), unsure };
}

function isPaidBack(text: string, { start }: Sum): boolean {
  return PAYS_BACK.exec(text.slice(start, start + 140))?.index === 0;
}

function isCertainlyAside(before: string, after: string): boolean {
  return CERTAINLY_ASIDE.test(before.slice(-60)) || ALREADY_PAID.test(after);
}

function isPaid(before: string, after: string, previous: Candidate | undefined): boolean {
  if (/^ (?:\p{L}+ )?vouchers?\b/iu.test(after)) return false;
  if (ALREADY_PAID.test(after)) return false;
  if (PART_OF.test(before) && !WORKED_OUT.test(before)) return false;
  if (TOTAL_BEFORE.test(before) || previous?.opensParts) return true;
  if (previous?.rate && /\(\s*$/u.test(before)) return true;
  if (NOT_PAID.test(before.slice(-60))) return false;
  return previous ? LINKED.test(before.slice(-100)) : before.length <= 200;
}

// What leads from a sum to the rate it comes from: ", which is", ", based on", " at".
const COMES_FROM =
  /^[\s,–-]{0,3}(?:which (?:is|equates to)|that is|this is|being|equivalent to|(?:which (?:is|was) )?(?:calculated|worked out) (?:at|as|on|using|by)|based on|at(?: a rate of)?)(?: the basis of| a rate of)?\s*$/iu;

// "£600 (£300 per term for two terms)", "£600 (two terms at £300 per term)", "£300 (£150 each)", "£600, which is £300 a term"
function isDetail(before: string, after: string): boolean {
  if (COMES_FROM.test(before)) return readRate(after) !== undefined;
  if (!/\([^()]{0,40}$/u.test(before)) return false;
  return readRate(after) !== undefined || EACH_PERSON.test(after) || isFactor(before, after);
}

// "(4 x £300)", "(£150 x 6 months)"
function isFactor(before: string, after: string): boolean {
  return /\d[^()]{0,20}[x×@]\s?$/u.test(before) || /^\s?[x×]\s?\d/u.test(after);
}

function detail(whole: Candidate, each: Sum, after: string): Candidate {
  const rate = readRate(after);
  const times = whole.each / each.pence;
  const purpose = whole.purpose ?? readPurpose(after);
  const agrees = rate && each.pence < whole.each && (rate.count ?? times) === times;
  const known = { ...whole, purpose, opensParts: undefined };
  if (EACH_PERSON.test(after) && Number.isInteger(times) && times <= MOST_PEOPLE)
    return {
      ...known,
      each: each.pence,
      pence: each.pence,
      payee: { name: whole.payee?.name, people: times },
    };
  return agrees ? { ...known, each: each.pence, rate } : known;
}

function describe(sum: Sum, before: string, after: string, previous: Candidate | undefined): Candidate {
  const rate = readRate(after);
  const bracketed = previous?.rate !== undefined && /\(\s*$/u.test(before);
  return {
    sum,
    each: sum.pence,
    pence: rate ? rate.count && sum.pence * rate.count : sum.pence,
    rate,
    payee: readPayee(before, after) ?? previous?.payee,
    purpose: readPurpose(after),
    isTotal: bracketed || TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after),
    isKnown: /\b(?:the|this|that)\s*$/iu.test(before),
    opensParts: OPENS_SOME_PARTS.test(after) ? "some" : OPENS_PARTS.test(after) ? "all" : undefined,
    isExplained: EXPLAINED.test(after),
  };
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
  return candidates.slice(index + 1, index + 1 + MOST_SHARED).find(({ purpose }) => purpose)?.purpose;
}

/** The sums without those that only say what others come to, or what others are made up of. */
function settleTotals(candidates: readonly Candidate[]): SumPaid[] {
  const whole = candidates.findIndex(({ isTotal, opensParts }) => isTotal || opensParts !== undefined);
  const total = candidates[whole];
  if (!total || candidates.length === 1) return candidates.map(bare);
  const parts =
    total.opensParts === undefined
      ? candidates.slice(0, whole === 0 ? undefined : whole).filter((candidate) => candidate !== total)
      : partsOf(total, candidates.slice(whole + 1));
  const others = candidates.filter((candidate) => candidate !== total && !parts.includes(candidate));
  return [...resolveParts(total, parts), ...settleTotals(others)];
}

/** The first of `following` that add up to `total` or, where none do, all of them. */
function partsOf(total: Candidate, following: readonly Candidate[]): readonly Candidate[] {
  let sum = 0;
  const last = following.findIndex((part) => {
    sum += wholeOf(part);
    return sum === total.pence;
  });
  return last === -1 ? following : following.slice(0, last + 1);
}

function wholeOf({ pence = 0, payee }: Candidate): number {
  return pence * (payee?.people ?? 1);
}

function resolveParts(total: Candidate, parts: readonly Candidate[]): SumPaid[] {
  if (parts.length === 0 || total.opensParts === "some") return [bare(total)];
  const [only] = parts;
  if (parts.length === 1 && only?.rate && only.pence === undefined) {
    return [bare({ ...only, pence: total.each, purpose: only.purpose ?? total.purpose })];
  }
  const sum = parts.reduce((all, part) => all + wholeOf(part), 0);
  const purposed = parts.map((part) => bare({ ...part, purpose: part.purpose ?? total.purpose }));
  // Parts that do not add up: the stated whole is what is paid.
  return sum === total.pence ? purposed : [bare({ ...total, purpose: total.purpose ?? only?.purpose })];
}

function bare({ sum: _sum, opensParts: _parts, isExplained: _explained, ...paid }: Candidate): SumPaid {
  return paid;
}
