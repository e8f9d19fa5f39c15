const PARTICIPLES = pairs(
  "paid pay,repaid repay,refunded refund,reimbursed reimburse,waived waive,cancelled cancel,credited credit",
  "compensated compensate,backdated backdate,reduced reduce,removed remove,reminded remind,trained train",
  "briefed brief,reassessed reassess,reviewed review,reconsidered reconsider,made make,given give",
  "offered offer,provided provide,sent send,shared share,amended amend,updated update,revised revise",
  "introduced introduce,arranged arrange,written write",
);
const GERUNDS = pairs(
  "paying pay,making make,apologising apologise,offering offer,refunding refund,reimbursing reimburse",
  "waiving waive,providing provide,reviewing review,reminding remind,reconsidering reconsider,arranging arrange",
);
const PRESENT = pairs(
  "pays pay,makes make,apologises apologise,refunds refund,reimburses reimburse,waives waive",
);

// Yes: "Mr C should be paid £500", "A payment of £500 will also be made". No: "It should have been paid".
const PASSIVE = new RegExp(
  `^(.{1,160}?)\\s(should|will|must|shall)\\s+(?:(?:also|then|now|each|both|all|further|instead|therefore)\\s+)?be\\s+(?:(?:also|fully|formally|each|both)\\s+)?(${[...PARTICIPLES.keys()].join("|")})\\b(?! (?:aware|clear|available|to us))`,
  "iu",
);
// Yes: "Mr X will receive an apology", "Staff should receive training", "should receive: an apology; £50". No: "will receive a letter".
const RECEIVES =
  /^(.{1,120}?)\s(should|will|must|shall)\s+(?:(?:also|each|both)\s+)?receive:?\s+(?=[^.;]{0,60}(?:£|\bapology|\bpayment|\brefund|\btraining|\breminder))/iu;
// What is done to these was not said here; of words like "if" and "said" the sentence orders nothing plain.
const NO_OBJECT =
  /\b(?:said|says|told|that|which|who|how|if|whether|when|because|not|where|why|until|evidence|no)\b|^(?:this|these|those|it|they|the above|the payments?|the sums?|all|both)\b|£.*£/iu;
// Yes: "should remedy the injustice by [paying]". No: "was at fault by making".
const BY_DOING = new RegExp(
  `\\b(?:should|will|must|agreed to)\\s+(?:remedy|address|resolve|settle|recognise|acknowledge|put)\\b[^.;£]{0,120}?\\bby:?\\s+(?=(?:${[...GERUNDS.keys()].join("|")})\\b)`,
  "iu",
);
const GERUND = new RegExp(
  `(^|\\band\\s+|,\\s+|;\\s+)(?:also\\s+)?(${[...GERUNDS.keys()].join("|")})\\b`,
  "giu",
);
// Yes: "The Council makes a payment of £350", as a recommendation is written. No: "The Council makes it clear".
const PLAIN_PRESENT =
  /^(\W{0,3}(?:the \p{sc=Latn}+(?: \p{sc=Latn}+)?|it)) (pays|makes(?= an? (?:\p{sc=Latn}+ )?payment)|apologises|refunds|reimburses|waives)\b/iu;

// Yes: "not to pursue the debt", "not charge Mr Y for his care", "will not recover the £90". No: "will not pursue the complaint".
const FORGONE =
  /\bnot (to )?(?:charge(?= (?:Mr|Mrs|Ms|Miss|Mx|Dr|him|her|them)\b)|(?:pursue|recover|collect|seek)(?=[^.;£]{0,60}(?:\b(?:debts?|arrears|charges?|fees?|costs?|money|sums?|balance|invoices?|contributions?|overpayments?|payment)\b|£)))/iu;

// Yes: "agreed it would pay", "confirmed that, within a month, the Council would apologise". No: "said it would consider".
const PROMISED =
  /\b((?:agreed|confirmed|undertook|promised)(?: that)?(?:,? (?:within|by) [^.;:,£]{3,80}?,?)? (?:it|they|the (?:council|trust|provider|school)))(?: now)? would\b/iu;

