import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { Passage } from "../passages.ts";
import type { KnownLaw } from "./law-context.ts";

/** A place in a passage where a law is named that is known. */
export interface Mention extends KnownLaw {
  /** 0-based offsets. */
  readonly start: number;
  readonly end: number;
}

/** A passage with the laws it names. */
export interface PassageMentions {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
}

/** What "the Act" and its like can mean. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ["Act", /\bAct \d{4}$/u],
  ["Regulations", /\bRegulations(?: \d{4})?$/u],
  ["Code", /\bCode\b/u],
  ["Code of Practice", /\bCode of Practice\b/u],
  ["Guidance", /\bguidance\b/iu],
  ["Framework", /\bFramework\b/u],
  ["Order", /\bOrder \d{4}$/u],
];
// Yes: "section 5 of the Act", "The Regulations say", "the same Act". No: "the Act 1989", "(‘the Act’)", "the Care Act", "the Code of Conduct".
const SHORT =
  /(?<![(‘“'"\p{L}])(?:the|this|that|the same) (?:(?:national|statutory) )?(Act|Regulations|Code(?: of Practice)?|Guidance|Framework|Order)(?![\p{L}\d’])(?! \(?\d{4}| of (?:Practice|Guidance|Conduct|Parliament)| (?:on|for|document|note)\b)/giu;
// Most passages hold none of its words and need no closer look.
const MAY_BE_SHORT = / (?:A[Cc][Tt]|R[Ee][Gg]|C[Oo][Dd][Ee]|G[Uu][Ii][Dd]|F[Rr][Aa][Mm]|O[Rr][Dd])/u;
// What may stand right before it: "section 5 of", "Part 3 and Part 3A of".
const PROVISIONS_BEFORE =
  /\b(?:[Ss]ections?|[Ss]{1,2}\.?|[Pp]arts?|[Ss]chedules?|[Rr]egulations?|[Pp]aragraphs?|[Cc]hapters?|[Aa]rticles?) ?\d[\dA-Zand(),/ -]{0,40}(?:, (?:Part \d{1,2}, )?[Cc]lass [A-Z]{1,2})? (?:of|in|to|under) $/u;
const MOST_LEFT = 50;

/**
 * `passages` with the mentions that leave the name to the text around them. "Section 5
 * of the Act" is of the one Act that its passage names before it; else of the one that
 * the passage names at all, or the nearest before it in its section; else of the one
 * that the decision names beside the ombudsman's own. Those that may mean several
 * laws, or none, are left out and reported, each once.
 */
export function addShortMentions(passages: readonly PassageMentions[], file: VFile): PassageMentions[] {
  const own = new NamedLaws();
  const others = new NamedLaws();
  for (const { passage, mentions } of passages) {
    if (mentions.length === 0) continue;
    if (passage.section.kind === "powers") own.addAll(mentions);
    others.addAll(mentions.filter(({ entry }) => !entry?.ombudsman));
  }
  const untold = new Set<string>();
  let nearest = new NamedLaws();
  let section = -1;
  return passages.map((named) => {
    const { passage, mentions } = named;
    const { kind, main } = passage.section;
    if (main !== section) nearest = new NamedLaws();
    section = main;
    if (mentions.length === 0 && !MAY_BE_SHORT.test(passage.text)) return named;
    const inPassage = new NamedLaws();
    inPassage.addAll(mentions);
    const around = [inPassage, nearest, kind === "powers" ? own : others];
    const { found, left } = readShort(passage.text, mentions, around);
    for (const words of left) {
      const key = words.toLowerCase();
      if (untold.has(key)) continue;
      untold.add(key);
      report(file, "unnamed-law", passage.place, { found: words });
    }
    nearest = inPassage.orElse(nearest);
    return { passage, mentions: [...mentions, ...found] };
  });
}

/** The laws named in a stretch of text, by the word that may stand for them. */
class NamedLaws {
  /** Only words that can mean a law have an entry. */
  readonly #byWord: Map<string, Map<string, KnownLaw>>;

  constructor(byWord = new Map<string, Map<string, KnownLaw>>()) {
    this.#byWord = byWord;
  }

  addAll(laws: readonly KnownLaw[]): void {
    for (const law of laws) {
      for (const [word, names] of WORDS) {
        if (names.test(law.name)) this.#byWord.set(word, (this.of(word) ?? new Map()).set(law.name, law));
      }
    }
  }

  /** The laws that `word` can mean; `undefined` where it can mean none. */
  of(word: string): Map<string, KnownLaw> | undefined {
    return this.#byWord.get(word);
  }

  /** For each word the laws named here or, where there is none, those of `other`. */
  orElse(other: NamedLaws): NamedLaws {
    return new NamedLaws(new Map([...other.#byWord, ...this.#byWord]));
  }
}

/** The short mentions in `text` that mean one law, and the words of the others. */
function readShort(text: string, mentions: readonly Mention[], around: readonly NamedLaws[]) {
  const found: Mention[] = [];
  const left = new Set<string>();
  const before = new NamedLaws();
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  for (const match of text.matchAll(SHORT)) {
    const { 0: words, 1: word = "", index: start } = match;
    for (let mention = ordered[next]; mention && mention.start < start + words.length; ) {
      before.addAll([mention]);
      end = mention.end;
      next += 1;
      mention = ordered[next];
    }
    // Courts and tribunals make orders too.
    if (word === "Order" && provisionsBefore(text, start) === "") continue;
    const isName = start < end || isNamedNext(text, start + words.length, ordered[next]);
    if (!/^[A-Z]/u.test(word) || isName) continue;
    const meant = [before, ...around].map((laws) => laws.of(word)).find((laws) => laws !== undefined);
    const law = meant?.size === 1 ? meant.values().next().value : undefined;
    if (law) found.push({ name: law.name, entry: law.entry, start, end: start + words.length });
    // Bodies have guidance, codes of practice and frameworks of their own, which are no law.
    else if (/^(?:Act|Regulations|Code)$/u.test(word) && left.size < MOST_LEFT)
      left.add(`${provisionsBefore(text, start)}${words}`);
  }
  return { found, left };
}

// "the Act (Care Act 2014, section 9)" has its name in the bracket.
function isNamedNext(text: string, end: number, next: Mention | undefined): boolean {
  return next !== undefined && next.start - end <= 6 && /^ \((?:the )?$/u.test(text.slice(end, next.start));
}

function provisionsBefore(text: string, start: number): string {
  return PROVISIONS_BEFORE.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? "";
}
