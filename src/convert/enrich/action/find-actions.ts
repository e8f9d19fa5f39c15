import { ACTION_VERBS } from "./action-verbs.ts";
import { readClause, stripFillers } from "./before-verb.ts";
import { TO_DO } from "./deadline.ts";
import { opensAction, RECOMMENDED } from "./openings.ts";
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
const BARE_AND = /[^,;:\s]\s+(?:and|or)(?:\s+to)?\s*$/iu;
// An order whose first verb is unknown: "The Trust will accept the failings and [apologise]".
const AFTER_UNKNOWN =
  /^(?:[^.;:]{0,60},\s)?(?:[Ii]t|[Tt]he \p{sc=Latn}+(?: \p{sc=Latn}+)?|\p{Lu}[\p{sc=Latn}’'-]*(?:\s\p{Lu}[\p{sc=Latn}’'-]*){0,4}) (?:will|should|must|(?:has )?agreed to) (?!be\b|have\b|not\b|consider\b)\p{Ll}+ [^.;:]{1,120}(?:[,;]|\band)\s*$/u;
// As an item: "accept the failings and [apologise]".
const ITEM_UNKNOWN = /^\W{0,3}\p{sc=Latn}+ [^.;:,]{1,90}\band\s*$/iu;
// "remind staff to keep notes and review plans": what follows "and" may be for the staff.
const SUBORDINATE = new RegExp(`\\b(?:how|when|whether|so that|that|where|who|which|${TO_DO})\\b`, "u");
// "apologise to Mr B within two weeks of my decision, [pay]", "within two weeks; [pay]": the time of the action before. Not: "and within two weeks, [pay]".
const ENDS_WITH_TIME =
  /[^\s,;:](?<!\b(?:and|or|then|also|will|shall|should|must|to|that|it|council|trust|provider)) (?:within|by) [^,;:£]{3,90}[,;] (?:and )?$/iu;
const COMMA_TO = /,\s+(?:\(?[a-z\d]\)\s+)?to\s*$/iu;
// After "agreed to apologise" these carry on: ", to pay".
const LISTED =
  /^(?:amend|apologi[sz]e|appoint|arrange|backdate|brief|cancel|carry|inspect|issue|offer|pay|provide|publish|reassess|reconsider|refund|reimburse|remind|repair|repay|report|review|revise|send|share|train|update|waive|write)$/u;
const STANDS_ALONE = /^(?:apologi[sz]e|pay|refund|reimburse|repay|waive|remind|train|share|send|report)$/u;
const PUTS_RIGHT =
  /^\s*to (?:put (?:things|matters|this|it) right|make (?:up|good)|provide (?:a |some )?(?:suitable |full )?(?:remedy|redress)|resolve)\b/iu;
const CONTINUES_TO = new RegExp(`^continues? to (?:${ACTION_VERBS.join("|")})\\b`, "iu");

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
    const before = !isFirst && endsWithTime(raw) ? { text: raw, deadline: undefined } : stripFillers(raw);
    const opens =
      /^\s*(?:\(?[a-z\d]{1,3}[).]\s*)?$/iu.test(before.text) && ends === 0 && match.index < MOST_BEFORE;
    const carriesOn = !isFirst || (setting.inList && /[,;]\s*(?:and\s*)?$/u.test(before.text));
    const base = THIRD_PERSON.get(match[0].toLowerCase());
    const verb = base ?? match[0].toLowerCase();
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const isPlain = STANDS_ALONE.test(verb) || reportsBack(verb, after);
    const isSecond = isFirst && isPlain && followsUnknown(before.text, setting);
    if (!isSecond && !(opens && setting.opensWithOrder) && !opensAction(before.text, { isFirst, carriesOn }))
      continue;
    // "To put things right" says why.
    if (isFirst && match.index < 5 && PUTS_RIGHT.test(sentence.slice(0, 60))) continue;
    // "will continue to pay" orders the payment.
    if (verb === "continue" && CONTINUES_TO.test(sentence.slice(match.index, match.index + 40))) continue;
    // "apologises", as an item or after "recommend that it", and others after it; else it tells what is.
    if (base !== undefined && !isThird && !(opens && isFirst) && !RECOMMENDED.test(before.text)) continue;
    isThird ||= base !== undefined;
    if (!isFirst && !isPlain && mayBeOthers(before.text)) continue;
    if (mayBeWhy(before.text, verb, sentence, heads[0])) continue;
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

/** Whether a further verb after ", to" may say why: "agreed to review its policy, to [ensure]". "agreed to apologise, to [pay]" is an order. */
function mayBeWhy(before: string, verb: string, sentence: string, first?: { readonly start: number }) {
  if (!first || !COMMA_TO.test(before.slice(-12))) return false;
  const opening = sentence.slice(Math.max(0, first.start - 5), first.start);
  return !(/\bto\s+$/iu.test(opening) && LISTED.test(verb));
}

function followsUnknown(before: string, { inList }: Setting): boolean {
  return AFTER_UNKNOWN.test(before) || (inList && ITEM_UNKNOWN.test(before) && !SUBORDINATE.test(before));
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

// The end is looked at first: the pattern starts with a letter, so that it is tried at nearly every one.
function endsWithTime(before: string): boolean {
  return /[,;] (?:and )?$/iu.test(before.slice(-6)) && ENDS_WITH_TIME.test(before);
}
