import { ACTION_VERBS } from "./action-verbs.ts";
import { readClosingDeadline, TO_DO } from "./deadline.ts";
import { reportsBack } from "./reports-back.ts";

/** Something a sentence says is to be done. */
export interface Action {
  /** Base form, lower case: `apologise`. */
  readonly verb: string;
  /** What follows the verb, up to the next action of the sentence: ` to Ms Y and`. */
  readonly rest: string;
  /** 0-based offset of the verb in the sentence. */
  readonly start: number;
  /** A deadline that stands right before the verb, as worded. */
  readonly deadline: string | undefined;
}

/** What surrounds a sentence. */
export interface Setting {
  /** Whether a base form at the start is an order: in an item of a list of actions, say. */
  readonly opensWithOrder: boolean;
  /** Whether the sentence is an item of such a list, so that an order may follow an unknown first verb. */
  readonly inList: boolean;
}

const THIRD_PERSON: ReadonlyMap<string, string> = new Map(
  ACTION_VERBS.map((verb) => [thirdPerson(verb), verb]),
);
const VERB = new RegExp(
  `(?<![\\p{sc=Latn}\\d-])(?:${[...ACTION_VERBS, ...THIRD_PERSON.keys()].join("|")})(?![\\p{sc=Latn}\\d-])`,
  "giu",
);
const MOST_BEFORE = 240;
// Words between an order and its verb: "will also", "should now, in writing,", "will: a)".
const FILLER =
  /(?:^|[\s,])(?:also|continue to|then|now|further|immediately|urgently|promptly|formally|fully|properly|carefully|jointly|both|either|each|again|in addition|in writing|additionally|where (?:appropriate|necessary|relevant)|if (?:it has not|they have not|not) (?:already )?(?:done|do) (?:so|this)|as a matter of urgency|without delay|as soon as possible|as agreed|therefore|personally|together|within (?:the same|that|this) (?:period|time|timescale)|on behalf of the \p{sc=Latn}+(?: \p{sc=Latn}+)?|\(?[a-h]\))[\s,]*$/iu;
// Yes: "The Council will", "it should", "Council and the Trust must". Not: "how the Council will", "says it will".
const MODAL = /(?:^|[^\p{sc=Latn}])(?:will|shall|should|must)[\s,]*$/iu;
const REPORTED =
  /\b(?:how|what|when|whether|why|which|where|who|if|because|says?|said|told (?:me|us)|advised|explained|states?|stated|believes?|thinks?)\s+(?:that\s+)?(?:the\s+\p{sc=Latn}+(?:\s\p{sc=Latn}+)?|it|they|staff|officers|he|she)\s+(?:will|shall|should|must)[\s,]*$/iu;
