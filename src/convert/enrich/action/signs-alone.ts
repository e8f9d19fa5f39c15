import {
  ARRANGES_REVIEW,
  ARRANGES_SERVICE,
  CLEARED,
  LASTING,
  OWN_PROCEDURE,
  OWN_SERVICE,
  PRACTICE,
  PROCEDURE,
  REGULAR_CHECKS,
  REGULARLY,
  REVIEW,
  SERVICE,
  STAFF,
  WORK_DONE,
} from "./remedy-words.ts";
import { type Sign, sign } from "./sign.ts";

const CHANGE_VERBS =
  "bring change amend revise update introduce develop produce create improve implement put set draw adopt establish publish ensure devise include strengthen prepare alter add make rewrite clarify issue agree";
const SERVICE_VERBS =
  "provide arrange offer secure deliver put install repair fund allocate appoint complete carry replace resume restore reinstate start begin commission clean collect continue make pay";

/** Signs for an action that none of the others fits, in the order in which they are tried: the first decides. */
export const SIGNS_ALONE: readonly Sign[] = [
  sign(
    "procedure-change",
    "bring update amend correct review change improve make add publish create",
    /\bwebsite\b|\bweb ?pages?\b/iu,
    80,
  ),
  sign("procedure-change", "review audit look change improve agree decide amend revise alter", PRACTICE, 60),
  sign(
    "reassessment-or-review",
    "reassess re-assess reconsider re-consider reinspect re-inspect inspect rerun re-run assess",
    /(?:)/u,
    0,
  ),
  sign("procedure-change", "audit check monitor", REGULARLY, 110),
  sign("procedure-change", "begin start run carry undertake complete conduct", REGULAR_CHECKS, 60),
  sign("procedure-change", "review audit look consider", OWN_PROCEDURE, 100),
  sign("procedure-change", "review audit", OWN_SERVICE, 100),
  sign(
    "procedure-change",
    "carry undertake commission complete conduct",
    new RegExp(
      `\\breview of (?:its |the |their )?(?:[\\p{sc=Latn}-]+ ){0,5}(?:${PROCEDURE.source}|(?:department|service|team)\\b)`,
      "iu",
    ),
    120,
  ),
  sign("reassessment-or-review", "review reopen re-open", /(?:)/u, 0),
  sign(
    "reassessment-or-review",
    "accept allow open carry undertake complete conduct arrange hold offer convene provide organise start commission begin give make continue restore",
    REVIEW,
    70,
  ),
  sign(
    "reassessment-or-review",
    "consider decide hear look determine investigate",
    /\b(?:afresh|again|fresh|(?:request|application|complaint|appeal|representations|claim)s?\b)/iu,
    70,
  ),
  sign(
    "reassessment-or-review",
    "invite",
    /\bto (?:make|submit) an? (?:fresh|further|new) (?:appeal|application|claim)\b/iu,
    90,
  ),
  sign("reassessment-or-review", "investigate", /\b(?:allegations?|concerns|reports)\b/iu, 70),
  sign(
    "reassessment-or-review",
    "give issue make provide",
    /\b(?:(?:fresh|new|revised) (?:\p{sc=Latn}+ )?decisions?|decisions? (?:on|about))\b/iu,
    60,
  ),
  sign(
    "reassessment-or-review",
    "check audit identify search",
    /\b(?:accounts|cases|plans|records|decisions|applications|other (?:people|children|residents|families)|others|anyone|whether (?:other|any))\b/iu,
    80,
  ),
  sign("reassessment-or-review", "ask", /^\s+its .{0,40}\bto (?:check|look|review)\b/iu, 70),
  sign(
    "reassessment-or-review",
    "arrange appoint ask commission",
    /^[^.;,]{0,60}\b(?:advisers?|assessors?|consultants?|investigators?|officers?|persons?|professionals?|social workers?|therapists?|specialists?|surveyors?|somebody|someone) to (?:re-?assess|reconsider|re-?inspect|review|assess)\b/iu,
    90,
  ),
  sign(
    "reassessment-or-review",
    "consider decide establish determine",
    /\b(?:whether|if)\b.{0,40}\b(?:others?|anyone)\b/iu,
    70,
  ),
  sign("reassessment-or-review", "contact liaise meet write", ARRANGES_REVIEW, 120),
  sign("procedure-change", CHANGE_VERBS, OWN_PROCEDURE, 100),
  sign("procedure-change", "ensure make", LASTING, 120),
  sign("procedure-change", "introduce", /(?:)/u, 0),
  sign("procedure-change", "require", STAFF, 50),
  sign(
    "procedure-change",
    "consider decide review",
    /^\s+(?:how it (?:can|could|will|should|might)|what (?:\p{sc=Latn}+ ){0,2}(?:changes?|improvements?|steps|actions?|measures) (?:it|are|is|can|could|to)\b)(?=.{0,60}\b(?:ensure|prevent|improve|avoid|its (?:staff|officers|process|procedures?)|in (?:the )?future)\b)/iu,
    140,
  ),
  sign("provide-service", "reinstate resume restore", /\bdirect payments?\b|\bpersonal budget\b/iu, 60),
  sign(
    "provide-service",
    "reinstate restore renew issue provide",
    /\b(?:blue badges?|bus pass|permits?)\b/iu,
    60,
  ),
  sign("provide-service", "clear remove cut prune", CLEARED, 60),
  sign("provide-service", SERVICE_VERBS, SERVICE, 70),
  sign("provide-service", "contact liaise meet work write", ARRANGES_SERVICE, 160),
  sign("provide-service", "repair clean install", /(?:)/u, 0),
  sign("provide-service", "ensure make", WORK_DONE, 140),
  sign(
    "reassessment-or-review",
    "consider decide",
    /^\s+(?:whether|if) (?:it (?:can|could|should|will|is (?:appropriate|expedient))|to)\b/iu,
    40,
  ),
];
