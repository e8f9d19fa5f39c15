import {
  rewordForgone,
  rewordGerund,
  rewordOffer,
  rewordPassive,
  rewordPresent,
  rewordPromise,
  rewordReceipt,
} from "./reword-verbs.ts";

/** What is known of a sentence beside its words. */
export interface SentenceSetting {
  /** Whether it opens its paragraph or item. */
  readonly isFirst: boolean;
  /** Whether that is an item of a list. */
  readonly inList: boolean;
  /** Whether a later sentence says that "this payment" is to be made. */
  readonly isConfirmed: boolean;
}

const ARTICLE = "(?:an?|the|any)\\s+";
const ADJECTIVE =
  "(?:(?:written|full|formal|sincere|unreserved|meaningful|personal|further|additional|separate|symbolic|financial|modest|token|goodwill|remedial|compensation|remedy|cash|single|one-off|lump-sum|total|partial|new|fresh|prompt|joint|staff|team|refresher|specific|targeted|appropriate|suitable)|£[\\d,.]+)\\s+";
/** The verb that goes with each thing a body can agree to. */
const THINGS: readonly (readonly [string, string])[] = [
  ["make", "payments?|refund|reimbursement|updates?"],
  ["provide", "apolog(?:y|ies)|evidence|letters? of apology|reminders?|training|memo|briefing"],
  ["carry out", "review|re-?assessment|assessment|audit"],
];
const NOUN = THINGS.map(([, nouns]) => nouns).join("|");
const GOES_ON = "(?=\\s+(?:of|to|for|from|on|in|with|that|as|by|within|£)|[,;.]|$)";
// "refund £160" and "review the plan" are orders already; "a refund", "review of" are things.
const ORDER = "(?:refund|review|audit)\\b(?!\\s+of\\b)";
const THING = `(?:(?:${ARTICLE}(?:${ADJECTIVE}){0,3}|(?:${ADJECTIVE}){1,3})|(?!${ORDER}))(?:${NOUN})\\b${GOES_ON}`;

// Yes: "a written apology to Ms V", "Payment of £250 for distress". No: "Payment was made", "Training needs".
const OPENS_WITH_THING = new RegExp(`^\\W{0,3}(${THING})`, "iu");
// A sentence that says something about a thing orders none: "An apology for this is not enough".
const TELLS =
  /^[^,;:.]{0,120}?(?<!\b(?:who|which|that|it|she|he|they|what) )\b(?:is|are|was|were|has|have|had|would|could|may|might|cannot|does|did|will|should|must)\b/iu;
// Yes: "should be remedied by [a payment of]". No: "should be remedied by [the payment already made]".
const REMEDIED_BY = new RegExp(
  `\\b(?:should|will|must) be (?:addressed|remedied|resolved|put right) (?:by|with) (?=${THING}(?![^.;]*\\b(?:already|offered|has (?:been )?paid)\\b))`,
  "iu",
);
// Yes: "agreed to [a payment of]", "recommended [an apology]", "agreed [a symbolic payment of]", "accepted these proposals: [an apology]".
const AGREED_THING = new RegExp(
  `(?<!\\b(?:not|never|cannot) )\\b(agreed|agrees|recommend(?:s|ed)?|propose[sd]?|accepted(?= [^.;:£]{1,40}: ))\\s+(?:to\\s+)?(?:(?:the following|my|our|these)(?: \\p{sc=Latn}+){0,2}:\\s+)?(?=${THING})`,
  "iu",
);
// What stands after one thing: "an apology, [a payment of £200] and [training for staff]".
const NEXT_THING = new RegExp(`(,|;|\\band|\\bplus)\\s+(?:also\\s+)?(?=${THING})`, "giu");

// "an apology; [£300 for distress]; [and £100]".
const NEXT_SUM = /(;(?: and)?) (?=£\d)/gu;

/**
 * `printed`, a sentence of an agreed action, with what it orders in the form that
 * `findActions` reads: `Mr C should be paid £500` becomes `it should pay Mr C £500`, and
 * `a written apology to Ms V` in a list `provide a written apology to Ms V`. A sentence
 * of another form comes back as it is.
 */
export function rewordAsOrder(printed: string, setting: SentenceSetting): string {
  const unnumbered = setting.isFirst ? printed.replace(NUMBERED, "") : printed;
  const text = setting.inList ? withoutLabel(unnumbered) : unnumbered;
  return (
    (setting.isConfirmed ? rewordOffer(text) : undefined) ??
    rewordForgone(text) ??
    rewordThing(text, setting) ??
    rewordPassive(text) ??
    rewordReceived(text) ??
    rewordGerund(text) ??
    rewordPromise(text) ??
    rewordPresent(text) ??
    text
  );
}

// Yes: "Apology: send Ms E a letter", "Payment: £450 to Ms E". No: "Within a month: apologise", "The Council will: apologise".
const LABEL =
  /^\W{0,3}(?:(Payments?)|(?!(?:Before|By|For|If|In|It|The|They|To|Within)\b)\p{Lu}\p{Ll}+(?: (?:\p{Ll}+ ){0,2}\p{Ll}+)?): (?=\p{Ll}|(£))/u;

// "Recommendation 2: apologise".
const NUMBERED = /^(?:Action|Recommendation|Remedy) \d{1,2}\W{1,3}/u;

/** An item without the label in front of it; one that names a payment goes before its sum as "pay". */
function withoutLabel(text: string): string {
  const [all, payment, sum] = LABEL.exec(text) ?? [];
  if (all === undefined || (sum !== undefined && payment === undefined)) return text;
  return `${sum === undefined ? "" : "pay "}${text.slice(all.length)}`;
}

function rewordThing(text: string, { inList, isFirst }: SentenceSetting): string | undefined {
  const remedied = REMEDIED_BY.exec(text);
  if (remedied) {
    const things = text.slice(remedied.index + remedied[0].length);
    return `${text.slice(0, remedied.index)}, and it should ${withVerbs(things)}`;
  }
  const agreed = AGREED_THING.exec(text);
  if (agreed) {
    const things = text.slice(agreed.index + agreed[0].length);
    return `${text.slice(0, agreed.index)}agreed to ${withVerbs(things)}`;
  }
  const opens = isFirst && OPENS_WITH_THING.test(text);
  return opens && (inList || !TELLS.test(text)) ? withVerbs(text) : undefined;
}

/** `Mr X should receive an apology and a payment` → `it should give Mr X an apology and make a payment`. */
function rewordReceived(text: string): string | undefined {
  const received = rewordReceipt(text);
  return received === undefined ? undefined : withNextVerbs(received);
}

/** `an apology and a payment` → `provide an apology and make a payment`. */
function withVerbs(things: string): string {
  return `${verbFor(things)} ${withNextVerbs(things)}`;
}

function withNextVerbs(things: string): string {
  const rest = things.replace(NEXT_THING, (found, link: string, offset: number) => {
    return `${link} ${verbFor(things.slice(offset + found.length))} `;
  });
  return rest.replace(NEXT_SUM, "$1 pay ");
}

function verbFor(things: string): string {
  const thing = OPENS_WITH_THING.exec(things)?.[1] ?? "";
  return THINGS.find(([, nouns]) => new RegExp(`(?:${nouns})$`, "iu").test(thing))?.[0] ?? "provide";
}
