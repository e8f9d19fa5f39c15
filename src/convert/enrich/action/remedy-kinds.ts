import type { RemedyKind } from "../../../decision/remedy-kind.ts";
import { PAYS_BACK } from "../payment/pays-back.ts";
import type { Action } from "./find-actions.ts";
import {
  LASTING,
  LEARNING,
  MONEY_OWED,
  NOTE,
  OWN_PROCEDURE,
  PRACTICE,
  PROCEDURE,
  REVIEW,
  SERVICE,
  STAFF,
  TOLD_STAFF,
  WORK_DONE,
} from "./remedy-words.ts";
import { reportsBack } from "./reports-back.ts";

/** What tells one kind of remedy: verbs and, with them, words that must follow. */
interface Sign {
  readonly kind: RemedyKind;
  readonly verbs: ReadonlySet<string>;
  /** Tried on the words after the verb, up to where a subordinate clause starts or further, as `reach` says. */
  readonly words: RegExp;
  /** How many characters after the verb may hold the words. */
  readonly reach: number;
}

/** Signs in the order in which they are tried; of the last four only the first that fits counts. */
const SIGNS: readonly Sign[] = [
  sign("apology", "apologise apologize", /(?:)/u, 0),
  sign(
    "apology",
    "write send give issue provide make offer arrange",
    /\bapolog(?:y|ies|ise|ising|ize)\b/iu,
    140,
  ),
  sign(
    "payment",
    "pay",
    /^(?![^£.;]{0,30}\bback\b)(?!\s+(?:for|due|attention|regard|particular|close|heed)\b)(?=[^£]*£\s?\d|.{0,140}\b(?:sum|amount|payments?|remedy|compensation|equivalent|allowances?|shortfall|difference|interest)\b|\s+(?:it|this|these sums)\b|\s+(?:him|her|them|the (?:couple|family|man|woman|complainant)|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s)(?!.{0,120}\b(?:costs?|fees?|expenses)\b))/iu,
    160,
  ),
  sign(
    "payment",
    "make offer re-offer award provide give send issue increase put place transfer arrange honour",
    /^(?![^£]*\b(?:refund|reimburse\p{L}*|waiver)\b)(?!.*£\s?[\d,.]+ (?:\p{L}+ )?vouchers?\b)(?:(?!\bback\b).){0,90}?(?:\b(?<!direct |benefit |housing |deferred |discretionary )payments?\b(?! plan| arrangement| schedule)|\bfinancial remedy\b|\bcompensation\b|£\s?\d)/iu,
    110,
  ),
  sign("payment", "consider", /^.{0,90}\bpayments?\b.{0,20}£\s?\d/iu, 110),
  sign("payment", "compensate", /£\s?\d|\b(?:payment|sum|amount|financially)\b/iu, 110),
  sign("refund-or-waiver", "refund reimburse repay waive", /(?:)/u, 0),
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
  sign("refund-or-waiver", "cut cancel remove reduce clear adjust return deduct credit", MONEY_OWED, 70),
  sign(
    "refund-or-waiver",
    "meet pay",
    /\bcosts?\b.{0,40}\b(?:incurred|(?:he|she|they) (?:has |have |had )?paid)\b/iu,
    110,
  ),
  sign("staff-training", "train", /(?:)/u, 0),
  sign(
    "staff-training",
    "provide arrange deliver give organise carry undertake complete offer hold develop commission include implement identify make introduce run ensure share put",
    /\b(?:re-?)?train(?:ing|ed)\b|\bworkshops?\b|\brefresher (?:sessions?|courses?)\b/iu,
    160,
  ),
  sign(
    "staff-reminder",
    "remind",
    /^(?!\s+(?:mr|mrs|ms|miss|him|her|them|the (?:family|complainant))\b)/iu,
    40,
  ),
  sign("staff-reminder", "issue send circulate give provide share distribute email write", NOTE, 110),
  sign("staff-reminder", "brief", STAFF, 80),
  sign("staff-reminder", "update inform tell", TOLD_STAFF, 60),
  sign(
    "staff-reminder",
    "ensure make",
    /\b(?:staff|officers|managers|teams?|workers|members)\b.{0,40}\b(?:are|is) (?:made )?(?:fully )?(?:aware|reminded)\b|\b(?:staff|officers|managers|teams?|workers) aware\b/iu,
    110,
  ),
  sign(
    "staff-reminder",
    "write email",
    /^\s+to (?:all |its |the |relevant )*(?:staff|officers|managers|teams?|social workers|employees)\b/iu,
    60,
  ),
  sign(
    "staff-reminder",
    "issue send circulate give provide",
    /(?<!training (?:and|or|and\/or) )\bguidance (?:to|for) (?:all |its |the |relevant |our )*(?:staff|officers|managers|teams?|social workers)\b|\b(?:staff|officers|managers|teams?) with (?:\p{L}+ )?guidance\b/iu,
    90,
  ),
  sign("share-learning", "share discuss circulate disseminate distribute present use publish", LEARNING, 90),
  sign("share-learning", "share discuss circulate disseminate", /\blearning\b|\blessons\b/iu, 90),
  sign(
    "share-learning",
    "discuss consider",
    /^\s+(?:it|this|the (?:case|complaint|faults?|findings)) (?:at|in|with) (?:an? |its |the |relevant )*(?:team|staff|officers?|management|supervision)\b/iu,
    60,
  ),
  sign("share-learning", "hold", /\blessons?\b|\blearning\b/iu, 90),
  sign(
    "share-learning",
    "include",
    /\b(?:case|complaint)\b.{0,60}\b(?:bulletin|newsletter|learning|training)\b/iu,
    110,
  ),
  sign("share-learning", "learn", /\blessons?\b/iu, 40),
];

