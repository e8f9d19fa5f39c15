import type { Decision } from "../decision.ts";
import { asLink, type DecisionLink } from "../neighbours.ts";
import { type IndexedTrait, indexTraits, type TraitIndex } from "./trait-index.ts";
import type { Trait } from "./traits.ts";

/** A decision like another, and what the two share. */
export interface SimilarDecision {
  readonly to: DecisionLink;
  /** `Care Act 2014, section 42`: the law that both cite outside the standard wording. */
  readonly law: readonly string[];
  /** `safety plan`: rare words that both summaries have. */
  readonly words: readonly string[];
  /** Whether both are in one subcategory. */
  readonly subcategory: boolean;
}

const MOST_SHOWN = 4;
const MOST_LAW_NAMED = 2;
const MOST_WORDS_NAMED = 3;
/** Of a trait that many decisions have, only this many on either side are compared. */
const REACH = 16;
/** How many of the likeliest decisions are compared in full. */
const SHORTLIST = 12;

/** How far sharing one trait goes to show that two decisions are alike. */
const POINTS: Readonly<Record<Trait["kind"], number>> = {
  provision: 2,
  pair: 2,
  law: 1,
  word: 1,
  subcategory: 1,
};
const POINTS_NEEDED = 2;
/** Words alone may meet by chance. */
const POINTS_NEEDED_BY_WORDS = 3;
/** In powers of two: what more than a third of all decisions have shows nothing. */
const RARITY_NEEDED = 2;
/** A handful of decisions is counted as part of a dozen: what two of five share is no common thing yet. */
const FEWEST_COUNTED = 12;

/**
 * The decisions most like each of `decisions`, which are newest first, by id: those that
 * share most of what few have. None is listed for its subcategory alone, or for naming
 * one law. The work for each decision has a limit, so the whole grows with the number of
 * decisions only.
 */
export function findSimilar(decisions: readonly Decision[]): ReadonlyMap<string, readonly SimilarDecision[]> {
  const index = indexTraits(decisions);
  const counted = Math.max(decisions.length, FEWEST_COUNTED);
  const rarities = index.traits.map((trait) => Math.round(Math.log2(counted / trait.decisions.length)));
  const ranking = { index, rarities, scores: new Int32Array(decisions.length) };
  const similar = new Map<string, readonly SimilarDecision[]>();
  for (const [place, { id }] of decisions.entries()) {
    const found = rank(place, ranking).flatMap(({ place: other, shared }) => {
      const to = decisions[other];
      return to ? [{ to: asLink(to), ...describe(shared) }] : [];
    });
    if (found.length > 0) similar.set(id, found);
  }
  return similar;
}

/** What ranking knows of the whole collection. */
interface Ranking {
  readonly index: TraitIndex;
  /** For each trait, how few decisions have it: 0 for all, 1 for half of them, 2 for a quarter. */
  readonly rarities: readonly number[];
  /** For each decision, its score beside the one that is ranked; all zero in between. */
  readonly scores: Int32Array;
}

interface Candidate {
  readonly place: number;
  readonly shared: readonly IndexedTrait[];
  readonly score: number;
}

function rank(place: number, ranking: Ranking): readonly Candidate[] {
  const { index, rarities } = ranking;
  const telling = (index.ofDecision[place] ?? []).filter((trait) => (rarities[trait] ?? 0) >= RARITY_NEEDED);
  const own = new Set(telling);
  return shortlist(place, telling, ranking)
    .map((other): Candidate => {
      const common = (index.ofDecision[other] ?? []).filter((trait) => own.has(trait));
      const shared = common.flatMap((trait) => index.traits[trait] ?? []);
      return { place: other, shared, score: sum(common, (trait) => weightOf(trait, ranking)) };
    })
    .filter(({ shared }) => isEnough(shared))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, MOST_SHOWN);
}

/** The decisions that share most with the one at `place`, as far as its traits reach. */
function shortlist(place: number, own: readonly number[], ranking: Ranking): readonly number[] {
  const { index, scores } = ranking;
  const met: number[] = [];
  for (const trait of own) {
    const weight = weightOf(trait, ranking);
    for (const other of around(place, index.traits[trait]?.decisions ?? [])) {
      if (other === place) continue;
      const score = scores[other] ?? 0;
      if (score === 0) met.push(other);
      scores[other] = score + weight;
    }
  }
  const found = met.map((other) => ({ other, score: scores[other] ?? 0 }));
  for (const other of met) scores[other] = 0;
  return found
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, SHORTLIST)
    .map(({ other }) => other);
}

function isEnough(shared: readonly IndexedTrait[]): boolean {
  const onlyWords = shared.every(({ kind }) => kind === "word" || kind === "pair");
  const points = sum(shared, ({ kind }) => POINTS[kind]);
  return points >= (onlyWords ? POINTS_NEEDED_BY_WORDS : POINTS_NEEDED);
}

/** The whole of a short list of places; of a long one the part around `place`. */
function around(place: number, places: readonly number[]): readonly number[] {
  if (places.length <= 2 * REACH) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - REACH), low + REACH + 1);
}

/** In whole numbers, as rarities are, so that one decision more in a collection changes few of them. */
function weightOf(trait: number, { index, rarities }: Ranking): number {
  const rarity = rarities[trait] ?? 0;
  return index.traits[trait]?.kind === "word" ? rarity : 2 * rarity;
}

/** Names the rarest first, and nothing twice: no law beside its section, no word beside its pair. */
function describe(shared: readonly IndexedTrait[]): Omit<SimilarDecision, "to"> {
  const named = (kind: IndexedTrait["kind"]) =>
    shared
      .filter((trait) => trait.kind === kind)
      .sort((a, b) => a.decisions.length - b.decisions.length)
      .map(({ name }) => name);
  const [provisions, pairs] = [named("provision"), named("pair")];
  const laws = named("law").filter(
    (law) => !provisions.some((provision) => provision.startsWith(`${law}, `)),
  );
  const words = named("word").filter((word) => !pairs.some((pair) => pair.split(" ").includes(word)));
  return {
    law: [...provisions, ...laws].slice(0, MOST_LAW_NAMED),
    words: [...pairs, ...words].slice(0, MOST_WORDS_NAMED),
    subcategory: shared.some(({ kind }) => kind === "subcategory"),
  };
}

function sum<Entry>(entries: readonly Entry[], read: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + read(entry), 0);
}