// Yes: "The Council's offer of £300 is a suitable remedy", "falls within our guidance". No: "its offer of £300 is not enough".
const OFFER =
  /^.{0,80}\boffer(?: to (?:pay|make)(?: \p{sc=Latn}+){0,4}| of(?: an?(?: \p{sc=Latn}+)? payment of)?) (?=£[\d,.]+ (?:[^.;£]{0,80} )?(?:falls within\b|(?:is|was|would be) (?:within|in line with)\b|(?:is|was|would be) (?!not\b|no\b|too\b|less\b|insufficient|inadequate)[^.;£]{0,40}\b(?:adequate|appropriate|enough|fair|proportionate|reasonable|satisfactory|sufficient|suitable)\b))/iu;

/** `The Council's offer of £300 is a suitable remedy` → `It should pay £300 is …`, where a later sentence says so. */
export function rewordOffer(text: string): string | undefined {
  return OFFER.test(text) ? text.replace(OFFER, "It should pay ") : undefined;
}

/** `agreed not to pursue the debt` → `agreed to waive the debt`. */
export function rewordForgone(text: string): string | undefined {
  return FORGONE.test(text) ? text.replace(FORGONE, "$1waive") : undefined;
}

/** `Mr C should be paid £500` → `it should pay Mr C £500`; `undefined` for a sentence of another form. */
export function rewordPassive(text: string): string | undefined {
  const match = PASSIVE.exec(text);
  const verb = PARTICIPLES.get(match?.[3]?.toLowerCase() ?? "");
  return match && verb ? rewordObject(text, match, verb) : undefined;
}

/** `Mr X will receive an apology` → `it will give Mr X an apology`. */
export function rewordReceipt(text: string): string | undefined {
  const match = RECEIVES.exec(text);
  return match ? rewordObject(text, match, "give") : undefined;
}

/** `should remedy this by paying Mr T £400 and apologising` → `it should pay Mr T £400 and apologise`. */
export function rewordGerund(text: string): string | undefined {
  const match = BY_DOING.exec(text);
  if (!match) return undefined;
  const at = match.index + match[0].length;
  const orders = text.slice(at).replace(GERUND, (_, link: string, gerund: string) => {
    return `${link}${GERUNDS.get(gerund.toLowerCase()) ?? gerund}`;
  });
  return `${text.slice(0, at).replace(/\s?\bby:?\s+$/iu, "")}, and it should ${orders}`;
}

/** `The Council agreed it would pay £50` → `The Council agreed it will pay £50`. */
export function rewordPromise(text: string): string | undefined {
  return PROMISED.test(text) ? text.replace(PROMISED, "$1 will") : undefined;
}

/** `The Council makes a payment of £350` → `The Council will make a payment of £350`. */
export function rewordPresent(text: string): string | undefined {
  const match = PLAIN_PRESENT.exec(text);
  const verb = PRESENT.get(match?.[2]?.toLowerCase() ?? "");
  return match && verb ? `${match[1]} will ${verb}${text.slice(match[0].length)}` : undefined;
}

/** The order with what stood before the modal as its object, words such as "Within a month," kept in front. */
function rewordObject(text: string, [whole, before = "", modal = ""]: RegExpExecArray, verb: string) {
  const [, opening = "", object = ""] = /^(.*[,:;]\s+)?(.*)$/su.exec(before) ?? [];
  if (NO_OBJECT.test(object)) return undefined;
  const named = object.replace(/^(?:Both|Each|Her|His|Its|The|Their)\b/u, (word) => word.toLowerCase());
  return `${opening}it ${modal} ${verb} ${named} ${text.slice(whole.length).trimStart()}`;
}

function pairs(...lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists
      .flatMap((list) => list.split(","))
      .map((pair): [string, string] => {
        const [from = "", to = ""] = pair.split(" ");
        return [from, to];
      }),
  );
}
