import type { KnownLaw } from "./law-context.ts";
import type { Mention, PassageMentions } from "./short-mentions.ts";

// Yes: "the guidance", "The statutory guidance". No: "the guidance on gifts", "the guidance document".
const THE_GUIDANCE =
  /(?<![\p{L}\d])the (statutory )?guidance(?![\p{L}\d’'-])(?! (?:on|for|from|about|of|given|document|notes?|manual|and)\b)/giu;
// Yes: "the guidance [says]", "the guidance[, at paragraph 8.2]". No: "the guidance [in the file]".
const SPEAKS =
  /^,?(?: (?:also|then|further|itself|clearly|goes on to|does not)){0,2} (?:adds?|advises|allows?|asks|confirms|defines?|describes|emphasises|encourages|expects|explains?|gives|goes on|includes?|is (?:also )?clear|lists?|makes (?:it )?clear|notes|provides|recommends|refers|requires?|says?|sets? out|specif(?:y|ies)|states?|stresses|suggests?|tells)\b|^,? \(?(?:at |in )?(?:paragraphs?|annex|chapter) /iu;
// Yes: "[paragraph 55 of] the guidance", "[Annex E of] the guidance".
const PART_OF =
  /\b(?:paragraphs?|annex|chapters?|sections?) (?:[\dA-Z][\d.]{0,6}(?:, | and | to )?){1,4} (?:of|in) $/iu;
// Yes: "the Council’s guidance", "its own guidance", "government guidance". No: "which is statutory guidance".
const OTHER_GUIDANCE =
  /(?:[’']s?|\b(?:own|its|their|our|new|other|separate|internal|national|local|practice|staff)) (?:\p{L}{1,20} ){0,2}guidance\b|(?<!\b(?:the|is|as|relevant) )\b(?:statutory|government) guidance\b/giu;
const IS_NO_GUIDANCE = / \d{4}$|\b(?:Convention|Regulations?|Rules|Principles)\b/u;

/**
 * `passages` with the places where "the guidance" says something or is cited by
 * paragraph: it is the one that its passage names or, where that names none, the one
 * that the nearest passage before it in its section does. Where other guidance without
 * a known name came in between it may mean that, and none is read. Nothing is reported:
 * bodies have guidance of their own.
 */
export function addGuidanceMentions(passages: readonly PassageMentions[]): PassageMentions[] {
  let nearest: readonly Mention[] = [];
  let section = -1;
  return passages.map((named) => {
    const { passage, mentions } = named;
    if (passage.section.main !== section) nearest = [];
    section = passage.section.main;
    const own = mentions.filter(isGuidance);
    if (own.length === 0 && !passage.text.includes("uidance")) return named;
    const other = findOther(passage.text, mentions);
    const found = readMentions(passage.text, mentions, own, other === undefined ? nearest : []);
    if (other !== undefined) nearest = [];
    if (own.length > 0 && (own.at(-1)?.start ?? 0) > (other ?? -1)) nearest = own;
    return found.length === 0 ? named : { passage, mentions: [...mentions, ...found] };
  });
}

function readMentions(
  text: string,
  mentions: readonly Mention[],
  own: readonly Mention[],
  nearest: readonly Mention[],
): Mention[] {
  return [...text.matchAll(THE_GUIDANCE)].flatMap(({ 0: words, 1: statutory, index: start }) => {
    const end = start + words.length;
    const isPart = mentions.some((mention) => mention.start < end + 4 && mention.end > start);
    if (isPart || !(statutory || isCited(text, start, end))) return [];
    const before = own.filter((mention) => mention.end <= start);
    const law = onlyOne([before, own, nearest].find((laws) => laws.length > 0) ?? []);
    return law ? [{ name: law.name, entry: law.entry, start, end }] : [];
  });
}

function isCited(text: string, start: number, end: number): boolean {
  return SPEAKS.test(text.slice(end, end + 60)) || PART_OF.test(text.slice(Math.max(0, start - 60), start));
}

/** Where `text` last speaks of guidance that it does not name. */
function findOther(text: string, mentions: readonly Mention[]): number | undefined {
  const others = [...text.matchAll(OTHER_GUIDANCE)].filter(
    ({ 0: words, index }) =>
      !mentions.some(({ start, end }) => start < index + words.length + 4 && end > index),
  );
  return others.at(-1)?.index;
}

function onlyOne(laws: readonly KnownLaw[]): KnownLaw | undefined {
  return new Set(laws.map(({ name }) => name)).size === 1 ? laws[0] : undefined;
}

// Guidance and codes have no year in the register.
function isGuidance({ name, entry }: Mention): boolean {
  return entry !== undefined && !IS_NO_GUIDANCE.test(name);
}
