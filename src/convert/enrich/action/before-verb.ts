import { readClosingDeadline } from "./deadline.ts";

// Words between an order and its verb: "will also", "should now, in writing,", "will: a)".
const FILLER =
  /(?:^|[\s,])(?:also|continue to|then|now|further|immediately|urgently|promptly|formally|fully|properly|carefully|jointly|both|either|each|again|in addition|in writing|additionally|where (?:appropriate|necessary|relevant)|if (?:it has not|they have not|not) (?:already )?(?:done|do) (?:so|this)|as a matter of urgency|without delay|as soon as possible|as agreed|however|instead|nevertheless|therefore|personally|together|between them|within (?:the same|that|this) (?:period|time|timescale)|on behalf of the \p{sc=Latn}+(?: \p{sc=Latn}+)?|\(?[a-h]\))[\s,]*$/iu;
const OPENS_WITH_TIME = /(?:\band|;),? (?:within|by)\b[^;.£]{0,90} to\s*$/iu;
// The end of "and within three months it will", "…, by 3 May the Council should".
const CLAUSE_SUBJECT =
  /(?:\b(?:it|they)|\b(?:the|each|both)\s+(?:\p{sc=Latn}[\p{sc=Latn}’'&-]*\s+){0,3}?\p{sc=Latn}[\p{sc=Latn}’'&-]*)\s+(?:will|shall|should|must)[\s,]*$/iu;
const OPENS_CLAUSE = /(?:[,;:]|\b(?:and|then))\s*$/iu;

/** The words before a verb, read apart. */
export interface Before {
  /** The words without those between an order and its verb. */
  readonly text: string;
  readonly deadline: string | undefined;
}

/** `before` without the words and the deadlines that may stand between an order and its verb. */
export function stripFillers(before: string): Before {
  // "; and within three months to train"
  let text =
    /to\s*$/iu.test(before.slice(-20)) && OPENS_WITH_TIME.test(before)
      ? before.replace(/\s+to\s*$/u, "")
      : before;
  let deadline: string | undefined;
  for (let round = 0; round < 4; round += 1) {
    const closing = readClosingDeadline(text);
    if (closing) {
      deadline ??= closing.deadline;
      // What stands before "within a month:" has its colon.
      const colon = /:\s*$/u.test(text.slice(-4)) ? ": " : " ";
      text = text.slice(0, closing.start).replace(/[\s,]+$/u, colon);
      if (text.trim() === ":") text = " ";
    }
    const filler = FILLER.exec(text);
    if (!closing && !filler) break;
    if (filler) text = text.slice(0, filler.index + (/^[\s,]/u.test(filler[0]) ? 1 : 0));
  }
  return { text, deadline };
}

/** The deadline before a verb and, in "and within three months it will", the 0-based offset at which its clause opens. */
export function readClause({ text, deadline }: Before) {
  const subject = CLAUSE_SUBJECT.exec(text);
  const closing = subject && readClosingDeadline(text.slice(0, subject.index));
  if (!closing || !OPENS_CLAUSE.test(text.slice(0, closing.start))) return { deadline, clause: undefined };
  return { deadline: deadline ?? closing.deadline, clause: closing.start };
}
