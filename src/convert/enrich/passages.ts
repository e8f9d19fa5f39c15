import { unnumberedAnchor } from "../../decision/anchor.ts";
import type { SectionKind } from "../../decision/section-kind.ts";
import { isPlainParagraph } from "../structure/plain-paragraph.ts";
import type { DecisionTree, Paragraph, Part, Place, Section } from "../structure/tree.ts";

/** Words that stand together in a decision: a paragraph without its items, or one item. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
  /** The published number, absent where the text has none or lost it. */
  readonly paragraph: number | undefined;
  /** The item's label inside its paragraph. */
  readonly item: string | undefined;
  /** Where the page has it, when its paragraph has no number. */
  readonly anchor: string | undefined;
  /** The passage that leads in to this item. */
  readonly lead: Passage | undefined;
  /** Whether items follow that this passage leads in to. */
  readonly leads: boolean;
  readonly section: SectionOfPassage;
}

/** The section a passage belongs to. */
interface SectionOfPassage {
  /** The heading's own kind or, where that says nothing, the kind of the main section. */
  readonly kind: SectionKind;
  readonly heading: string;
  /** 0-based place among the main sections; sub-headings share it. */
  readonly main: number;
}

type Surroundings = Omit<Passage, "text" | "place" | "leads">;

/** Every passage of the decision, in the order of its text. */
export function listPassages(tree: DecisionTree): Passage[] {
  const margin = { blocks: 0 };
  const opening: SectionOfPassage = { kind: "other", heading: "", main: -1 };
  const passages = tree.preamble.flatMap((paragraph) => passagesOfParagraph(paragraph, opening, margin));
  let main = -1;
  let mainKind: SectionKind = "other";
  for (const section of tree.sections) {
    if (section.level === 1 || main < 0) {
      main += 1;
      mainKind = section.kind;
    }
    for (const passage of passagesOfSection(section, main, mainKind, margin)) passages.push(passage);
  }
  return passages;
}

/** Counts the blocks at the margin that have no number, as a page numbers them. */
interface Margin {
  blocks: number;
}

function passagesOfSection(section: Section, main: number, mainKind: SectionKind, margin: Margin): Passage[] {
  const kind = section.kind === "other" ? mainKind : section.kind;
  const described = { kind, heading: section.heading.text, main };
  return section.paragraphs.flatMap((paragraph) => passagesOfParagraph(paragraph, described, margin));
}

function passagesOfParagraph(paragraph: Paragraph, section: SectionOfPassage, margin: Margin): Passage[] {
  const { number, text, parts } = paragraph;
  const around = { paragraph: number, item: undefined, anchor: undefined, lead: undefined, section };
  if (number !== undefined) return passagesWithParts(text, parts, around);
  if (!isPlainParagraph(paragraph))
    return passagesWithParts(text, parts, { ...around, anchor: nextAnchor(margin) });

  const anchor = text.text === "" ? undefined : nextAnchor(margin);
  const own: Passage = { ...around, ...text, anchor, leads: leadsItems(parts) };
  return [own, ...parts.flatMap((part) => passagesAtMargin(part, own, around, margin))];
}

/** A part of a plain paragraph: each of its blocks and items is a block of the page. */
function passagesAtMargin(part: Part, lead: Passage, around: Surroundings, margin: Margin): Passage[] {
  if (part.type === "items") {
    return part.items.flatMap(({ label, text, parts }) =>
      passagesWithParts(text, parts, { ...around, item: label, lead, anchor: nextAnchor(margin) }),
    );
  }
  if (part.type === "continuation" && part.text.text === "") return [];
  return passagesOfPart(part, lead, { ...around, anchor: nextAnchor(margin) });
}

function nextAnchor(margin: Margin): string {
  margin.blocks += 1;
  return unnumberedAnchor(margin.blocks);
}

function passagesWithParts(
  { text, place }: { readonly text: string; readonly place: Place },
  parts: readonly Part[],
  around: Surroundings,
): Passage[] {
  const own: Passage = { ...around, text, place, leads: leadsItems(parts) };
  if (parts.length === 0) return [own];
  return [own, ...parts.flatMap((part) => passagesOfPart(part, own, around))];
}

function leadsItems(parts: readonly Part[]): boolean {
  return parts.some((part) => part.type === "items");
}

function passagesOfPart(part: Part, lead: Passage, around: Surroundings): Passage[] {
  switch (part.type) {
    case "items":
      return part.items.flatMap((item) =>
        passagesWithParts(item.text, item.parts, { ...around, item: item.label, lead }),
      );
    case "continuation":
      return [{ ...around, ...part.text, leads: false }];
    case "table":
      return part.rows.flat().map((text) => ({ ...around, text, place: part.place, leads: false }));
  }
}
