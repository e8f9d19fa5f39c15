import { BODY_KIND_LABELS, BODY_KINDS } from "../decision/body-kind.ts";
import { type CountedFacts, isSmall, type Statistic, shareOf } from "./statistic.ts";

/** How many decisions are about each kind of body, most first. */
export function decisionsByBodyKind(decisions: readonly CountedFacts[]): Statistic {
  const total = decisions.length;
  const counts = BODY_KINDS.map((kind) => ({
    path: `/kinds/${kind}/`,
    label: BODY_KIND_LABELS[kind],
    decisions: decisions.filter(({ body }) => body.kind === kind).length,
    bodies: new Set(decisions.flatMap(({ body }) => (body.kind === kind ? [body.slug] : []))).size,
  }));
  const found = counts.filter((count) => count.decisions > 0).sort((a, b) => b.decisions - a.decisions);
  const bodies = found.reduce((sum, count) => sum + count.bodies, 0);
  return {
    id: "decisions-by-body-kind",
    title: "Decisions by kind of body",
    columns: [
      { key: "body_kind", label: "Kind of body", kind: "name" },
      { key: "bodies", label: "Bodies", kind: "count" },
      { key: "decisions", label: "Decisions", kind: "count" },
      { key: "share", label: "Share of all", kind: "share" },
    ],
    rows: found.map((count) => ({
      cells: [count.label, count.bodies, count.decisions, shareOf(count.decisions, total)],
      small: isSmall(count.decisions),
      path: count.path,
    })),
    total: { cells: ["All kinds", bodies, total, shareOf(total, total)], small: isSmall(total) },
  };
}
