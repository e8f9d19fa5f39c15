import type { RemedyKind } from "../../../decision/remedy-kind.ts";
import { readClosingDeadline, readDeadline, readDeadlineInside, TO_DO } from "./deadline.ts";

// After these the time may be that of somebody who is to do something: "so that it replies within 20 days".
const OTHERS_TIME = new RegExp(
  `\\b(?:that|which|who|how|when|where|whether|if|ensur\\p{sc=Latn}+|reminding|requir\\p{sc=Latn}+|respond\\p{sc=Latn}*|repl(?:y|ies)|${TO_DO})\\b`,
  "u",
);

/** The deadline that `rest`, the words after a verb of `kinds`, gives the action; `undefined` where the time may be that of others. */
export function readEnd(rest: string, kinds: readonly RemedyKind[]): string | undefined {
  return readDeadline(rest) ?? readEndOf(rest, kinds);
}

/** Whether an action of `kinds` is done by the body alone, so that a time beside it is its deadline. */
export function isPlain(kinds: readonly RemedyKind[]): boolean {
  return kinds.every((kind) => /^(?:apology|payment|refund-or-waiver)$/u.test(kind));
}

// "pay £200 within one month." is a deadline; "remind staff to reply within 20 days." is none.
function readEndOf(rest: string, kinds: readonly RemedyKind[]): string | undefined {
  if (kinds.length === 0) return undefined;
  const closing = readClosingDeadline(rest.replace(/(?:[\s,;]{1,3}(?:and|to)){1,2}\s{0,3}$/u, ""));
  if (
    !closing &&
    kinds.some((kind) => /^(?:payment|apology|report-back|reassessment-or-review)$/u.test(kind))
  )
    return readDeadlineInside(rest);
  // "…, and evidence that staff are trained, within three months", "arrange for an officer to visit, within a week"
  const isSetOff = kinds.some(isOwn) && closing && /,\s*$/u.test(rest.slice(0, closing.start));
  return closing && (isPlain(kinds) || isSetOff || !OTHERS_TIME.test(rest.slice(0, closing.start)))
    ? closing.deadline
    : undefined;
}

/** Whether a time set off at the end of an action of `kind` is not that of staff. */
function isOwn(kind: RemedyKind): boolean {
  return /^(?:report-back|reassessment-or-review|provide-service)$/u.test(kind);
}
