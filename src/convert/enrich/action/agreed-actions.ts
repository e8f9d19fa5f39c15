import type { RemedyKind } from "../../../decision/remedy-kind.ts";
import type { Passage } from "../passages.ts";
import { splitSentences } from "../sentences.ts";
import { heedsAdvice, isAdvice } from "./advice.ts";
import {
  coversOthers,
  coversPayments,
  isConditional,
  paysAgain,
  readCoveringDeadline,
  readWhichDeadline,
} from "./covering-deadline.ts";
import { readClosingDeadline, readDeadline, readOpeningDeadline, skipOpeningDeadline } from "./deadline.ts";
import { isPlain, readEnd } from "./end-deadline.ts";
import { type Action, findActions } from "./find-actions.ts";
import { deadlineReader } from "./lead-deadline.ts";
import { attachOpenLeads } from "./open-leads.ts";
import { remedyKinds } from "./remedy-kinds.ts";
import { rewordAsOrder, type SentenceSetting } from "./reword.ts";

/** A sentence of an agreed action with what it orders. */
export interface ActionSentence {
  readonly passage: Passage;
  readonly text: string;
  readonly actions: readonly AgreedAction[];
  /** The deadline of "make both payments, and apologise, within a month": of payments ordered before. */
  readonly paymentsBy?: string | undefined;
}

/** An action with its kinds and the deadline that covers it. */
interface AgreedAction extends Action {
  readonly kinds: readonly RemedyKind[];
  readonly by: string | undefined;
}

/** An agreed action read sentence by sentence. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly sentences: readonly ActionSentence[];
  /** "It should do this within three months": the deadline of everything else in the passage. */
  readonly ownDeadline: string | undefined;
  /** The same for all the actions so far, when nothing else stands in the passage. */
  readonly closesSection: boolean;
  /** Whether that deadline is one of payments alone. */
  readonly coversPayments: boolean;
}

const LONGEST_SENTENCE = 5000;
// Actions that are done, or that somebody else has offered: not what was agreed.
const ALREADY =
  /\b(?:has|have|had)\s+(?:already|now|since|also already)\b[^:]*:\s*$|\balready (?:agreed|taken|done|completed)\b[^:]*:\s*$/iu;
// What an earlier draft said; the agreed action follows.
const EARLIER =
  /^in (?:my|our|the) (?:first |earlier |previous )?draft\b.*\b(?:recommend|propos|ask|suggest)/iu;
const GOES_ON =
  /^(?:it|they|the \p{sc=Latn}+(?: \p{sc=Latn}+)?) (?:will|should|must|has (?:also )?agreed)\b/iu;
const SAME_PERIOD = /^within (?:the same|that|this) (?:period|time|timescale)\b/iu;
// "it will also", before a verb.
const OWN_MODAL = /\b(?:will|shall|should|must)(?:\s\p{sc=Latn}+)?[\s,]*$/iu;

/** The actions of `passages`, which all stand in sections of agreed actions. */
export function readAgreedActions(passages: readonly Passage[]): ReadPassage[] {
  const read = new Map<Passage, ReadPassage>();
  const deadlineAbove = deadlineReader();
  for (const passage of attachOpenLeads(passages)) {
    const leading = leadingAction(passage.lead && read.get(passage.lead));
    read.set(passage, readPassage(passage, leading, deadlineAbove(passage)));
  }
  return [...read.values()];
}

/** The last action of a passage that leads in to items. */
function leadingAction(lead: ReadPassage | undefined): AgreedAction | undefined {
  return lead?.sentences.findLast(({ actions }) => actions.length > 0)?.actions.at(-1);
}

function readPassage(
  passage: Passage,
  leading: AgreedAction | undefined,
  above: string | undefined,
): ReadPassage {
  if (isDone(passage))
    return { passage, sentences: [], ownDeadline: undefined, closesSection: false, coversPayments: false };
  const texts = splitSentences(passage.text).flatMap(splitLong);
  const confirmedUpTo = texts.findLastIndex((text, index) => index > 0 && coversPayments(text));
  const read = carryOn(
    texts.map((text, index) => {
      const setting = { isFirst: index === 0, isConfirmed: index < confirmedUpTo };
      return readSentence(passage, text, setting, above, leading);
    }),
  );
  const covering = read.find(({ text, actions }) => isDoThis(text, actions));
  const ownDeadline = covering && readCoveringDeadline(covering.text);
  if (ownDeadline === undefined) return { passage, sentences: read, ...coverPayments(read) };
  const sentences = read.filter((sentence) => sentence !== covering || reports(sentence));
  const closesSection = sentences.every(({ actions }) => actions.every(isReport));
  const forPayments = covering !== undefined && coversPayments(covering.text);
  return { passage, sentences, ownDeadline, closesSection, coversPayments: forPayments };
}

/** What "make both payments, and apologise, within a month" says of payments before it. */
function coverPayments(sentences: readonly ActionSentence[]) {
  const ownDeadline = sentences.find(({ paymentsBy }) => paymentsBy !== undefined)?.paymentsBy;
  const pays = ({ kinds }: AgreedAction) => kinds.includes("payment");
  const closesSection = ownDeadline !== undefined && !sentences.some(({ actions }) => actions.some(pays));
  return { ownDeadline, closesSection, coversPayments: ownDeadline !== undefined };
}

