import type { KnownLaw } from "./law-context.ts";
import type { Mention, PassageMentions } from "./short-mentions.ts";

// Yes: "the guidance", "The statutory guidance". No: "the guidance on gifts", "the guidance document".
const THE_GUIDANCE =
  /(?<![\p{L}\d])the (?:joint |new |same )?(statutory )?guidance(?![\p{L}\d’'-])(?! (?:on|for|from|about|of|given|document|notes?|manual|and)\b)/giu;
// Yes: "the guidance [says]", "the guidance[, at paragraph 8.2]". No: "the guidance [in the file]".
const SPEAKS =
  /^,?(?: (?:also|then|further|itself|clearly|goes on to|does not)){0,2} (?:adds?|advises|allows?|asks|confirms|defines?|describes|emphasises|encourages|expects|explains?|gives|goes on|includes?|is (?:also )?clear|lists?|makes (?:it )?clear|notes|provides|recommends|refers|requires?|says?|sets? out|specif(?:y|ies)|states?|stresses|suggests?|tells)\b|^,? \(?(?:at |in )?(?:(?:paragraphs?|annex|chapter) |\d{1,2}\.\d)/iu;
// Yes: "[paragraph 55 of] the guidance", "[Under] the guidance". No: "[a copy of] the guidance".
const CITED_BEFORE =
  /\b(?:paragraphs?|annex|chapters?|sections?) (?:[\dA-Z][\d.]{0,6}(?:, | and | to )?){1,4} (?:of|in) $|\b(?:under|according to|contrary to|in accordance with|in breach of|in line with|required by|set out in) $/iu;
// Yes: "the Council’s guidance", "government guidance", "guidance that it gives", "issued guidance". No: "which is statutory guidance".
const OTHER_GUIDANCE =
  /(?:[’']s?|\b(?:own|its|their|our|other|separate|internal|national|local|practice|staff)) (?:\p{L}{1,20} ){0,2}guidance\b|(?<!\b(?:the|is|as|relevant) )\b(?:statutory|government) guidance\b|\b(?:gave|issue[ds]?|produced|published|wrote) (?:new |some )?guidance\b|\bguidance (?:(?:that|which) )?(?:the (?:Council|Trust|authority|home|provider|school)|it|they|he|she)\b/giu;
// "the statutory guidance, ‘Getting the best from complaints’" is named next.
const LONGEST_GAP = 4;
const IS_NO_GUIDANCE = / \d{4}$|\b(?:Convention|Regulations?|Rules|Principles)\b/u;

type Laws = ReadonlyMap<string, KnownLaw>;
const NONE: Laws = new Map();

/**
 * `passages` with the places where "the guidance" says something or is cited by
 * paragraph: it is the one that its passage names or, where that names none, the one
 * that the nearest passage before it in its section does. Where other guidance without
 * a known name came in between it may mean that, and none is read. Nothing is reported:
 * bodies have guidance of their own.
 */
export function addGuidanceMentions(passages: readonly PassageMentions[]): PassageMentions[] {
  let nearest = NONE;
  let section = -1;
  return passages.map((named) => {
    const { passage, mentions } = named;
    if (passage.section.main !== section) nearest = NONE;
    section = passage.section.main;
    if (!passage.text.includes("uidance") && !mentions.some(isGuidance)) return named;
    const ordered = mentions.toSorted((a, b) => a.start - b.start);
    const own = lawsOf(ordered.filter(isGuidance));
    const other = findOther(passage.text, ordered);
    const found = readMentions(passage.text, ordered, other === undefined ? [own, nearest] : [own]);
    if (other !== undefined) nearest = NONE;
    if ((ordered.findLast(isGuidance)?.start ?? -1) > (other ?? -1)) nearest = own;
    return found.length === 0 ? named : { passage, mentions: [...mentions, ...found] };
  });
}

/** The places that mean the one guidance named before them in `text` or, where that is none, in the first of `around` that names any. */
function readMentions(text: string, ordered: readonly Mention[], around: readonly Laws[]): Mention[] {
  const found: Mention[] = [];
  const before = new Map<string, KnownLaw>();
  const beside = new Beside(ordered);
  let next = 0;
  for (const { 0: words, 1: statutory, index: start } of text.matchAll(THE_GUIDANCE)) {
    const end = start + words.length;
    for (let mention = ordered[next]; mention && mention.end <= start; mention = ordered[next]) {
      if (isGuidance(mention)) before.set(mention.name, mention);
      next += 1;
    }
    if (beside.isPart(start, end) || !(statutory || isCited(text, start, end))) continue;
    const laws = [before, ...around].find(({ size }) => size > 0) ?? NONE;
    const [law] = laws.values();
    if (law && laws.size === 1) found.push({ name: law.name, entry: law.entry, start, end });
  }
  return found;
}

function isCited(text: string, start: number, end: number): boolean {
  return (
    SPEAKS.test(text.slice(end, end + 60)) || CITED_BEFORE.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** Where `text` last speaks of guidance that it does not name. */
function findOther(text: string, ordered: readonly Mention[]): number | undefined {
  const beside = new Beside(ordered);
  let last: number | undefined;
  for (const { 0: words, index } of text.matchAll(OTHER_GUIDANCE)) {
    if (!beside.isPart(index, index + words.length)) last = index;
  }
  return last;
}

/** Tells for places in the order of the text whether they are part of a mention or stand right before one. */
class Beside {
  readonly #ordered: readonly Mention[];
  #next = 0;

  constructor(ordered: readonly Mention[]) {
    this.#ordered = ordered;
  }

  isPart(start: number, end: number): boolean {
    while ((this.#ordered[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#next += 1;
    return (this.#ordered[this.#next]?.start ?? Number.POSITIVE_INFINITY) < end + LONGEST_GAP;
  }
}

function lawsOf(mentions: readonly Mention[]): Laws {
  return new Map(mentions.map((mention) => [mention.name, mention]));
}

// Guidance and codes have no year in the register.
function isGuidance({ name, entry }: Mention): boolean {
  return entry !== undefined && !IS_NO_GUIDANCE.test(name);
}
