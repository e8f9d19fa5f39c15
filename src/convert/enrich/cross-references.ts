import type { DecisionTree, Item, Paragraph, Part, Passage } from "../structure/tree.ts";

/** Words of a decision that point at one of its own paragraphs. */
export interface CrossReference {
  readonly passage: Passage;
  /** Offsets in the passage's text of exactly the words that point, as in `paragraph 14`. */
  readonly start: number;
  readonly end: number;
  /** The paragraph that holds the words; absent where it has no number. */
  readonly paragraph: number | undefined;
  /** The paragraph they point at. */
  readonly to: number;
  /** The letter of the item they point at, as in `paragraph 1a)`. */
  readonly item?: string | undefined;
}

/** Where a decision points at itself. */
export interface CrossReferences {
  readonly found: readonly CrossReference[];
  /** Those whose paragraph is beyond the last one. */
  readonly unresolved: readonly CrossReference[];
  readonly lastParagraph: number;
}

/**
 * The places where a decision names one of its own paragraphs: `paragraph 14`,
 * `paragraphs 12 to 14` (both ends), `paragraphs 3, 5 and 7`, `paragraph 1a)`,
 * `paragraph 5(b)`. Paragraphs of laws, codes and other documents are not among them,
 * nor are numbers that this decision does not have.
 */
export function findCrossReferences(tree: DecisionTree): CrossReferences {
  const paragraphs = [...tree.preamble, ...tree.sections.flatMap((section) => section.paragraphs)];
  const targets = readTargets(paragraphs);
  const lastParagraph = Math.max(0, ...[...targets.keys()].slice(-1));
  const found: CrossReference[] = [];
  const unresolved: CrossReference[] = [];
  for (const paragraph of paragraphs) {
    for (const passage of passagesOf(paragraph)) {
      for (const mention of readMentions(passage.text)) {
        const reference = { ...mention, passage, paragraph: paragraph.number };
        const labels = targets.get(mention.to);
        if (labels && (mention.item === undefined || labels.has(mention.item))) found.push(reference);
        else if (!labels && mention.to > lastParagraph) unresolved.push(reference);
      }
    }
  }
  return { found, unresolved, lastParagraph };
}

/** The labels of the items of each numbered paragraph. */
function readTargets(paragraphs: readonly Paragraph[]): ReadonlyMap<number, ReadonlySet<string>> {
  const targets = new Map<number, ReadonlySet<string>>();
  const withoutItems = new Set<string>();
  for (const { number, parts } of paragraphs) {
    if (number === undefined) continue;
    targets.set(
      number,
      parts.length === 0 ? withoutItems : new Set(itemsOf(parts).map(({ label }) => label)),
    );
  }
  return targets;
}

function itemsOf(parts: readonly Part[]): Item[] {
  return parts.flatMap((part) =>
    part.type === "items" ? part.items.flatMap((item) => [item, ...itemsOf(item.parts)]) : [],
  );
}

/** The passages of a paragraph in the order of the text, tables left out. */
function passagesOf(node: Paragraph | Item): Passage[] {
  if (node.parts.length === 0) return [node.text];
  const parts = node.parts.flatMap((part) => {
    if (part.type === "items") return part.items.flatMap(passagesOf);
    return part.type === "continuation" ? [part.text] : [];
  });
  return [node.text, ...parts];
}

type Mention = Pick<CrossReference, "start" | "end" | "to" | "item">;

// A paragraph number, perhaps with an item. Yes: "14", "1a)", "1 a)", "5(b)", "5b". No: "5A", "5(2)", "3.2", "1,000".
const TARGET = "(\\d{1,4})(?: ?\\(([a-z])\\)| ?([a-z])\\)|([a-z])\\b)?(?![\\w(]|[.,]\\d)";
// Yes: "paragraph 14", "Paragraphs 12 to 14", "paras 3, 5 and 7". No: "paragraph (2)", "paragraphs below".
const MENTION = new RegExp(`\\bpara(?:graph)?s? ${TARGET}`, "giu");
const NEXT_TARGET = new RegExp(`(?:, | and |, and | or | to |[-–]| – )${TARGET}`, "yu");

function readMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  if (!/para/iu.test(text)) return mentions;
  for (const match of text.matchAll(MENTION)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const list = readList(text, match);
    const end = list.at(-1)?.end ?? match.index;
    if (!isOfOtherText(before, text.slice(end, end + LOOK_AHEAD))) {
      for (const mention of list) mentions.push(mention);
    }
  }
  return mentions;
}

/** The paragraphs of one list: `paragraphs 3, 5 and 7`. */
function readList(text: string, first: RegExpExecArray): Mention[] {
  const list: Mention[] = [];
  const next = new RegExp(NEXT_TARGET);
  for (let match: RegExpExecArray | null = first; match; match = next.exec(text)) {
    next.lastIndex = match.index + match[0].length;
    const joint = match === first ? 0 : match[0].search(/\d/u);
    list.push(toMention(match, match.index + joint));
  }
  return list;
}

function toMention(match: RegExpExecArray, start: number): Mention {
  const [whole, number, bracketed, closed, glued] = match;
  return { start, end: match.index + whole.length, to: Number(number), item: bracketed ?? closed ?? glued };
}

// Yes: "of the Code", " in the guidance", ", Schedule 5". No: " of this statement".
const OTHER_TEXT_AFTER =
  /^(?: of (?!(?:this|my|our|the) (?:statement|decision|report)\b)|,? schedule\b| in (?:the|its|their|his|her) )/iu;
// Yes: "Schedule 5, ", "(SEND Code of Practice, ", "section 3 ". No: "the Council followed the Code. In ".
const OTHER_TEXT_BEFORE =
  /\b(?:schedule|section|part|chapter|annex|act|code|regulations?|guidance|policy)\b[^.;:!?]{0,40}, ?$/iu;
const OTHER_TEXT_JUST_BEFORE =
  /\b(?:schedule|section|part|chapter|annex) \w+ $|\b(?:act|code|regulations?|guidance|policy)(?: \d{4})? $/iu;
const LAW_IN_BRACKETS = /\((?=[^()]*\b(?:act|code|regulations?|guidance|schedule|section)\b)[^()]*$/iu;

const LOOK_BACK = 160;
const LOOK_AHEAD = 60;

function isOfOtherText(before: string, after: string): boolean {
  return (
    OTHER_TEXT_AFTER.test(after) ||
    OTHER_TEXT_BEFORE.test(before) ||
    OTHER_TEXT_JUST_BEFORE.test(before) ||
    LAW_IN_BRACKETS.test(before)
  );
}
