import { LEARNING, MONEY_OWED, NOTE, STAFF, TOLD_STAFF } from "./remedy-words.ts";
import { type Sign, sign } from "./sign.ts";

/** Signs that may stand beside each other: a letter with an apology and a payment is of two kinds. */
export const SIGNS_BESIDE: readonly Sign[] = [
  sign("apology", "apologise apologize", /(?:)/u, 0),
  sign(
    "apology",
    "write send give issue provide make offer arrange",
    /\bapolog(?:y|ies|ise|ising|ize)\b|\bsay(?:ing)? sorry\b/iu,
    140,
  ),
  sign(
    "payment",
    "pay",
    /^(?![^£.;]{0,30}\bback\b)(?!\s+(?:for(?! [^£.;]{0,30}\b(?:lost|missed)\b)|due|attention|regard|particular|close|heed)\b)(?=[^£]*£\s?\d|.{0,140}\b(?:sum|amount|payments?|remedy|compensation|equivalent|allowances?|shortfall|difference|interest)\b|\s+(?:it|for|this|these sums)\b|\s+(?:him|her|them|the (?:couple|family|man|woman|complainant)|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s)(?!.{0,120}\b(?:costs?|fees?|expenses)\b))/iu,
    160,
  ),
  sign(
    "payment",
    "make offer re-offer award provide give send issue increase put place transfer arrange honour",
    /^(?![^£]*\b(?:refund|reimburse\p{sc=Latn}*|waiver)\b)(?!.*\bpayment (?:plan|arrangement|schedule)\b)(?!.*£\s?[\d,.]+ (?:\p{sc=Latn}+ )?vouchers?\b)(?!.*\b(?:values?|valued) (?:it )?at\b)(?:(?!\bback\b).){0,90}?(?:\b(?<!direct |benefit |housing |deferred |discretionary )payments?\b(?! plan| arrangement| schedule)|\bfinancial remedy\b|\bcompensation\b|£\s?\d)/iu,
    110,
  ),
  sign("payment", "consider", /^.{0,90}\bpayments?\b.{0,20}£\s?\d/iu, 110),
  sign("payment", "compensate", /£\s?\d|\b(?:payment|sum|amount|financially)\b/iu, 110),
  sign("refund-or-waiver", "refund reimburse repay waive write-off", /(?:)/u, 0),
  // A benefit that is backdated is money; an application is not.
  sign(
    "refund-or-waiver",
    "backdate",
    /£|\b(?:benefit|payments?|allowance|support|claim|discount|reduction|award|budget|exemption|entitlement|fees?)\b/iu,
    90,
  ),
  sign(
    "refund-or-waiver",
    "write",
    /^\s+(?:it |this )?off\b|^.{0,60}\boff\b.{0,30}\b(?:debt|arrears|charges?|£)/iu,
    110,
  ),
  sign("refund-or-waiver", "pay", /^[^£.;]{0,30}\bback\b|\b(?:as )?a refund\b/iu, 60),
  sign(
    "refund-or-waiver",
    "make offer give provide issue arrange",
    /\b(?:refund|reimburse|reimbursement|waiver)\b/iu,
    60,
  ),
  sign("refund-or-waiver", "cut cancel remove reduce clear adjust return credit", MONEY_OWED, 70),
  // What was paid already is taken from a payment.
  sign(
    "refund-or-waiver",
    "deduct",
    new RegExp(
      `^(?! (?:it|that|them|these|this)\\b)(?!.*\\b(?:already|previously|has paid|offered)\\b).*(?:${MONEY_OWED.source})`,
      "iu",
    ),
    110,
  ),
  sign(
    "refund-or-waiver",
    "meet pay",
    /\b(?:court|legal|solicitors?[’']s?) (?:costs?|fees?)\b|\bcosts?\b.{0,40}\b(?:incurred|(?:he|she|they) (?:has |have |had )?paid)\b/iu,
    110,
  ),
  sign("staff-training", "train", /(?:)/u, 0),
  sign(
    "staff-training",
    "provide arrange deliver give organise carry undertake complete offer hold develop commission include implement identify make introduce run begin ensure share put",
    /\b(?:re-?)?train(?:ing|ed)\b|\bworkshops?\b|\brefresher (?:sessions?|courses?)\b/iu,
    160,
  ),
  sign(
    "staff-reminder",
    "remind",
    /^(?!\s+(?:mr|mrs|ms|miss|him|her|them|the (?:family|complainant))\b)/iu,
    40,
  ),
  sign(
    "staff-reminder",
    "issue send circulate give provide produce prepare share distribute email write",
    NOTE,
    110,
  ),
  sign("staff-reminder", "brief", STAFF, 80),
  sign("staff-reminder", "update inform tell advise", TOLD_STAFF, 60),
  sign(
    "staff-reminder",
    "ensure make",
    /\b(?:staff|officers|managers|teams?|workers|members)\b.{0,40}\b(?:are|is) (?:made )?(?:fully )?(?:aware|reminded)\b|\b(?:staff|officers|managers|teams?|workers) aware\b/iu,
    110,
  ),
  sign(
    "staff-reminder",
    "write email",
    /^\s+to (?:(?:all |its |the |relevant )+(?:\p{sc=Latn}+ ){0,2}?)?(?:staff|officers|managers|teams?|social workers|employees)\b/iu,
    60,
  ),
  sign(
    "staff-reminder",
    "issue send circulate give provide",
    /(?<!training (?:and|or|and\/or) )\bguidance (?:to|for) (?:all |its |the |relevant |our )*(?:\p{sc=Latn}+ ){0,2}?(?:staff|officers|managers|teams?|social workers)\b|\b(?:staff|officers|managers|teams?) with (?:\p{sc=Latn}+ )?guidance\b/iu,
    90,
  ),
  sign(
    "share-learning",
    "share discuss circulate disseminate distribute present report use publish",
    LEARNING,
    90,
  ),
  sign("share-learning", "share discuss circulate disseminate", /\blearning\b|\blessons\b/iu, 90),
  sign(
    "share-learning",
    "discuss consider",
    /^\s+(?:it|this|the (?:case|complaint|faults?|findings)) (?:at|in|with) (?:an? |its |the |relevant )*(?:team|staff|officers?|management|supervision)\b/iu,
    60,
  ),
  sign(
    "share-learning",
    "consider identify review",
    /^[^.;]{0,40}\blessons (?:can|could|from|it|learn(?:ed|t)|should|that can|to be learn(?:ed|t))\b/iu,
    90,
  ),
  sign("share-learning", "hold", /\blessons?\b|\blearning\b/iu, 90),
  sign("share-learning", "ensure", /^(?: that)?(?: the)? (?:learning|lessons)\b/iu, 30),
  sign(
    "share-learning",
    "include",
    /\b(?:case|complaint)\b.{0,60}\b(?:bulletin|newsletter|learning|training)\b/iu,
    110,
  ),
  sign("share-learning", "learn", /\blessons?\b/iu, 40),
];
