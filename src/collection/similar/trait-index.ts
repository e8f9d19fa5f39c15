import type { Decision } from "../decision.ts";
import { listFixedTraits, listWordTraits, type Trait } from "./traits.ts";

/** A trait with the decisions that have it. */
export interface IndexedTrait extends Trait {
  /** Places in the list of decisions, in ascending order. */
  readonly decisions: readonly number[];
}

/** Which decisions have which traits: an inverted index over those that two or more share. */
export interface TraitIndex {
  readonly traits: readonly IndexedTrait[];
  /** For each decision, its places in `traits`. */
  readonly ofDecision: readonly (readonly number[])[];
}

/** A word that more decisions have is no sign that two of them are alike. */
const MOST_WITH_WORD = 60;
const LARGEST_SHARE_WITH_WORD = 0.12;
/** Two decisions are enough to share a word, three in a small collection. */
const FEWEST_ALLOWED = 3;
/** Counters for words, 16 MB in all whatever the size of the collection. */
const BUCKETS = 2 ** 22;

/**
 * Indexes `decisions` in two passes over their summaries. Most words and pairs stand in
 * one decision alone, so the first pass only counts hashes, and the second keeps the
 * words whose count says that they may be rare and shared. Two words with one hash are
 * counted together: a rare word may be passed over for it, never wrongly shared.
 */
export function indexTraits(decisions: readonly Decision[]): TraitIndex {
  const most = Math.min(
    MOST_WITH_WORD,
    Math.max(FEWEST_ALLOWED, Math.floor(decisions.length * LARGEST_SHARE_WITH_WORD)),
  );
  const counts = countWords(decisions);
  const byKey = new Map<string, { trait: Trait; decisions: number[] }>();
  for (const [place, decision] of decisions.entries()) {
    const words = listWordTraits(decision).filter(({ name }) => {
      const count = counts[bucketOf(name)] ?? 0;
      return count > 1 && count <= most;
    });
    for (const trait of [...listFixedTraits(decision), ...words]) {
      const key = `${trait.kind} ${trait.name}`;
      const known = byKey.get(key);
      if (known) known.decisions.push(place);
      else byKey.set(key, { trait, decisions: [place] });
    }
  }
  const shared = [...byKey.values()].filter((entry) => entry.decisions.length > 1);
  const traits = shared.map((entry) => ({ ...entry.trait, decisions: entry.decisions }));
  const ofDecision: number[][] = decisions.map(() => []);
  for (const [number, trait] of traits.entries()) {
    for (const place of trait.decisions) ofDecision[place]?.push(number);
  }
  return { traits, ofDecision };
}

function countWords(decisions: readonly Decision[]): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (const decision of decisions) {
    for (const { name } of listWordTraits(decision)) {
      const bucket = bucketOf(name);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return counts;
}

/** FNV-1a, cut to the number of buckets. http://www.isthe.com/chongo/tech/comp/fnv/ */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}
