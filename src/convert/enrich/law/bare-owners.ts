import type { Citation, PassageLaw } from "./citation.ts";
import type { KnownLaw } from "./law-context.ts";
import type { Legislation } from "./legislation.ts";
import {
  findSentenceAround,
  isBracketed,
  isCitedAsLaw,
  isPointedTo,
  isSubject,
  isUnder,
} from "./provision-signs.ts";
import type { ProvisionGroup } from "./provisions.ts";

type Laws = ReadonlyMap<string, KnownLaw>;
type Ties = Map<string, Map<string, KnownLaw>>;

const REGULATIONS = /\bRegulations\b/u;
const ACTS = /\bAct \d{4}$/u;
const HAS_ARTICLES = /\bOrder(?: \d{4})?$|\bConvention on Human Rights$|^Human Rights Act\b/u;
const NONE: Laws = new Map();

/** To which law a provision belongs that stands alone, as far as the passages so far and the whole decision tell. */
export class BareOwners {
  /** For each section or schedule the laws it is cited from in the passages so far: `section 47` → Children Act 1989. */
  readonly #ties: Ties = new Map();
  /** The same of the whole decision. */
  readonly #allTies: Ties = new Map();
  readonly #regulations: Laws;
  readonly #acts: Laws;
  readonly #citedByPart: ReadonlySet<string>;
  readonly #legislation: Legislation;
  #section = -1;
  #nearestRegulations = NONE;
  #nearestActs = NONE;
  #acting = NONE;

  constructor(passages: readonly PassageLaw[], legislation: Legislation) {
    const cited = passages.flatMap(({ citations }) => citations);
    tieAll(this.#allTies, cited);
    this.#regulations = lawsIn(cited, REGULATIONS);
    this.#acts = lawsIn(
      cited.filter(({ entry }) => !entry?.ombudsman),
      ACTS,
    );
    this.#citedByPart = new Set(
      cited.filter(({ provisions }) => provisions.length > 0).map(({ name }) => name),
    );
    this.#legislation = legislation;
  }

  /** Goes on to the next passage. */
  enter({ passage, citations }: PassageLaw): void {
    if (passage.section.main !== this.#section) [this.#nearestRegulations, this.#nearestActs] = [NONE, NONE];
    this.#section = passage.section.main;
    tieAll(this.#ties, citations);
    const regulations = lawsIn(citations, REGULATIONS);
    if (regulations.size > 0) this.#nearestRegulations = regulations;
    this.#acting = lawsIn(citations, ACTS);
    if (this.#acting.size > 0) this.#nearestActs = this.#acting;
  }

  /** The one law to which `provision`, of `group` in the passage entered last, belongs; `undefined` where it is not plain. */
  find(provision: string, group: ProvisionGroup, passageLaw: PassageLaw): KnownLaw | undefined {
    const part = partOf(provision);
    const laws =
      this.#ties.get(part) ??
      findNamedBefore(passageLaw, group) ??
      onlyOne(this.#findByKind(provision, group, passageLaw)) ??
      this.#allTies.get(part) ??
      NONE;
    const [law] = laws.values();
    if (laws.size !== 1 || !law) return undefined;
    if (isSection(provision) && !this.#ties.has(part)) tie(this.#ties, part, law);
    return law;
  }

  #findByKind(provision: string, group: ProvisionGroup, passageLaw: PassageLaw): Laws {
    if (isArticle(provision)) return lawsIn(passageLaw.citations, HAS_ARTICLES);
    if (provision.startsWith("regulation"))
      return this.#nearestRegulations.size > 0 ? this.#nearestRegulations : this.#regulations;
    return isSection(provision) ? this.#findAct(provision, group, passageLaw) : NONE;
  }

  #findAct(provision: string, group: ProvisionGroup, { passage, citations }: PassageLaw): Laws {
    const { text } = passage;
    const isAlone = this.#acting.size === 0;
    if (isAlone && isBracketed(text, group)) return this.#nearestActs;
    const sentence = findSentenceAround(text, group);
    const inSentence =
      sentence === undefined ? NONE : lawsIn(between(citations, sentence, group.start), ACTS);
    const wellKnown = this.#legislation.ownersOfSection.get(/\d+[A-Z]*/u.exec(provision)?.[0] ?? "");
    if (wellKnown) {
      // "served a notice under section 21" beside the Housing Act 1996 is of another Act.
      if (inSentence.size > 0)
        return [...inSentence.keys()].every((name) => wellKnown.has(name)) ? inSentence : NONE;
      return isCitedAsLaw(text, group)
        ? new Map([...this.#acts].filter(([name]) => wellKnown.has(name)))
        : NONE;
    }
    if (inSentence.size > 0) return inSentence;
    return isAlone && (isUnder(text, group) || isSubject(text, group))
      ? this.#ofCitedByPart(this.#nearestActs)
      : NONE;
  }

  /** `laws` unless they are one Act of several that the decision names, and one from which it cites no part. */
  #ofCitedByPart(laws: Laws): Laws {
    const [name = ""] = laws.keys();
    return this.#acts.size <= 1 || this.#citedByPart.has(name) ? laws : NONE;
  }
}

function tieAll(ties: Ties, citations: readonly Citation[]): void {
  for (const { name, entry, provisions } of citations) {
    for (const provision of provisions) tie(ties, partOf(provision), { name, entry });
  }
}

function tie(ties: Ties, part: string, { name, entry }: KnownLaw): void {
  ties.set(part, (ties.get(part) ?? new Map<string, KnownLaw>()).set(name, { name, entry }));
}

function onlyOne(laws: Laws): Laws | undefined {
  return laws.size === 1 ? laws : undefined;
}

/** Where a provision is the subject of its clause or only pointed to, the only Act or regulations named before it in its passage. */
function findNamedBefore({ passage: { text }, citations }: PassageLaw, group: ProvisionGroup) {
  if (!isSubject(text, group) && !isPointedTo(text, group)) return undefined;
  const form = group.provisions[0]?.startsWith("regulation") ? REGULATIONS : ACTS;
  const laws = lawsIn(
    citations.filter(({ start }) => start < group.start),
    form,
  );
  return laws.size === 1 ? laws : undefined;
}

/** Those of `citations`, which are in the order of their text, that stand between two offsets. */
function between(citations: readonly Citation[], from: number, to: number): Citation[] {
  const last = citations.findLastIndex(({ start }) => start < to);
  const found: Citation[] = [];
  for (let index = last; (citations[index]?.start ?? -1) >= from; index -= 1) {
    const citation = citations[index];
    if (citation) found.push(citation);
  }
  return found;
}

/** The laws whose name is of one form: where it is one set of regulations only, "regulation 12" is of that set. */
function lawsIn(citations: readonly Citation[], form: RegExp): Laws {
  return new Map(
    citations.filter(({ name }) => form.test(name)).map(({ name, entry }) => [name, { name, entry }]),
  );
}

/** Whether a provision is of a kind that need not be of a law that the text names: an article 4 direction, schedule 2 to a lease. */
export function isOfAnything(provision: string): boolean {
  return isArticle(provision) || provision.startsWith("Schedule");
}

function isArticle(provision: string): boolean {
  return provision.startsWith("Article");
}

function isSection(provision: string): boolean {
  return provision.startsWith("section");
}

// "section 47(1)" belongs with "section 47", "Schedule 14, paragraph 3" with "Schedule 14".
function partOf(provision: string): string {
  return /^[^(,]*/u.exec(provision)?.[0] ?? provision;
}
