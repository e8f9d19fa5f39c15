/** What is owed or was paid. */
export const MONEY_OWED =
  /\b(?:charges?|fees?|invoices?|debts?|arrears|bills?|balance|pcns?|penalty|penalties|contributions?|rent|costs?|overpayments?|deposits?|surcharge|liability|fines?|money|sums?|amounts?)\b|£\s?\d/iu;
/** What a body does its work by. */
export const PROCEDURE =
  /\b(?:procedures?|polic(?:y|ies)|process(?:es)?|practices?|protocols?|systems?|templates?|checklists?|flow ?charts?|schemes?|standard letters?|letters? it (?:sends|uses)|terms of (?:hire|reference)|action plan|commissioning|working arrangements|its (?:[\p{sc=Latn}’']+ ){0,2}(?:agreements?|capacity|contracts?|letters?|leaflets?|notices?|factsheets?|publicity|tools?)|terms and conditions|measures|record[- ]keeping|forms?|guidelines|guidance|approach|mechanisms?|safeguards)\b/iu;
// What stands between a verb and its own object; "the cases where it applied its policy" is none of a policy.
const OWN =
  "^(?:(?!\\b(?:where|which|that|who|under|against|with|by|using|in line|according|cases|decisions?(?! ?-?making))\\b).){0,80}?";
/** `PROCEDURE` as the object of a verb. */
export const OWN_PROCEDURE = new RegExp(`${OWN}(?:${PROCEDURE.source})`, "iu");
/** `of its out of hours noise service`, `its staffing`: with "review" the same as a procedure. */
export const OWN_SERVICE =
  /^\s+(?:of )?(?:its|their) (?:\p{sc=Latn}+[ -]){0,5}(?:arrangements|capacity|resources|services?|staffing)\b/iu;
/** "how it handles complaints": with few verbs the same as a procedure. */
export const PRACTICE =
  /^\W+(?:\p{sc=Latn}+\W+){0,2}?(?:how (?:it|staff|officers|its|social workers|they|managers)|(?:the )?way (?:it|in which it|its|staff|officers|that it)|\p{sc=Latn}+[- ]handling)\b(?! of)/iu;
/** `monthly spot checks of the logs`, `checks each month`. */
export const REGULAR_CHECKS =
  /^[^.;]{0,30}\b(?:(?:daily|weekly|monthly|quarterly|regular|random|spot|dip)[- ](?:\p{sc=Latn}+ )?(?:checks?|audits?|sampling)|(?:checks|audits) (?:each|every) (?:week|month|quarter|term))\b/iu;
// "support" but not "support plan".
const PROVIDED =
  /\b(?:support|care|provision|(?:hydro|physio|psycho)?therapy|tuition|tutors?|education|accommodation|transport|equipment|adaptations?|repairs?|works?|respite|counselling|placements?|services?|sessions?|social worker|personal advis[eo]r|support worker|key ?worker|advocate|advocacy|school place|homes?|housing|property|collections?|bins?|waste|recycling|rubbish|assisted technology|package|headstone|memorial|mentoring|activities|belongings)\b(?! (?:plans?|acts?|assessments?|reviews?|needs|users?|provider|visits?|improvements?|teams?|officers?|applications?|register)\b)/iu;
/** What people get from a body. */
export const SERVICE = new RegExp(`^(?!.{0,30}\\bmeet(?:ing)?\\b).*(?:${PROVIDED.source})`, "iu");
/** What lies about outdoors. */
export const CLEARED =
  /^[^.;]{0,40}\b(?:brambles|branches|debris|fly-?tip\p{sc=Latn}*|graffiti|hedges?|litter|rubbish|trees?|vegetation|waste|weeds)\b/iu;
/** What looks at a case again. */
export const REVIEW =
  /(?<!\b(?:for|until|before|after|pending|following) (?:(?:the|an?|his|her|their|this|its|any) )?)\b(?:re-?assessments?|assessments?|reviews?|(?:fresh|new) (?:\p{sc=Latn}+ )?(?:decisions?|appeals?|hearings?|panels?)|appeals?|appeal hearing|rehearing|reconsideration|(?:school transport|new) decisions?|annual review|stage (?:one|two|three|[123])|investigation|inspection|survey|audit)\b/iu;
/** `the logs each month`, `monthly`. */
export const REGULARLY =
  /\b(?:(?:each|every) (?:week|month|quarter|term)|weekly|monthly|quarterly|regularly)\b/iu;
const TO_ARRANGE =
  "^(?! to (?:the ombudsm[ae]n|us)\\b)[^.;£]{1,80}?(?: to (?:agree|arrange|book|offer|organise|provide|put in place|set up)|,? (?:arranging|offering)) ";
/** "contact Mr U to arrange his counselling". */
export const ARRANGES_SERVICE = new RegExp(`${TO_ARRANGE}[^.;]{0,60}?(?:${PROVIDED.source})`, "iu");
/** "contact Mr U to arrange a fresh assessment". */
export const ARRANGES_REVIEW = new RegExp(
  `${TO_ARRANGE}(?:(?!\\bthat\\b)[^.;]){0,30}?(?:${REVIEW.source})`,
  "iu",
);
/** Who does the work. */
export const STAFF =
  /\b(?:staff|officers?|managers?|teams?|social workers?|caseworkers?|workers?|practitioners?|employees|panel members|members|councillors|governors|schools|contractors?|carers?|providers?|clerks?|chairs?|departments?|services?|all those|those (?:dealing|who|involved|responsible))\b/iu;
/**
 * Staff who are told something.
 *
 * Yes: `its call handling staff on the new times`, `the team`. No: `its staff guidance`, `the team manager`.
 */
export const TOLD_STAFF =
  /^\s+(?:all |its |the |relevant )*(?:\p{sc=Latn}+ ){0,2}?(?:staff|officers|managers|teams?|social workers)(?=\s*(?:$|[,.;:(]|(?:about|across|and|as|by|dealing|how|in|involved|of|on|or|responsible|so|that|to|when|who|with|within)\b))/iu;
/**
 * What a body does from then on, after "ensure".
 *
 * Yes: `that, in future, it replies in time`, `it properly records requests`. No: `it replies to Mr X`.
 */
export const LASTING =
  /^(?: sure)?(?: that)?,? (?:in (?:the )?future\b|(?:it|its staff|staff|officers|they)\b.{0,60}\b(?:in (?:the )?future|going forwards?|properly|always|consistently|routinely|from now on|in all cases)\b)/iu;
/**
 * A service that is to be given, after "ensure".
 *
 * Yes: `the work is completed`, `the support in his plan is put in place`. No: `support plans are completed on time`.
 */
export const WORK_DONE =
  /\b(?:works?|repairs?|adaptations?|support|provision|care|tuition|therapy|transport|equipment)(?: (?:to|in|of|on|for|set out|that) .{0,60})? (?:is|are|be) (?:\p{sc=Latn}+ )?(?:completed|carried out|done|provided|arranged|put in place|in place|delivered|installed)\b/iu;
/** What tells staff something. */
export const NOTE =
  /\bnote to (?:all |its |the |relevant )*(?:\p{sc=Latn}+ ){0,3}?(?:staff|officers|managers|teams?|social workers)\b|\b(?:reminders?|memos?|memorandum|bulletins?|briefings?|(?:staff|guidance|practice) notes?|circular)\b/iu;
/** What others can learn from. */
export const LEARNING =
  /\b(?:this (?:decision|case|complaint|report|statement|investigation)|(?:our|my|the) (?:final )?(?:decision|findings|report)|focus report|a copy of (?:this|our|my|the) (?:decision|report|statement)|learning|lessons?|the outcome of (?:this|the))\b/iu;
