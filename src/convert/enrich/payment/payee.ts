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

const AFTER = new RegExp(
  `^\\s*(each|apiece)?\\s*(?:to|for(?= each of))\\s+(?:(both|each of) (?=[A-Z]))??((?:${EACH})|(?:${NAMED})|(?:${PRONOUN})\\b)`,
  "u",
);
const EACH_ALONE = /^\s*(?:each|apiece)\b/u;
const LEAD_WORDS =
  ",?(?:\\s*(?:a|an|the|further|additional|another|extra|symbolic|financial|separate|total|payment|sum|remedy|amount|of)\\b)*\\s*";
const BEFORE = new RegExp(
  `(?:^|\\b(?:to|pay|and|both)\\b|[,;:])\\s*((?:${EACH})|(?:${NAMED})|(?:${PRONOUN})\\b)${LEAD_WORDS}$`,
  "u",
);
// The first words after "pay": "Mrs G backdated allowance of", "Mr M the difference between these, which is".
const AT_PAY = new RegExp(
  `^\\s*((?:${NAMED}))(?=\\s)(?![’'])(?:[^.;:,]{0,80}(?:, and )?| the (?:difference|shortfall)\\b[^.;:]{0,140})$`,
  "u",
);
// A trailing "to Ms Y" after the purpose: "£300 for distress and £200 for time and trouble to Ms Y".
const AT_END = new RegExp(`\\bto ((?:${NAMED}))[\\s,.;:]*(?:and)?[\\s,.;:]*$`, "u");

const IS_PRONOUN = new RegExp(`^(?:${PRONOUN}|each of (?:them|these|those))$`, "u");
const IS_EACH = new RegExp(`^(?:${EACH})$`, "u");

const IS_SEVERAL = new RegExp(`^${SEVERAL.replace(`(?:${COUNT} )`, `(?:(${COUNT}) )`)}$`, "u");
// Of more than these a payment for each says nothing to a reader.
const MOST_PEOPLE = 20;

/** The payee of a sum with `before` and `after` around it; `undefined` where neither tells. */
export function readPayee(before: string, after: string): Payee | undefined {
  const next = AFTER.exec(after.slice(0, 120));
  const previous = BEFORE.exec(before.slice(-120));
  const trailing = AT_END.exec(after.slice(-120).replace(/\bwithin\b.*$/u, ""));
  const atPay = AT_PAY.exec(before);
  const candidates = [next?.[3], previous?.[1], trailing?.[1], atPay?.[1]].filter(
    (name) => name !== undefined,
  );
  const found = candidates.find((name) => !IS_PRONOUN.test(name)) ?? candidates[0];
  const isEach = next?.[1] !== undefined || next?.[2] !== undefined || EACH_ALONE.test(after);
  if (found === undefined) return isEach ? { name: undefined, people: undefined } : undefined;
  return { name: IS_PRONOUN.test(found) ? undefined : found, people: countPeople(found, isEach) };
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
