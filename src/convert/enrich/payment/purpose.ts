import type { PaymentPurpose } from "../../../decision/remedy-kind.ts";

interface PurposeWords {
  readonly purpose: PaymentPurpose;
  readonly words: RegExp;
}

const PURPOSES: readonly PurposeWords[] = [
  {
    purpose: "distress",
    words:
      /\b(?:distress(?:ed|ing)?|frustrat\p{sc=Latn}+|uncertaint(?:y|ies)|upset(?:ting)?|worry|worries|anxiety|stress(?:ful)?|concern caused|outrage|disappointment|embarrassment|humiliation|confusion|hurt|anguish|shock|grief|rais(?:ed|ing) (?:(?:his|her|their) )?expectations|doubt|harm|strain)\b/iu,
  },
  {
    purpose: "time-and-trouble",
    words:
      /\b(?:time(?:,| and| &) (?:and )?(?:trouble|effort)|inconvenience[ds]?|trouble|(?:avoidable|unnecessary) (?:effort|time)|(?:effort|time) (?:of|in|spent|taken) (?:chasing|complaining|pursuing)|pursuing (?:a|her|his|the|their|this) complaint)\b/iu,
  },
  {
    // A service a person should have had. A lost chance to appeal or comment is none.
    purpose: "lost-provision",
    words:
      /\b(?:(?:lost|missed|missing|loss of|lack of|without|failure to provide|failing to provide|absence of)\b[^.;£]{0,60}?\b(?:provision|education(?:al)?|schooling|tuition|therap(?:y|ies)|services?|support|care|respite|contact|teaching|lessons|activities|short breaks)|(?:school )?terms? (?:(?:he|she|they|\p{Lu}\p{sc=Latn}*) )?(?:had )?missed|(?:provision|education|schooling|tuition|therapy|support|care|respite|contact|teaching|lessons|sessions) (?:\p{sc=Latn}+ ){0,4}?(?:lost|missed|went without|did not (?:get|have|receive)|should have (?:had|received))|(?:had|with|received|getting|given|in) no (?:suitable |full-time )?(?:education|school(?:ing| place)|tuition|provision|therapy|support|care)|out of (?:school|education)|for (?:the )?(?:two|three|four|five|six|\d) (?:full |school )?terms|not (?:receiv|having|getting|have)\p{Ll}* (?:the |his |her |their |any )?(?:\p{sc=Latn}+ ){0,3}?(?:education|tuition|provision|therapy|support|care|respite)|educational benefit|used (?:\p{sc=Latn}+ ){0,5}for (?:\p{sc=Latn}+[’']?\p{sc=Latn}* ){0,3}(?:education|schooling|tuition)|benefit of (?:\p{sc=Latn}+[’']?\p{sc=Latn}* ){0,3}education|(?:special educational|alternative) provision)\b/iu,
  },
];

/** The purpose named first in `text`; `undefined` where none is. */
export function readPurpose(text: string): PaymentPurpose | undefined {
  return PURPOSES.map(({ purpose, words }) => ({ purpose, at: words.exec(text)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.purpose;
}
