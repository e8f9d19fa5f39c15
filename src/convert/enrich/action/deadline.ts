import { COUNT } from "../number-words.ts";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const PERIOD = `within (?:a further |another |the next )?${COUNT}(?: further| calendar| working| school)? (?:day|week|fortnight|month|year)s?`;
// "of the date of my final decision", "from this report", "of my draft decision"
const FROM_DECISION =
  "(?: of| from| after) (?:(?:the )?(?:date|issue|receipt) (?:of|on) )?(?:my|our|the|this|that|a|today’?'?s)(?: ombudsm[ae]n[’']s)?(?: final| draft| same)? ?(?:decision|report|statement|date)(?: statement| notice)?(?: on this complaint)?(?: being (?:issued|made))?";
const DATE = `(?:by|before|no later than)(?: the end of)?(?: \\d{1,2})? ${MONTH}(?: \\d{4})?`;
const END =
  "(?:by|before) the end of (?:the|this) (?:academic |calendar |financial |school )?(?:month|term|year)";

// Yes: "within one month of the date of my decision", "by 20 May 2022". No: "within 24 hours of a report".
const ANYWHERE = `${PERIOD}${FROM_DECISION}|${DATE.replace("(?: \\d{4})?", " \\d{4}")}`;
// Counted only where nothing else can be meant: "Within one month, the Council will", "will, by 3 May, pay".
const AT_THE_EDGE = `${PERIOD}(?:${FROM_DECISION})?|${DATE}|${END}`;

const ANYWHERE_IN_TEXT = new RegExp(`\\b(?:${ANYWHERE})\\b`, "iu");
const AT_START = new RegExp(`^\\W{0,3}(?:and |also )?(${AT_THE_EDGE})\\b`, "iu");
const INSIDE = new RegExp(
  `(?:£\\s?\\d[\\d,.]{0,12}|\\b(?:us|me|ombudsman|him|her|them|appeals?|hearings?|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\\p{sc=Latn}{0,20})) (${PERIOD}|${DATE}),? (?=(?:to|for|in recognition|how|with|that|what)\\b)`,
  "u",
);
// Every deadline opens so.
const OPENING = /\b(?:within|by|before|no later than) /iu;
const EACH_AT_EDGE = new RegExp(`\\b(?:${AT_THE_EDGE})\\b`, "giu");

/** A pattern for "to" with a verb: "to reply", not "to us" or "to the family". */
export const TO_DO =
  "to (?!(?:be|us|me|her|him|them|it|the|its|his|their|our|my|all|any|each|every|both|an?|this|that|those|these)\\b)\\p{Ll}+";

/** The first deadline in `text` that can only be one for the body, as worded. */
export function readDeadline(text: string): string | undefined {
  return wordDeadline(ANYWHERE_IN_TEXT.exec(text)?.[0]);
}

/** The deadline with which `text` opens, such as "Within two months, the Council will". */
export function readOpeningDeadline(text: string): string | undefined {
  return wordDeadline(AT_START.exec(text.slice(0, 160))?.[1]);
}

/** `text` without the deadline with which it opens: `, within a month, its policy` → `, its policy`. */
export function skipOpeningDeadline(text: string): string {
  const found = AT_START.exec(text.slice(0, 160))?.[0];
  return found === undefined ? text : text.slice(found.length);
}

/** The deadline with which `text` ends, such as "The Council will, within two months,". */
export function readClosingDeadline(
  text: string,
): { readonly deadline: string; readonly start: number } | undefined {
  const from = Math.max(0, text.length - 110);
  const tail = text.slice(from);
  if (!OPENING.test(tail)) return undefined;
  for (const match of tail.matchAll(EACH_AT_EDGE)) {
    const rest = tail.slice(match.index + match[0].length);
    const deadline = /^[\s,:.;)–-]{0,3}$/u.test(rest) ? wordDeadline(match[0]) : undefined;
    if (deadline) return { deadline, start: from + match.index };
  }
  return undefined;
}

/** The deadline right after a sum or a person: "pay £300 within four weeks to recognise this", "tell us within a month how". */
export function readDeadlineInside(text: string): string | undefined {
  return wordDeadline(INSIDE.exec(text)?.[1]);
}

function wordDeadline(found: string | undefined): string | undefined {
  return found && `${found.slice(0, 1).toLowerCase()}${found.slice(1)}`.replace(/\s+/gu, " ").trim();
}
