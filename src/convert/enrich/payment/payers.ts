import { readCount } from "../number-words.ts";

// "the Council and the Trust will each", "agreed to each", "have each agreed to apologise and to": how many there are must be told.
const EACH_PAYS =
  /\b(?:(?:will|shall|should|must|to)\s+(?:also\s+)?each|have\s+each\s+agreed\s+to)(?:\s+apologise\b[^.;:£]{0,120}\band(?:\s+to)?)?\s*$/iu;
// A lead-in: "The Council and the Trust will each:"
const EACH_ABOVE = /\b(?:will|shall|should|must|to)\s+(?:also\s+)?each:\s*$/iu;
// An item that goes on from its lead-in: "each pay Mrs J £250".
const EACH_AT_START = /^\W{0,3}each\s*$/iu;
// Yes: "The Council and the Trust will", "the Council and Trust should". No: "the Council, the Trust and the Home will".
const TWO_BODIES =
  /(?:^|[^,])\b(?:the|both the)\s+(?:\p{sc=Latn}+\s+){1,4}?and\s+(?:the\s+)?(?:\p{sc=Latn}+\s+){1,4}?(?:have (?:each )?agreed|agreed|will|shall|should|must)\b/iu;
const THREE_BODIES =
  /(?<!\b(?:decision|statement|report|date|months?|weeks?|days?|\d{4})),\s+(?:the\s+)?(?:\p{sc=Latn}+\s+){1,4}and\s+the\b/iu;
// "Each of the two councils should apologise and pay", "each organisation will pay".
const EACH_BODY =
  /\beach (?:of the (?:(two|three|four) )?)?(?:authorit(?:y|ies)|bod(?:y|ies)|councils?|organisations?|trusts?)\b[^.;:£]{0,140}$/iu;
const NEAR = 240;

/**
 * How many bodies pay the sum that follows a verb with `before` in front of it, in an
 * item with `lead` above it: 1 unless "each" tells otherwise; `undefined` where it does
 * and the text does not name just two.
 */
export function countPayers(before: string, lead: string): number | undefined {
  const near = before.slice(-NEAR);
  const body = EACH_BODY.exec(near);
  if (body) return readCount(body[1] ?? "");
  const inItem = EACH_AT_START.test(near) || EACH_ABOVE.test(lead.slice(-40));
  if (!inItem && !EACH_PAYS.test(near)) return 1;
  const subject = inItem ? lead.slice(-NEAR) : near;
  return TWO_BODIES.test(subject) && !THREE_BODIES.test(subject) ? 2 : undefined;
}
