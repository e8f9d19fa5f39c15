import { stripFillers } from "./before-verb.ts";

/** Words that stand before the verb of an order. */
interface Opening {
  readonly before: RegExp;
  /** With these the words tell none. */
  readonly unless?: RegExp;
  /** Before the first order of a sentence, a later one, any, or one that carries on from another. */
  readonly where: "first" | "later" | "any" | "carrying-on";
}

/** Yes: "I recommend that it [pays]". No: "I recommend a review; it [pays]". */
export const RECOMMENDED =
  /\brecommend(?:s|ed|ations?)?\b\s*(?:that\s+)?(?:(?:the|both)\s+(?:\p{sc=Latn}+\s+){0,2}\p{sc=Latn}+|it|they)\s*:?\s+$/iu;

const OPENINGS: readonly Opening[] = [
  {
    // "agreed to", "recommend the Council", "recommended that it", "asked the Council to", "is to", "agreement to", "agreed: a) to".
    where: "first",
    before:
      /\b(?:agreed?|agrees|agreement|agreeing|recommend(?:s|ed|ation|ations)?|asked?|asks|invited?|needs?|required?|requires|undertaken|committed|propos(?:es|ed|al)|steps|action|actions|are|is)\b(?:\s+(?:the|that|it|they|both)\b)?(?:\s+(?:council|care provider|provider|authority|trust|school|home|it)\b)?[^.;:£]{0,90}?\bto[\s,:]*(?:\(?[a-z\d]\)\s*)?$|\b(?:agreed|recommend(?:ed)?):\s*(?:\(?[a-z\d]\)\s*)?to\s*$/iu,
    // "If the Council is ready to [make] a decision" orders none, nor does "not recommended, for he had to [pay]".
    // What the person who complained agreed or needs to do is no action of the body.
    unless:
      /^\s*(?:if|when|where|once)\b[^,]*$|\b(?:not|never) recommend|\bhad to\s*$|^\s*(?:Mrs?|Ms|Miss|Dr) \p{L}[\p{sc=Latn}’'-]* (?:has |will |should )?(?:agree[ds]?|asked|needs?) /iu,
  },
  {
    // "The Council to apologise", as notes are written.
    where: "first",
    before: /^\s*The\s+(?:\p{sc=Latn}+\s+){1,3}to\s*$/u,
  },
  {
    where: "any",
    before: RECOMMENDED,
  },
  {
    // "recommend the Council pays £200 and that within a month it [reviews]".
    where: "later",
    before: /\band that\b[^.;:£]{0,60}\b(?:it|they|the \p{sc=Latn}+)\s+$/iu,
  },
  {
    // "the Trust agreed to pay £350 and the Council agreed to [pay] £150".
    where: "later",
    before: /(?:\band|[;,])\s+(?:it|the)\b[^.;:,£]{0,40}\bagreed to\s*$/iu,
  },
  {
    // Yes: "pay £200; review", "and review", "; and to review", ", to review", "(b) review". No: "pay £200 to recognise".
    where: "carrying-on",
    before:
      /(?:[,;:]|\b(?:and|or|then|plus)|(?:[;,]|\band|\bor)\s+(?:jointly\s+|\(?[a-z\d]\)\s+)?to|\([a-z\d]{1,3}\)|\b[a-z]\))[\s,]*$/iu,
    unless: /\b(?:staff|officers|managers|them|him|her)\s+to\s*$/iu,
  },
];

// Yes: "The Council will", "it should", "Council and the Trust must". Not: "how the Council will", "says it will".
const MODAL = /(?:^|[^\p{sc=Latn}])(?:will|shall|should|must)[\s,:]*$/iu;
const REPORTED =
  /\b(?:how|what|when|whether|why|(?<!\bfor )which|where|who|if|because|says?|said|told (?:me|us)|advised|explained|states?|stated|believes?|thinks?)\s+(?:that\s+)?(?:the\s+\p{sc=Latn}+(?:\s\p{sc=Latn}+)?|it|they|staff|officers|he|she)\s+(?:will|shall|should|must)[\s,]*$/iu;
const BODY =
  /(?:^|[^\p{sc=Latn}])(?:[Ii]t|[Tt]hey|[Bb]oth|(?:[Tt]he|[Ee]ach|[Bb]oth)\s+(?:\p{sc=Latn}[\p{sc=Latn}’'&-]*\s+){0,4}?(?:[Cc]ouncils?|[Aa]uthority|[Aa]uthorities|[Pp]rovider|[Tt]rust|[Ss]chool|[Hh]ome|[Aa]cademy|[Oo]rganisations?|[Bb]ody|[Bb]odies|[Pp]anel|[Gg]overnors|[Cc]ompany|[Ss]ervice|[Bb]oard|[Tt]eam|[Dd]epartment|CCG|ICB|[Cc]ollege|[Aa]gency|[Hh]ospital)|\p{Lu}[\p{sc=Latn}’'-]*(?:\s\p{Lu}[\p{sc=Latn}’'-]*){0,4}|and|also|,)[\s,]*$/u;
// Yes: "Mr X [should]", "Mrs and Ms Y [must]". No: "Miss Smith’s Home [will]", "for Mrs Z, [will]".
const PERSON = /\b(?:Mrs?|Ms|Miss|Dr) \p{Lu}[\p{sc=Latn}-]*\s*$/u;
const NEGATED = /\b(?:not|never|no longer|without|cannot)\s*$/iu;

// "The Council told us it has recruited staff and will": what it says, not what it agreed.
const TELLS =
  /\b(?:explained|said|says|told (?:me|us))\b(?![^.]*\b(?:agree|recommend))[^.;]*\band (?:also )?(?:will|shall|should|must)[\s,:]*$/iu;
// "a policy that it will [review] recordings", after an order: what the policy says.
const SAYS_WHAT =
  /(?<!\b(?:also|and|agreed|agrees|confirmed|recommend|recommended|recommends) )\bthat (?:it|they|staff|officers|the \p{sc=Latn}+) (?:will|shall|should|must)[\s,]*$/iu;

/** What is known of a verb that may open an action. */
interface VerbSetting {
  readonly isFirst: boolean;
  /** Whether it may carry on from an order, perhaps an unknown one, before it. */
  readonly carriesOn: boolean;
}

/** Whether a verb with the words `before` in front of it, as `stripFillers` leaves them, is an order. */
export function opensAction(before: string, { isFirst, carriesOn }: VerbSetting): boolean {
  if (NEGATED.test(before)) return false;
  if (isFirst && /^\s*(?:to|will|should)\s*$/i.test(before)) return true;
  if (MODAL.test(before)) {
    const subject = before.replace(/(?:will|shall|should|must)[\s,:]*$/i, "");
    if (!isFirst && SAYS_WHAT.test(before)) return false;
    const doer = stripFillers(subject).text;
    return !REPORTED.test(before) && !TELLS.test(before) && BODY.test(doer) && !PERSON.test(doer);
  }
  const isHere = { first: isFirst, later: !isFirst, any: true, "carrying-on": carriesOn };
  return OPENINGS.some(
    (opening) =>
      isHere[opening.where] && opening.before.test(before) && opening.unless?.test(before) !== true,
  );
}
