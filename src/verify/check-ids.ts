import type { Finding } from "./finding.ts";
import type { Page } from "./page.ts";

/** Ids that stand twice in one page: a link to them is a matter of luck. */
export function checkIds({ file, ids }: Page): Finding[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => ({
    file,
    message: `Found the id "${id}" more than once.`,
    hint: "Give each element an id of its own.",
  }));
}
