import type { Decision } from "./decision.ts";

/** What a link to a decision needs. */
export type DecisionLink = Pick<Decision, "id" | "title" | "date" | "outcome">;

/** The decisions about one body on either side of a decision. */
export interface Neighbours {
  readonly older?: DecisionLink;
  readonly newer?: DecisionLink;
  /** How many decisions the collection has about the body. */
  readonly total: number;
}

/** The neighbours of every decision in `decisions`, which are newest first, by id. */
export function findNeighbours(decisions: readonly Decision[]): ReadonlyMap<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const sameBody of Map.groupBy(decisions, ({ body }) => body.slug).values()) {
    for (const [index, { id }] of sameBody.entries()) {
      const newer = sameBody[index - 1];
      const older = sameBody[index + 1];
      neighbours.set(id, {
        ...(newer && { newer: asLink(newer) }),
        ...(older && { older: asLink(older) }),
        total: sameBody.length,
      });
    }
  }
  return neighbours;
}

/** The decisions under each reference: two where it was used for two bodies. */
export function groupByReference(
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly [Decision, ...Decision[]]> {
  const groups = new Map<string, [Decision, ...Decision[]]>();
  for (const decision of decisions) {
    const group = groups.get(decision.reference);
    if (group) group.push(decision);
    else groups.set(decision.reference, [decision]);
  }
  return groups;
}

/** `decision` as far as a link to it goes. */
export function asLink({ id, title, date, outcome }: Decision): DecisionLink {
  return { id, title, ...(date && { date }), ...(outcome && { outcome }) };
}