/** "Within one month the Council will apologise. It will also pay £100.": what goes on with the remedy has its deadline. */
function carryOn(sentences: readonly ActionSentence[]): ActionSentence[] {
  let opened: string | undefined;
  let latest: string | undefined;
  return sentences.map((sentence) => {
    const opening = readOpeningDeadline(sentence.text);
    const isSame = SAME_PERIOD.test(sentence.text);
    opened = opening ?? (isSame ? latest : GOES_ON.test(sentence.text) ? opened : undefined);
    const carried = opening === undefined ? opened : undefined;
    const actions = sentence.actions.map((action) =>
      carried !== undefined && (isSame || isPlain(action.kinds))
        ? { ...action, by: action.by ?? carried }
        : action,
    );
    latest = actions.at(-1)?.by ?? latest;
    return { ...sentence, actions };
  });
}

// A sentence of such length is no prose: its opening is read, the rest only kept.
function splitLong(sentence: string): string[] {
  return sentence.length <= LONGEST_SENTENCE
    ? [sentence]
    : [sentence.slice(0, LONGEST_SENTENCE), sentence.slice(LONGEST_SENTENCE)];
}

function readSentence(
  passage: Passage,
  printed: string,
  { isFirst, isConfirmed }: Omit<SentenceSetting, "inList">,
  leadDeadline: string | undefined,
  leading: AgreedAction | undefined,
): ActionSentence {
  const isTooLong = printed.length > LONGEST_SENTENCE;
  if (isTooLong || isAdvice(printed) || EARLIER.test(printed)) return { passage, text: printed, actions: [] };
  const inList = isFirst && passage.lead !== undefined;
  const text = rewordAsOrder(printed, { isFirst, inList, isConfirmed });
  const found = findActions(text, { opensWithOrder: isFirst, inList });
  const actions = found.length > 0 || !isFirst ? found : continueLead(leading, text);
  const opening = actions[0] && deadlineOfOpening(text.slice(0, actions[0].start));
  const last = actions.at(-1);
  const closing =
    last && (readEnd(last.rest, remedyKinds(last.verb, last.rest)) ?? readWhichDeadline(last.rest));
  const shared = shareDeadlines(text, actions);
  let carried: string | undefined;
  const agreed = actions.map((action, index) => {
    const { verb, rest } = action;
    const named = remedyKinds(verb, skipOpeningDeadline(rest));
    // What may never have to be paid is no payment.
    const kinds = isConditional(printed) ? named.filter((kind) => kind !== "payment") : named;
    const own = action.deadline ?? readOpeningDeadline(rest) ?? readEnd(rest, kinds);
    // "write to Ms D within one month to acknowledge and apologise"
    const by = own ?? shared[index] ?? carried ?? opening ?? closing ?? leadDeadline;
    if (kinds.length === 0) carried = own ?? carried;
    return { ...action, kinds, by };
  });
  const again = agreed.filter(({ verb, rest }) => paysAgain(verb, rest, text));
  const ordered = agreed.filter((action) => !again.includes(action));
  const onlyHeeds = ordered.every(({ kinds }) => kinds.length === 0) && heedsAdvice(printed);
  return { passage, text, actions: onlyHeeds ? [] : ordered, paymentsBy: again[0]?.by };
}

/** "pay Mrs X:" with the items "£300 for distress" and "£200 for her time"; "ensure that staff:" with "are trained". */
function continueLead(leading: AgreedAction | undefined, text: string): Action[] {
  const isSum = /^.{0,60}£\s?\d/u.test(text);
  if (!leading) return isSum && /^\W{0,3}£/u.test(text) ? [continued("pay", text)] : [];
  const { verb, rest, kinds } = leading;
  const isRefund = kinds.includes("refund-or-waiver");
  if (isSum && !isRefund && /^(?:pay|make|award|offer)$/u.test(verb)) {
    // The lead-in's own sum is the whole of the items.
    const payee = /^[^£:]*/u.exec(rest)?.[0].replace(/\b(?:a )?(?:total|sum)\b.*$/u, "") ?? "";
    return [continued(verb, `${payee} ${text}`)];
  }
  const goesOn = (isSum && isRefund) || kinds.length === 0;
  return goesOn && rest.trimEnd().endsWith(":") ? [continued(verb, `${rest} ${text}`)] : [];
}

function continued(verb: string, rest: string): Action {
  return { verb, rest, start: 0, deadline: undefined };
}

/** For each action the deadline right before it or, up to the next "will", before an earlier one. */
function shareDeadlines(text: string, actions: readonly Action[]): (string | undefined)[] {
  let deadline: string | undefined;
  let end = 0;
  return actions.map((action) => {
    const opensClause = OWN_MODAL.test(text.slice(Math.max(end, action.start - 60), action.start));
    deadline = action.deadline ?? (opensClause ? undefined : deadline);
    end = action.start + action.verb.length;
    return deadline;
  });
}

function deadlineOfOpening(before: string): string | undefined {
  const found = readOpeningDeadline(before) ?? readDeadline(before);
  if (found !== undefined || !/,\s?to\s?$/u.test(before.slice(-6))) return found;
  // "has agreed, within one month, to"
  return readClosingDeadline(before.slice(0, before.lastIndexOf(",")))?.deadline;
}

function isDoThis(text: string, actions: readonly AgreedAction[]): boolean {
  return !text.endsWith(":") && actions.every(isReport) && coversOthers(text);
}

/** Whether an action is none of a known kind but perhaps a report back: "do this within a month and tell us". */
function isReport({ kinds }: AgreedAction): boolean {
  return kinds.every((kind) => kind === "report-back");
}

function reports({ actions }: ActionSentence): boolean {
  return actions.some(({ kinds }) => kinds.length > 0);
}

function isDone({ lead }: Passage): boolean {
  return lead !== undefined && (ALREADY.test(lead.text) || isDone(lead));
}
