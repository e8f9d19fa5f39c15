import type { RuleValues } from "../convert/rule.ts";
import type { RunRuleId } from "./run-rules.ts";

/** One converted decision as far as its identity goes. */
export interface Candidate {
  /** Path of its source. */
  readonly file: string;
  /** `17-009-175` */
  readonly referenceId: string;
  readonly bodySlug: string;
  readonly shape: string;
  readonly textSha256: string;
  /** Its text has an end: it was not cut while it was saved. */
  readonly complete: boolean;
}

/** What a candidate is called, and what there is to say about it. */
export interface Identity {
  /** The decision's id; `undefined` when another candidate stands for it. */
  readonly id: string | undefined;
  /** The id under which readers find the decision, whichever candidate it was made from. */
  readonly foundAs: string;
  readonly message?: { readonly rule: RunRuleId; readonly values: RuleValues };
}

// From the shape that keeps most of the published structure to the one that keeps least.
const SHAPES_BY_STRUCTURE = ["page", "numbered", "report-summary", "report-chapter", "dash"];

/**
 * Gives every candidate its id, in the order given: the reference with hyphens; with
 * the body's slug where one reference stands for several bodies; with `-report` for
 * the chapter of a report whose summary is here too.
 */
export function identify<T extends Candidate>(candidates: readonly T[]): Map<T, Identity> {
  const identities = new Map<T, Identity>();
  for (const sameReference of Map.groupBy(candidates, (candidate) => candidate.referenceId).values()) {
    const byBody = Map.groupBy(sameReference, (candidate) => candidate.bodySlug);
    for (const sameBody of byBody.values()) {
      const base = sameBody[0];
      if (!base) continue;
      const id = byBody.size > 1 ? `${base.referenceId}-${base.bodySlug}` : base.referenceId;
      identifySameBody(sameBody, id, identities);
    }
  }
  noteSharedTexts(candidates, identities);
  return identities;
}

function identifySameBody<T extends Candidate>(
  group: readonly T[],
  id: string,
  identities: Map<T, Identity>,
) {
  const chapters = group.filter((candidate) => candidate.shape === "report-chapter");
  const others = group.filter((candidate) => candidate.shape !== "report-chapter");
  chooseOne(others, id, identities);
  chooseOne(chapters, others.length > 0 ? `${id}-report` : id, identities);
}

function chooseOne<T extends Candidate>(group: readonly T[], id: string, identities: Map<T, Identity>) {
  const best = group.toSorted(compareWorth)[0];
  for (const candidate of group) {
    if (candidate === best) identities.set(candidate, { id, foundAs: id });
    else if (best)
      identities.set(candidate, { id: undefined, foundAs: id, message: explain(candidate, best, id) });
  }
}

/** A whole text before one that was cut, then more structure before less. */
function compareWorth(a: Candidate, b: Candidate): number {
  return Number(b.complete) - Number(a.complete) || structureRank(a) - structureRank(b);
}

function explain(candidate: Candidate, best: Candidate, id: string): NonNullable<Identity["message"]> {
  const values = { found: id, expected: best.file };
  const isSameText = candidate.textSha256 === best.textSha256;
  // Dash text has lost words of its frame, so it may differ and still be the same decision.
  const isLesserShape = candidate.shape !== best.shape && (isSameText || candidate.shape === "dash");
  if (isLesserShape) return { rule: "better-shape-wins", values };
  return { rule: isSameText ? "duplicate-decision" : "same-reference-other-text", values };
}

function noteSharedTexts<T extends Candidate>(candidates: readonly T[], identities: Map<T, Identity>) {
  const written = candidates.filter((candidate) => identities.get(candidate)?.id !== undefined);
  for (const sameText of Map.groupBy(written, (candidate) => candidate.textSha256).values()) {
    const [first, ...rest] = sameText;
    for (const candidate of rest) {
      const identity = identities.get(candidate);
      if (!first || !identity || candidate.referenceId === first.referenceId) continue;
      const values = { found: identity.foundAs, expected: first.file };
      identities.set(candidate, { ...identity, message: { rule: "same-text-other-reference", values } });
    }
  }
}

function structureRank(candidate: Candidate): number {
  const rank = SHAPES_BY_STRUCTURE.indexOf(candidate.shape);
  return rank === -1 ? SHAPES_BY_STRUCTURE.length : rank;
}