const CHANGE_VERBS =
  "change amend revise update introduce develop produce create improve implement put set draw adopt establish publish ensure devise include strengthen prepare alter add make rewrite clarify issue agree";
const SERVICE_VERBS =
  "provide arrange offer secure deliver put install repair fund allocate appoint complete carry replace resume restore reinstate start commission clean collect continue make pay";

/** Where one fits, the ones after it are not tried. */
const EXCLUSIVE: readonly Sign[] = [
  sign(
    "procedure-change",
    "update amend correct review change improve make add publish create",
    /\bwebsite\b|\bweb ?pages?\b/iu,
    80,
  ),
  sign("procedure-change", "review audit look change improve agree decide amend revise alter", PRACTICE, 60),
  sign(
    "reassessment-or-review",
    "reassess re-assess reconsider re-consider reinspect inspect rerun re-run assess",
    /(?:)/u,
    0,
  ),
  sign("procedure-change", "review audit look consider", OWN_PROCEDURE, 100),
  sign(
    "procedure-change",
    "carry undertake complete conduct",
    new RegExp(`\\breview of (?:its |the |their )?(?:[\\p{L}-]+ ){0,4}(?:${PROCEDURE.source})`, "iu"),
    120,
  ),
  sign("reassessment-or-review", "review", /(?:)/u, 0),
  sign(
    "reassessment-or-review",
    "carry undertake complete conduct arrange hold offer convene provide organise start commission begin give make continue restore",
    REVIEW,
    70,
  ),
  sign(
    "reassessment-or-review",
    "consider decide look determine investigate",
    /\b(?:afresh|again|fresh|(?:request|application|complaint|appeal|representations|claim)s?\b)/iu,
    70,
  ),
  sign(
    "reassessment-or-review",
    "issue make",
    /\b(?:(?:fresh|new|revised) (?:\p{L}+ )?decisions?|decisions? (?:on|about))\b/iu,
    60,
  ),
  sign(
    "reassessment-or-review",
    "check audit identify search",
    /\b(?:cases|plans|records|decisions|applications|other (?:people|children|residents|families)|others|anyone|whether (?:other|any))\b/iu,
    80,
  ),
  sign("reassessment-or-review", "ask", /^\s+its .{0,40}\bto (?:check|look|review)\b/iu, 70),
  sign("reassessment-or-review", "consider", /\b(?:whether|if)\b.{0,40}\b(?:others?|anyone)\b/iu, 70),
  sign("procedure-change", CHANGE_VERBS, OWN_PROCEDURE, 100),
  sign("procedure-change", "ensure make", LASTING, 120),
  sign("procedure-change", "introduce", /(?:)/u, 0),
  sign("procedure-change", "require", STAFF, 50),
  sign(
    "procedure-change",
    "consider decide review",
    /^\s+(?:how it (?:can|could|will|should|might)|what (?:\p{L}+ ){0,2}(?:changes?|improvements?|steps|actions?|measures) (?:it|are|is|can|could|to)\b)(?=.{0,60}\b(?:ensure|prevent|improve|avoid|its (?:staff|officers|process|procedures?)|in (?:the )?future)\b)/iu,
    140,
  ),
  sign("provide-service", "reinstate resume restore", /\bdirect payments?\b|\bpersonal budget\b/iu, 60),
  sign("provide-service", SERVICE_VERBS, SERVICE, 70),
  sign("provide-service", "repair clean", /(?:)/u, 0),
  sign("provide-service", "ensure make", WORK_DONE, 140),
  sign(
    "reassessment-or-review",
    "consider decide",
    /^\s+(?:whether|if) (?:it (?:can|could|should|will)|to)\b/iu,
    40,
  ),
];

/** The kinds of remedy that `action` is; none where its words do not say plainly. */
export function remedyKinds(action: Action): RemedyKind[] {
  const { verb, rest } = action;
  if (reportsBack(verb, rest)) return ["report-back"];
  const kinds = new Set(SIGNS.filter((candidate) => fits(candidate, action)).map(({ kind }) => kind));
  if (kinds.has("payment") && PAYS_BACK.test(rest)) {
    kinds.add("refund-or-waiver");
    if (rest.split("£").length === 2) kinds.delete("payment");
  }
  if (kinds.size > 0) return [...kinds];
  return EXCLUSIVE.filter((candidate) => fits(candidate, action))
    .slice(0, 1)
    .map(({ kind }) => kind);
}

function fits({ verbs, words, reach }: Sign, { verb, rest }: Action): boolean {
  return verbs.has(verb) && words.test(rest.slice(0, reach));
}

function sign(kind: RemedyKind, verbs: string, words: RegExp, reach: number): Sign {
  return { kind, verbs: new Set(verbs.split(" ")), words, reach };
}
