import { COUNT, readCount } from "../number-words.ts";

/** Who a sum goes to, as the words around it tell. */
export interface Payee {
  /** As worded: `Ms R`, `each of her two children`; absent for a pronoun. */
  readonly name: string | undefined;
  /** How many people get the sum each; absent where that cannot be known. */
  readonly people: number | undefined;
}

const TITLED = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Child|Baby|Family|Sir|Lady)\\.?";
const PERSON = `${TITLED}(?: and ${TITLED})?\\s[A-Z](?:[\\p{sc=Latn}-]|[’'](?!s\\b)){0,30}|[A-Z](?![\\p{sc=Latn}’'-])`;
const RELATIVE =
  "(?:son|daughter|mother|father|husband|wife|partner|sister|brother|child|grandson|granddaughter|parents|children|family|estate)";
const UNNAMED =
  "(?:complainants?|couple|family|families|woman|man|mother|father|parents?|grandparents?|grandmother|grandfather|aunt|uncle|sister|brother|son|daughter|child|children|teenager|young person|carers?|foster carers?|applicants?|residents?|tenants?|estate)";
const OTHERS = `the (?:estate of (?:${PERSON})|(?:first|second|third|fourth|fifth|sixth|other)(?: (?:family|complainant|household|resident))?|${UNNAMED}(?: and (?:the )?${UNNAMED})?)|first|second|third|fourth|fifth`;
/** A pattern for several people who are not named. */
export const PEOPLE =
  "(?:them|these|those|people|persons|children|sons|daughters|brothers|sisters|siblings|parents|carers|families|complainants|residents|tenants|neighbours|applicants|grandchildren|grandparents)";
// "each child", "each member of her family".
const EACH_ONE =
  "each (?:adult|applicant|carer|child|complainant|family|household|parent|person|resident|sibling|tenant|member of (?:the|his|her|their) (?:family|household))\\b";
// Yes: "each of her two children". No: "each of the five months".
const EACH = `each of (?:(?:the|his|her|their|these|those|(?:${PERSON})[’']s) )?(?:other )?(?:(${COUNT}) )?(?:\\p{Ll}+ )?${PEOPLE}\\b|${EACH_ONE}`;
// "the three complainants", "their two adult sons".
const SEVERAL = `(?:the|his|her|their) (?:other )?(?:${COUNT} )?(?:\\p{Ll}+ )?${PEOPLE}\\b`;
const NAMED = `(?:${PERSON})(?:(?:, (?:${PERSON})){1,4},? and (?:${PERSON})|,? and (?:${PERSON}))?(?:[’']s? ${RELATIVE})?(?: and (?:${SEVERAL}|(?:his|her|their) ${RELATIVE}))?|${SEVERAL}|(?:his|her|their) ${RELATIVE}(?: (?:${PERSON})(?=\\s))?|${OTHERS}`;
const PRONOUN = "her|him|them|it";

// Each person's pattern is long and takes its time to prepare, so all places share this one.
const WHO = new RegExp(`(?:${EACH})|(?:${NAMED})|(?:${PRONOUN})\\b`, "uy");
// Right after a sum: "each to", "for each of", "to both".
const AFTER = /^\s*(each|apiece)?\s*(?:to|for(?= each of))\s+/u;
const ALL_OF = /(?:both|each of) (?=[A-Z])/uy;
const EACH_ALONE = /^\s*(?:each|apiece)\b/u;
// Before a sum: "pay [Ms Y] a further".
const BEFORE = /(?:\b(?:to|pay|and|both)\b|[,;:])\s*/gu;
const LEAD_WORDS =
  /,?(?:\s*(?:a|an|the|further|additional|another|extra|symbolic|financial|separate|total|payment|sum|remedy|amount|of)\b)*\s*$/uy;
