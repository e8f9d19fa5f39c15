import type { SectionKind } from "../../decision/section-kind.ts";
import type { DecisionTree, Paragraph, Part, Place, Section } from "../structure/tree.ts";

/** Words that stand together in a decision: a paragraph without its items, or one item. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
  /** The published number, absent where the text has none or lost it. */
  readonly paragraph: number | undefined;
  /** The item's label inside its paragraph. */
  readonly item: string | undefined;
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
  const opening: SectionOfPassage = { kind: "other", heading: "", main: -1 };
  const passages = tree.preamble.flatMap((paragraph) => passagesOfParagraph(paragraph, opening));
  let main = -1;
  let mainKind: SectionKind = "other";
  for (const section of tree.sections) {
    if (section.level === 1 || main < 0) {
      main += 1;
      mainKind = section.kind;
    }
    passages.push(...passagesOfSection(section, main, mainKind));
  }
  return passages;
}

function passagesOfSection(section: Section, main: number, mainKind: SectionKind): Passage[] {
  const kind = section.kind === "other" ? mainKind : section.kind;
  const described = { kind, heading: section.heading.text, main };
  return section.paragraphs.flatMap((paragraph) => passagesOfParagraph(paragraph, described));
}

function passagesOfParagraph(paragraph: Paragraph, section: SectionOfPassage): Passage[] {
  const around = { paragraph: paragraph.number, item: undefined, lead: undefined, section };
  return passagesWithParts(paragraph.text, paragraph.parts, around);
}

function passagesWithParts(
  { text, place }: { readonly text: string; readonly place: Place },
  parts: readonly Part[],
  around: Surroundings,
): Passage[] {
  const leads = parts.some((part) => part.type === "items");
  const own: Passage = { ...around, text, place, leads };
  return [own, ...parts.flatMap((part) => passagesOfPart(part, own, around))];
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
