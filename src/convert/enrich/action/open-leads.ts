import type { Passage } from "../passages.ts";
import { ACTION_VERBS } from "./action-verbs.ts";

const VERBS = new Set(ACTION_VERBS);

// "The Council has agreed to take the following actions."
const LISTS_BELOW = /:$|\bthe following\b[^.:;£]{0,60}\.$/iu;
// The verb of "apologise to Mr E", "jointly write to Mr E", "each pay him £50".
const OPENING_WORD = /^\W{0,3}(?:(?:also|both|each|jointly|then) )?([\p{sc=Latn}-]+)/iu;
// "The Council will pay Ms L:", over paragraphs that open with a sum.
const PAYS = /\bpay(?:ments?)?\b[^.;]*:$/iu;

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
  const isOrder = VERBS.has(OPENING_WORD.exec(passage.text)?.[1]?.toLowerCase() ?? "");
  const isSum = /^\W{0,3}£/u.test(passage.text) && PAYS.test(open?.text.slice(-100) ?? "");
  return (isOrder || isSum) && open?.section === passage.section ? open : undefined;
}
