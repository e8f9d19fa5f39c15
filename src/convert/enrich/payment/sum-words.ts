import { COUNT } from "../number-words.ts";
import { PEOPLE } from "./payee.ts";

/** Right before a sum, these make it something else than a payment or an uncertain one. */
export const NOT_PAID =
  /\b(?:charg\w*|fees?|invoices?|ow(?:e|es|ed|ing)|debts?|arrears|costs?|less|minus|offered|already|deduct\w*|refund\w*|waiv\w*|worth)\s[^£]{0,30}$|\b(?:up to|between|at least|more than|less than|over|about|around|approximately|almost|roughly|at(?! a rate)|above)\s+(?:(?:an?|the)\s+(?:\p{sc=Latn}+\s+){1,2}of\s+)?$/iu;
/** "in addition to the £100 offered, £250", "from £100 to £250": another sum than the one meant. */
export const SET_ASIDE =
  /\b(?:in addition to|on top of|as well as|instead of|rather than|bringing)\b[^£]{0,30}$|\bfrom\s*$/iu;
/** What was paid already or is replaced is certainly not to be paid; what was "offered" may be. */
export const CERTAINLY_ASIDE = /\b(?:instead of|rather than|bringing|from)\b[^£]{0,30}$/iu;
/** Right after a sum: it may never have to be paid. */
export const DEPENDS =
  /^[^£.;]{0,60}\bif (?:it|they|the \p{sc=Latn}+) (?:do(?:es)? not|fails?|(?:has|have) not(?! (?:already|done|yet)\b)|is not|miss(?:es)?)\b/iu;
/** Between two sums, of which the second is the upper end or, after `INCREASED`, the new one. */
export const RANGE = /^(?: (?:it|offered|already|previously|has|had|the council)){0,5}\s?(?:to|-|–)\s?$/iu;
/** Before a sum that another takes the place of. */
export const INCREASED = /\b(?:offer|proposal)\b[^£]{0,30}$|\bthe\s*$/iu;
/** Right after a sum: it is paid. */
export const ALREADY_PAID =
  /^\s*(?:which |that )?(?:it |the \p{sc=Latn}+ |they )?(?:(?:has |have |had )?(?:already|previously) (?:been )?|(?:has |have |had )(?:been )?)(?:paid|refunded)\b/iu;
/** "half the cost of the fence, which is £385": the whole or the half. */
export const PART_OF =
  /\b(?:half|(?:a|one) (?:third|quarter)|\d{1,3} ?(?:%|per ?cent))(?: of)? (?:the|his|her|their|its|this)\b[^£]*$/iu;
