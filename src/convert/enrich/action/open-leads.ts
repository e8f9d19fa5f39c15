import type { Passage } from "../passages.ts";
import { ACTION_VERBS } from "./action-verbs.ts";

const VERBS = new Set(ACTION_VERBS);

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
    if (!own.lead) open = !passage.leads && passage.text.endsWith(":") ? own : undefined;
  }
  return [...attached.values()];
}

function listingLead(passage: Passage, open: Passage | undefined): Passage | undefined {
  const isOrder = VERBS.has(/^\W{0,3}([\p{L}-]+)/u.exec(passage.text)?.[1]?.toLowerCase() ?? "");
  return isOrder && open?.section.main === passage.section.main ? open : undefined;
}
