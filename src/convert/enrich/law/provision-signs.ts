import type { ProvisionGroup } from "./provisions.ts";

type Offsets = Pick<ProvisionGroup, "start" | "end">;

// Yes: "Section 12 [says that]", "Regulation 17[: good governance]". No: "Section 117 [aftercare]".
const SAYS =
  /^\s?(?::|(?:also )?(?:allows?|applies|asks|calls|contains?|covers?|creates?|deals? with|defines?|describes?|enables?|explains?|gives?|governs|imposes?|introduced|is (?:about|the)|lets?|lists?|makes?|means|obliges?|permits?|places?|prevents?|prohibits?|protects?|provides?|requires?|says|sets?|states)\b)/u;
const POINTS_TO = /\b(?:is|are) (?:found |set out )?(?:in|under) $/u;
// Yes: "[Section 12] says", "section 79 lists them [and section 80] lets". No: "after [section 12]".
const OPENS_CLAUSE = /(?:^|[.;:]\s{1,2}|\b(?:and|but|while)\s)$/u;
const UNDER = /\b[Uu]nder $/u;
const INSIDE = /\b(?:in|under|by|with) $/u;
// Yes: "under section 51[.]", "under section 51 [once it is final]". No: "under section 21 [notices]".
const NO_NOUN_AFTER =
  /^(?:[.,;:)]|$|\s(?:an?|and|as|at|because|before|after|but|by|can|could|did|do|does|for|from|had|has|have|if|in|is|it|may|must|of this|on|once|or|she|he|should|so|that|the|they|to|unless|until|was|we|were|when|where|which|while|will|with|within|without|would)\b)/u;
// "section 3 of the plan" is a section of something else.
const OF_SOMETHING_ELSE = /^\s{1,2}(?:of|in|to)\s(?:the|its|his|her|their|this|that|our|my|an?|Protocol)\b/u;
const SENTENCE_END = /[.;!?][’”'")]?\s/gu;
const LONGEST_SENTENCE = 300;

/** Whether a provision is of something other than a law: "section 3 of the plan". */
export function isOfSomethingElse(text: string, { end }: Offsets): boolean {
  return OF_SOMETHING_ELSE.test(text.slice(end, end + 12));
}

/** Whether a provision is the subject of its clause: "Section 41 says". */
export function isSubject(text: string, { start, end }: Offsets): boolean {
  return OPENS_CLAUSE.test(text.slice(Math.max(0, start - 8), start)) && SAYS.test(text.slice(end, end + 24));
}

/** Whether a provision stands in brackets: "must serve a notice (section 80)". */
export function isBracketed(text: string, { start, end }: Offsets): boolean {
  return text[start - 1] === "(" && text[end] === ")";
}

/** Whether a provision is only pointed to: "(section 80)", "The duty is in section 149." No: "held a section 47 enquiry". */
export function isPointedTo(text: string, { start, end }: Offsets): boolean {
  if (isBracketed(text, { start, end })) return true;
  return (
    POINTS_TO.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:[.;,]|$)/u.test(text.slice(end, end + 1))
  );
}

/** Whether something is done by a provision: "may appeal under section 51". No: "served section 21 notices". */
export function isUnder(text: string, { start, end }: Offsets): boolean {
  return (
    UNDER.test(text.slice(Math.max(0, start - 8), start)) && NO_NOUN_AFTER.test(text.slice(end, end + 12))
  );
}

/** Whether a provision is cited as one of a law: "section 117 aftercare", "under section 2". No: "Section 3 was blank". */
export function isCitedAsLaw(text: string, group: Offsets): boolean {
  const after = text.slice(group.end, group.end + 12);
  const isBeforeNoun = /^\s[a-z]/u.test(after) && !NO_NOUN_AFTER.test(after);
  return isBeforeNoun || isUnder(text, group) || isBracketed(text, group) || isSubject(text, group);
}

/**
 * The 0-based offset at which the sentence around a provision begins, where words before
 * it in that sentence may name its law: "the Act has its exceptions in section 5".
 */
export function findSentenceAround(text: string, { start, end }: Offsets): number | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  if (!INSIDE.test(before.slice(-8)) || !NO_NOUN_AFTER.test(text.slice(end, end + 12))) return undefined;
  const last = [...before.matchAll(SENTENCE_END)].at(-1)?.index ?? 0;
  return start - before.length + last;
}
