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
];
// Yes: "section 5 of the Act", "The Regulations say", "the same Act". No: "the Act 1989", "(‘the Act’)", "the Care Act".
const SHORT =
  /(?<![(‘“'"\p{L}])(?:the|this|that|the same) (Act|Regulations|Code)(?![\p{L}\d’])(?! \(?\d{4})/giu;
// What may stand right before it: "section 5 of", "Part 3 and Part 3A of".
const PROVISIONS_BEFORE =
  /\b(?:[Ss]ections?|[Ss]{1,2}\.?|[Pp]arts?|[Ss]chedules?|[Rr]egulations?|[Pp]aragraphs?|[Cc]hapters?) ?\d[\dA-Zand(),/ -]{0,40} (?:of|in|to|under) $/u;
const MOST_LEFT = 50;

/**
 * `passages` with the mentions that leave the name to the text around them: "section 5
 * of the Act" is of the one Act that its passage names before it or, where that names
 * none, that the decision names beside the ombudsman's own. Those that may mean
 * several laws, or none, are left out and reported, each once.
 */
export function addShortMentions(passages: readonly PassageMentions[], file: VFile): PassageMentions[] {
  const named = { own: new NamedLaws(), others: new NamedLaws() };
  for (const { passage, mentions } of passages) {
    const isOwn = passage.section.kind === "powers";
    for (const { name, entry } of mentions) {
      if (isOwn) named.own.add({ name, entry });
      if (!entry?.ombudsman) named.others.add({ name, entry });
    }
  }
  const untold = new Set<string>();
  return passages.map(({ passage, mentions }) => {
    const wider = passage.section.kind === "powers" ? named.own : named.others;
    const { found, left } = readShort(passage.text, mentions, wider);
    for (const words of left) {
      const key = words.toLowerCase();
      if (untold.has(key)) continue;
      untold.add(key);
      report(file, "unnamed-law", passage.place, { found: words });
    }
    return { passage, mentions: [...mentions, ...found] };
  });
}

/** The laws named so far, by the word that may stand for them. */
class NamedLaws {
  readonly #byWord = new Map(WORDS.map(([word]) => [word, new Map<string, KnownLaw>()]));

  add(law: KnownLaw): void {
    for (const [word, names] of WORDS) {
      if (names.test(law.name)) this.#byWord.get(word)?.set(law.name, law);
    }
  }

  /** How many laws `word` can mean, and the law where that is one. */
  meantBy(word: string): { readonly count: number; readonly law: KnownLaw | undefined } {
    const laws = this.#byWord.get(word);
    const count = laws?.size ?? 0;
    return { count, law: count === 1 ? laws?.values().next().value : undefined };
  }
}

/** The short mentions in `text` that mean one law, and the words of the others. */
function readShort(text: string, mentions: readonly Mention[], wider: NamedLaws) {
  const found: Mention[] = [];
  const left = new Set<string>();
  const before = new NamedLaws();
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  for (const match of text.matchAll(SHORT)) {
    const { 0: words, 1: word = "", index: start } = match;
    for (let mention = ordered[next]; mention && mention.start < start + words.length; ) {
      before.add(mention);
      end = mention.end;
      next += 1;
      mention = ordered[next];
    }
    if (!/^[A-Z]/u.test(word) || start < end || isNamedNext(text, start + words.length, ordered[next]))
      continue;
    const near = before.meantBy(word);
    const law = near.count === 0 ? wider.meantBy(word).law : near.law;
    if (law) found.push({ name: law.name, entry: law.entry, start, end: start + words.length });
    else if (left.size < MOST_LEFT) left.add(`${provisionsBefore(text, start)}${words}`);
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