// The first words after "pay": "Mrs G [backdated allowance of]", "Mr M [the difference between these, which is]".
const AT_PAY = /(?=\s)(?![’'])(?:[^.;:,]{0,80}(?:, and )?| the (?:difference|shortfall)\b[^.;:]{0,140})$/uy;
// A trailing "to [Ms Y]" after the purpose: "£300 for distress and £200 for time and trouble to Ms Y".
const AT_END = /\bto /gu;
const END = /[\s,.;:]*(?:and)?[\s,.;:]*$/uy;

const IS_PRONOUN = new RegExp(`^(?:${PRONOUN}|each of (?:them|these|those))$`, "u");
const IS_EACH = new RegExp(`^(?:${EACH})$`, "u");

const IS_SEVERAL = new RegExp(`^${SEVERAL.replace(`(?:${COUNT} )`, `(?:(${COUNT}) )`)}$`, "u");
// Of more than these a payment for each says nothing to a reader.
const MOST_PEOPLE = 20;

/** The payee of a sum with `before` and `after` around it; `undefined` where neither tells. */
export function readPayee(before: string, after: string): Payee | undefined {
  const next = readNext(after.slice(0, 120));
  const found = findName(next.name, before, after);
  const isEach = next.isEach || EACH_ALONE.test(after);
  if (found === undefined) return isEach ? { name: undefined, people: undefined } : undefined;
  return { name: IS_PRONOUN.test(found) ? undefined : found, people: countPeople(found, isEach) };
}

/** Who stands right after a sum: "to Ms Y", "each to A and B", "to each of A and B". */
function readNext(after: string): { readonly name: string | undefined; readonly isEach: boolean } {
  const opening = AFTER.exec(after);
  if (!opening) return { name: undefined, isEach: false };
  const at = opening[0].length;
  const name = readAt(WHO, after, at);
  if (name !== undefined) return { name, isEach: opening[1] !== undefined };
  const all = readAt(ALL_OF, after, at);
  const each = all === undefined ? undefined : readAt(WHO, after, at + all.length);
  return { name: each, isEach: each !== undefined };
}

/** The first name beside a sum that is no pronoun, else the first pronoun: `next`, right after it, or another. */
function findName(next: string | undefined, before: string, after: string): string | undefined {
  if (isName(next)) return next;
  const words = before.slice(-120);
  const starts = [firstWord(words), ...endsOf(words, BEFORE)];
  const previous = nameBetween(words, starts, LEAD_WORDS);
  if (isName(previous)) return previous;
  const tail = after.slice(-120).replace(/\bwithin\b.*$/u, "");
  const trailing = nameBetween(tail, endsOf(tail, AT_END), END);
  if (isPerson(trailing)) return trailing;
  const atPay = nameBetween(before, [firstWord(before)], AT_PAY);
  return isPerson(atPay) ? atPay : (next ?? previous);
}

/** Who stands at the first of `starts` with what `end` finds right after. */
function nameBetween(text: string, starts: readonly number[], end: RegExp): string | undefined {
  for (const start of starts) {
    const name = readAt(WHO, text, start);
    if (name !== undefined && readAt(end, text, start + name.length) !== undefined) return name;
  }
  return undefined;
}

function firstWord(text: string): number {
  return text.search(/\S|$/u);
}

function endsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (found) => found.index + found[0].length);
}

function readAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

function isName(found: string | undefined): found is string {
  return found !== undefined && !IS_PRONOUN.test(found);
}

function isPerson(found: string | undefined): found is string {
  return isName(found) && !found.startsWith("each ");
}

/** `1` for a sum paid once; the number of people where each is paid; `undefined` where that is open. */
function countPeople(payee: string, isEach: boolean): number | undefined {
  const each = IS_EACH.exec(payee);
  if (each) return each[1] === undefined ? undefined : readCount(each[1]);
  if (!isEach) return 1;
  if (payee === "the couple") return 2;
  const parts = payee.split(/,? and |, /u);
  const counts = parts.map((part) => {
    const several = IS_SEVERAL.exec(part);
    if (several) return readCount(several[1] ?? "");
    return /(?:children|family|families|parents)$/u.test(part) ? undefined : 1;
  });
  const known = counts.filter((count) => count !== undefined);
  const total = known.reduce((all, count) => all + count, 0);
  return known.length < parts.length || total < 2 || total > MOST_PEOPLE ? undefined : total;
}