/** What makes the sum after `PART_OF` the part. */
export const WORKED_OUT = /\b(?:calculated|assessed|worked out)\b[^£]{0,30}$/iu;
/** "£500, less the £100 already paid". */
export const REDUCED = /\b(?:less|minus|deduct\w*|after deducting|reduced by)\b[^£]*$/iu;
/** A further sum stands right after "and", a comma or a colon, with at most its payee and "a further" between. */
export const LINKED =
  /(?:\b(?:and|plus|with|or|so)|[,;:&]|–)\s*(?:then |also |to )?(?:pay |award |give |offer )?(?:(?:to )?(?:(?:the )?\p{Lu}[\p{sc=Latn}.’'-]*(?: and)? |(?:the )?(?:first|second|third|fourth|fifth)(?: family)? |each of (?:the|his|her|their) (?:\p{sc=Latn}+ ){1,2}|(?:his|her|their|the) \p{sc=Latn}+ |her |him |them ){1,4})?(?:(?:a|an|the|another|further|additional|extra|separate|symbolic|payments?|sum|amount|of|total|totalling|making|altogether)\s*){0,6}$/u;
/** Right before a sum that others come to. */
export const TOTAL_BEFORE =
  /(?:\btotal(?:s|l?ing|led)?\b(?: (?:sum|payment|amount|remedy))?(?: of)?|\baltogether|, so|\bmaking(?: a total of)?|\bamounting to|\b(?:which|that) (?:is|comes to|equals|equates to)|\bequat(?:es|ing) to|=)\s*\(?$/iu;
/** Right before a sum that comes on top of one that is not to be paid. */
export const FURTHER = /\b(?:further|additional|another|extra)\b[^£]{0,30}$/iu;
/** Right after a sum that others come to. */
export const TOTAL_AFTER = /^\s*(?:in total|altogether|overall|in all)\b/iu;
/** After a sum: those that it is made up of follow. */
export const OPENS_PARTS =
  /\b(?:made up of|comprising|comprised of|consisting of|broken down|split|being)\b[^£]{0,40}$|^[^£]{0,60}:[^£]{0,20}$|^(?! (?:an?|each|every|for (?:each|every)|per)\b)[^£.;()]{0,60}\(\s*$/iu;
/**
 * What a sum is for, in whatever words.
 *
 * Yes: `for the lost chance`, `to acknowledge the delay`, `for 18 months without heating`. No: `to her son`, `for 8 months`, `for each child`.
 */
export const EXPLAINED =
  /\b(?:for\s+(?!(?:each|every|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|to\s+(?!(?:her|him|his|them|their|it|its|the|each|both)\b)|(?:towards|as)\s+)\p{Ll}|\bfor (?:the )?[\p{Ll}\d]{1,9} (?:days|weeks|months|terms|years) (?:he|in|she|that|they|with|without)\b/u;
/** Before a sum: it is what somebody should have had, and for nothing else. */
export const MONEY_DUE = /\b(?:allowances?|backdated|difference|interest|shortfall|underpa\p{Ll}+)\b/iu;
/** Right after a sum that each of several people gets. */
export const EACH_PERSON = /^\s*(?:each|apiece|per person)\b/iu;
/** After a sum: some of what it is made up of follows. */
export const OPENS_SOME_PARTS = /\b(?:including|of which|which includes)\b[^£]{0,40}$/iu;
/** Right after a sum for each of some things that are counted: "for each of the eight missed visits". */
export const COUNTED_UNIT = new RegExp(
  `^\\s*for (?:each|every one) of (?:the|these|those)?\\s?(${COUNT})\\s(?!(?:\\p{Ll}+ )?${PEOPLE}\\b)`,
  "iu",
);
/** Right after a sum for each of something that is no time and no person: "for every missed visit", "per session". */
export const UNIT =
  /^\s*(?:for (?:each|every)|every|per)\s+(?!(?:of|child|person|parent|family|complainant|resident)\b)(?=[\p{sc=Latn}\d])/iu;
/** Right after a sum that each of some people gets, who are not counted: "for each child". */
export const EACH_UNCOUNTED =
  /^\s*(?:(?:for|to) (?:each|every)|per) (?:child|person|parent|family|complainant|resident)\b/iu;
/** What leads from a sum to the rate it comes from: ", which is", "for the six weeks without it, based on", " at". */
export const COMES_FROM =
  /^(?:[\s,–-]{0,3}at(?: a rate of)?|(?:[^£.;]{0,140},)?[\s,–-]{0,3}(?:which (?:is|equates to)|that is|this is|being|equivalent to|(?:which (?:is|was) )?(?:calculated|worked out) (?:at|as|on|using|by)|based on|i\.?e\.?))(?: the basis of| a rate of)?\s*$/iu;
/** From a sum to its rate where the words between tell how often: "£600 for two terms without it[, at] £300 a term". */
export const RATE_AFTER_WORDS = /^[^£.;]{1,140}, at(?: a rate of)?\s*$/iu;
/** Between two sums, what the second is for: "£300, [and to recognise the trouble, ]£100". */
export const LEADS_NEXT =
  /^\s?,? and,? (?:for (?:his|her|their) |(?:to|in|for) (?!(?:him|her|them|the|his|her|their)\b))[^£]{3,140},\s*$/iu;
/** "for the 12 weeks without it at £145 a week": the rate of what stands before. */
export const AT_RATE = /\bat(?: a rate of)?\s*$/iu;
