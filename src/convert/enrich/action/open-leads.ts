import type { Passage } from "../passages.ts";
import { ACTION_VERBS } from "./action-verbs.ts";

const VERBS = new Set(ACTION_VERBS);

// "The Council has agreed to take the following actions."
const LISTS_BELOW = /:$|\bthe following\b[^.:;£]{0,60}\.$/iu;

/**
 * `passages` with the paragraphs that list actions put under the lead-in before them,
 * "Within one month the Council will:", where the source gives both the same level.
 */
export function attachOpenLeads(passages: readonly Passage[]): Passage[] {
  const attached = new Map<Passage, Passage>();
  let open: Passage | undefined;
  for (const passage of passages) {
    const above = passage.lead ? attached.get(passage.lead) : listingLead(passage, open);
    const own = above === passage.lead ? passage : { ...passage, lead: above };
    attached.set(passage, own);
    if (passage.lead) continue;
    if (!own.lead) open = !passage.leads && LISTS_BELOW.test(passage.text.slice(-100)) ? own : undefined;
  }
  return [...attached.values()];
}

function listingLead(passage: Passage, open: Passage | undefined): Passage | undefined {
  const isOrder = VERBS.has(/^\W{0,3}([\p{L}-]+)/u.exec(passage.text)?.[1]?.toLowerCase() ?? "");
  return isOrder && open?.section === passage.section ? open : undefined;
}