const BODY =
  /(?:^|[^\p{sc=Latn}])(?:[Ii]t|[Tt]hey|[Bb]oth|(?:[Tt]he|[Ee]ach|[Bb]oth)\s+(?:\p{sc=Latn}[\p{sc=Latn}’'&-]*\s+){0,4}?(?:[Cc]ouncils?|[Aa]uthority|[Aa]uthorities|[Pp]rovider|[Tt]rust|[Ss]chool|[Hh]ome|[Aa]cademy|[Oo]rganisations?|[Bb]ody|[Bb]odies|[Pp]anel|[Gg]overnors|[Cc]ompany|[Ss]ervice|[Bb]oard|CCG|ICB|[Cc]ollege|[Aa]gency|[Hh]ospital)|\p{Lu}[\p{sc=Latn}’'-]*(?:\s\p{Lu}[\p{sc=Latn}’'-]*){0,4}|and|also|,)[\s,]*$/u;
// "agreed to", "recommend the Council", "recommended that it", "asked the Council to", "is to", "agreement to"
const AGREED_TO =
  /\b(?:agreed?|agrees|agreement|agreeing|recommend(?:s|ed|ation|ations)?|asked?|asks|invited?|needs?|required?|requires|undertaken|committed|propos(?:es|ed|al)|steps|action|actions|are|is)\b(?:\s+(?:the|that|it|they|both)\b)?(?:\s+(?:council|care provider|provider|authority|trust|school|home|it)\b)?[^.;:£]{0,90}?\bto[\s,:]*(?:\(?[a-z\d]\)\s*)?$/iu;
// "The Council to apologise", as notes are written.
const BODY_TO = /^\s*The\s+(?:\p{sc=Latn}+\s+){1,3}to\s*$/u;
// The end of "and within three months it will", "…, by 3 May the Council should".
const CLAUSE_SUBJECT =
  /(?:\b(?:it|they)|\b(?:the|each|both)\s+(?:\p{sc=Latn}[\p{sc=Latn}’'&-]*\s+){0,3}?\p{sc=Latn}[\p{sc=Latn}’'&-]*)\s+(?:will|shall|should|must)[\s,]*$/iu;
const OPENS_CLAUSE = /(?:[,;:]|\b(?:and|then))\s*$/iu;
const RECOMMENDED =
  /\brecommend(?:s|ed|ations?)?\b\s*(?:that\s+)?(?:(?:the|both)\s+(?:\p{sc=Latn}+\s+){0,2}\p{sc=Latn}+|it|they)\s*:?\s+$/iu;
// "recommend the Council pays £200 and that within a month it [reviews]".
const AND_THAT = /\band that\b[^.;:£]{0,60}\b(?:it|they|the \p{sc=Latn}+)\s+$/iu;
// "the Trust agreed to pay £350 and the Council agreed to [pay] £150".
const AND_AGREED = /(?:\band|[;,])\s+(?:it|the)\b[^.;:,£]{0,40}\bagreed to\s*$/iu;
// Yes: "pay £200; review", "and review", "; and to review", "(b) review". No: "pay £200 to recognise".
const JOINED =
  /(?:[,;:]|\b(?:and|or|then|plus)|(?:;|\band|\bor)\s+(?:jointly\s+)?to|\([a-z\d]{1,3}\)|\b[a-z]\))[\s,]*$/iu;
const BARE_AND = /[^,;:\s]\s+(?:and|or)(?:\s+to)?\s*$/iu;
// An order whose first verb is unknown: "The Trust will accept the failings and [apologise]".
const AFTER_UNKNOWN =
  /^(?:[^.;:]{0,60},\s)?(?:[Ii]t|[Tt]he \p{sc=Latn}+(?: \p{sc=Latn}+)?|\p{Lu}[\p{sc=Latn}’'-]*(?:\s\p{Lu}[\p{sc=Latn}’'-]*){0,4}) (?:will|should|must|has agreed to) (?!be\b|have\b|not\b|consider\b)\p{Ll}+ [^.;:,]{1,90}\band\s*$/u;
// As an item: "accept the failings and [apologise]".
const ITEM_UNKNOWN = /^\W{0,3}\p{sc=Latn}+ [^.;:,]{1,90}\band\s*$/iu;
// "remind staff to keep notes and review plans": what follows "and" may be for the staff.
const SUBORDINATE = new RegExp(`\\b(?:how|when|whether|so that|that|where|who|which|${TO_DO})\\b`, "u");
const STANDS_ALONE = /^(?:apologi[sz]e|pay|refund|reimburse|repay|waive|remind|train|share|send|report)$/u;
// "If the Council is ready to [make] a decision" orders none.
const CONDITION = /^\s*(?:if|when|where|once)\b[^,]*$/iu;
const PUTS_RIGHT =
  /^\s*to (?:put (?:things|matters|this|it) right|make (?:up|good)|provide (?:a |some )?(?:suitable |full )?(?:remedy|redress)|resolve)\b/iu;
const CONTINUES_TO = new RegExp(`^continues? to (?:${ACTION_VERBS.join("|")})\\b`, "iu");
const NEGATED = /\b(?:not|never|no longer|without|cannot)\s*$/iu;

/**
 * The actions that `sentence` orders, agrees or recommends, in its order. "The Council
 * will apologise and pay £200" has two; "The Council has apologised" and "how staff
 * should review plans" have none.
 */
export function findActions(sentence: string, setting: Setting): Action[] {
  const heads: (Omit<Action, "rest"> & { readonly boundary: number; readonly length: number })[] = [];
  let ends = 0;
  let isThird = false;
  for (const match of sentence.matchAll(VERB)) {
    const raw = sentence.slice(Math.max(ends, match.index - MOST_BEFORE), match.index);
    const isFirst = heads.length === 0;
    const before =
      !isFirst && ENDS_WITH_TIME.test(raw) ? { text: raw, deadline: undefined } : stripFillers(raw);
    const opens =
      /^\s*(?:\(?[a-z\d]{1,3}[).]\s*)?$/iu.test(before.text) && ends === 0 && match.index < MOST_BEFORE;
    const follows = !isFirst || (setting.inList && /[,;]\s*(?:and\s*)?$/u.test(before.text));
    const base = THIRD_PERSON.get(match[0].toLowerCase());
    const verb = base ?? match[0].toLowerCase();
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const isPlain = STANDS_ALONE.test(verb) || reportsBack(verb, after);
    const isSecond = isFirst && isPlain && followsUnknown(before.text, setting);
    if (!isSecond && !opensAction(before.text, isFirst, follows, opens && setting.opensWithOrder)) continue;
    // "To put things right" says why.
    if (isFirst && match.index < 5 && PUTS_RIGHT.test(sentence.slice(0, 60))) continue;
    // "will continue to pay" orders the payment.
    if (verb === "continue" && CONTINUES_TO.test(sentence.slice(match.index, match.index + 40))) continue;
    // "apologises", as an item or after "recommend that it", and others after it; else it tells what is.
    if (base !== undefined && !isThird && !(opens && isFirst) && !RECOMMENDED.test(before.text)) continue;
    isThird ||= base !== undefined;
    if (!isFirst && !isPlain && mayBeOthers(before.text)) continue;
    const { deadline, clause } = readClause(before);
    heads.push({
      verb,
      length: match[0].length,
      start: match.index,
      deadline,
      boundary: match.index - raw.length + (clause ?? before.text.trimEnd().length),
    });
    ends = match.index + match[0].length;
  }
  return heads.map(({ verb, start, length, deadline }, index) => ({
    verb,
    start,
    deadline,
    rest: sentence.slice(start + length, heads[index + 1]?.boundary),
  }));
}

/** Whether a further verb may say what others are to do: "remind staff to keep notes and [review] plans". */
function mayBeOthers(before: string): boolean {
  return BARE_AND.test(before) && SUBORDINATE.test(before);
}

function followsUnknown(before: string, { inList }: Setting): boolean {
  return AFTER_UNKNOWN.test(before) || (inList && ITEM_UNKNOWN.test(before) && !SUBORDINATE.test(before));
}

function opensAction(before: string, isFirst: boolean, follows: boolean, isOrder: boolean): boolean {
  if (isOrder) return true;
  if (NEGATED.test(before)) return false;
  if (/^\s*(?:to|will|should)\s*$/iu.test(before) && isFirst) return true;
  if (MODAL.test(before)) {
    const subject = before.replace(/(?:will|shall|should|must)[\s,]*$/iu, "");
    return !REPORTED.test(before) && BODY.test(stripFillers(subject).text);
  }
  if (isFirst && ((AGREED_TO.test(before) && !CONDITION.test(before)) || BODY_TO.test(before))) return true;
  if (RECOMMENDED.test(before)) return true;
  return (
    (!isFirst && (AND_THAT.test(before) || AND_AGREED.test(before))) ||
    (follows && JOINED.test(before) && !/\b(?:staff|officers|managers|them|him|her)\s+to\s*$/iu.test(before))
  );
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

const OPENS_WITH_TIME = /(?:\band|;),? (?:within|by)\b[^;.£]{0,90} to\s*$/iu;

// "apologise to Mr B within two weeks of my decision, [pay]": the time of the action before. Not: "and within two weeks, [pay]".
const ENDS_WITH_TIME =
  /[^\s,;:](?<!\b(?:and|or|then|also|will|shall|should|must|to|that|it|council|trust|provider)) (?:within|by) [^,;:£]{3,90}, (?:and )?$/iu;

interface Before {
  /** The words without those between an order and its verb. */
  readonly text: string;
  readonly deadline: string | undefined;
}

function stripFillers(before: string): Before {
  // "; and within three months to train"
  let text = OPENS_WITH_TIME.test(before) ? before.replace(/\s+to\s*$/u, "") : before;
  let deadline: string | undefined;
  for (let round = 0; round < 4; round += 1) {
    const closing = readClosingDeadline(text);
    if (closing) {
      deadline ??= closing.deadline;
      text = text.slice(0, closing.start).replace(/[\s,]+$/u, " ");
    }
    const filler = FILLER.exec(text);
    if (!closing && !filler) break;
    if (filler) text = text.slice(0, filler.index + (/^[\s,]/u.test(filler[0]) ? 1 : 0));
  }
  return { text, deadline };
}

/** The deadline before a verb and, in "and within three months it will", the 0-based offset at which its clause opens. */
function readClause({ text, deadline }: Before) {
  const subject = CLAUSE_SUBJECT.exec(text);
  const closing = subject && readClosingDeadline(text.slice(0, subject.index));
  if (!closing || !OPENS_CLAUSE.test(text.slice(0, closing.start))) return { deadline, clause: undefined };
  return { deadline: deadline ?? closing.deadline, clause: closing.start };
}
