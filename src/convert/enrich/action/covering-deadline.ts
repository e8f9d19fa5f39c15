import { readClosingDeadline, readDeadline, readOpeningDeadline } from "./deadline.ts";

// "It should do this within", "these actions should be completed within", "will take the above action within"
const DO_THIS =
  /\b(?:should|must|will|to)\s+(?:\p{sc=Latn}+\s+){0,2}?(?:do|complete|carry out|take|implement|undertake)\s+(?:(?:all|each|both)\s+(?:of\s+)?)?(?:this|these|so|both|the above|the|those|them)\b,?\s*(?:\p{sc=Latn}+\s+){0,6}?(?:within|by|before|no later than)\b|\b(?:this|these|the above)\s+(?:\p{sc=Latn}+\s+){0,4}?(?:should|must|will) be (?:done|completed|carried out|taken|implemented|made)\s+(?:within|by)\b/iu;
// "It should make this payment within", "Both payments will be made by": the deadline of payments ordered before.
const PAYS_THIS =
  /\b(?:should|must|will|to)\s+(?:\p{sc=Latn}+\s+){0,2}?(?:make|pay)\s+(?:(?:all|both)\s+(?:of\s+)?)?(?:this|these|the(?: above| outstanding)?|those|both)\s+(?:£[\d,.]+ )?(?:payments?|sums?|amounts?|money)\s+(?:to [^.;:,£]{2,40}? )?(?:within|by)\b|\b(?:both|these|all|the)\s+payments?\s+(?:should|must|will)\s+be\s+(?:made|paid)\s+(?:within|by)\b/iu;
const OPENS_BARE_TIME =
  /^\W{0,3}(?:(?:(?:completion|target) date|deadline|timescale|to be (?:completed|done))\W{0,3})?$/iu;
// "make [both payments], and apologise, within a month". A lead-in announces payments below it.
const PAYMENTS_BEFORE =
  /^\s+(?:both(?: of)?(?: the(?:se)?)?|these|those|this|the above)\s+(?:payments?|sums?|amounts?)\b(?!.*:$)/iu;
// "an apology and £200, [which it will do] within four weeks"
const WHICH_IT_DOES =
  /\bwhich (?:it|they|the \p{sc=Latn}+(?: \p{sc=Latn}+)?) (?:will|should|must|(?:has|have) agreed to) (?:do|pay|make|complete) (?=within|by)/iu;
// Yes: "If it misses the deadline, the Council should pay". No: "If it has not yet done so, the Council should pay".
const CONDITIONAL =
  /^\W{0,3}(?:if|should) (?!(?:it|they|the \p{sc=Latn}+(?: \p{sc=Latn}+)?) ha(?:s|ve) (?:already|not|yet)|not\b|[^,]{0,60}\b(?:accepts?|agrees?|content|happy|likes?|wish(?:es)?|wants?|prefers?)\b)/iu;

/** Whether `text` gives a deadline to what was ordered before it: "It should do this within two months." */
export function coversOthers(text: string): boolean {
  return DO_THIS.test(text) || PAYS_THIS.test(text) || isBareTime(text);
}

/** Whether `text` gives a deadline to payments ordered before it. */
export function coversPayments(text: string): boolean {
  return PAYS_THIS.test(text);
}

/** Whether `verb` with the words after it only speaks again of payments ordered before: "make this payment within a month". */
export function paysAgain(verb: string, rest: string, sentence: string): boolean {
  return /^(?:make|pay)$/u.test(verb) && (coversPayments(sentence) || PAYMENTS_BEFORE.test(rest));
}

/** The deadline that a sentence gives to what was ordered before it. */
export function readCoveringDeadline(sentence: string): string | undefined {
  return readDeadline(sentence) ?? readOpeningDeadline(/\b(?:within|by)\b.*/u.exec(sentence)?.[0] ?? "");
}

/** The deadline of a clause about all that its sentence orders: "which it will do within four weeks". */
export function readWhichDeadline(text: string): string | undefined {
  const match = WHICH_IT_DOES.exec(text);
  return match ? readOpeningDeadline(text.slice(match.index + match[0].length)) : undefined;
}

/** Whether what `sentence` orders depends on something that may not come. */
export function isConditional(sentence: string): boolean {
  return CONDITIONAL.test(sentence);
}

// A sentence that is a deadline and no more: "By 1 May 2024.", "Completion date: within one month."
function isBareTime(text: string): boolean {
  const closing = readClosingDeadline(text);
  return closing !== undefined && OPENS_BARE_TIME.test(text.slice(0, closing.start));
}
