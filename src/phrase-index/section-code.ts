import { SECTION_KINDS, type SectionKind } from "../decision/section-kind.ts";

/** Where a block can stand: in the summary or in a section of some kind. */
export type SearchSection = "summary" | SectionKind;

/** Every place, at the number it has in the index. */
export const SEARCH_SECTIONS: readonly SearchSection[] = ["summary", ...SECTION_KINDS];

/** More than there are kinds, so that a new kind does not change the numbers of old ones. */
export const SECTION_ROOM = 16;

/**
 * What the index keeps of a block beside its place in the decision, in one number:
 * its section and `lead`, how many blocks after the first of its paragraph it stands
 * (0 for the paragraph's own words, 1 for its first item …).
 */
export function blockTag(section: SearchSection, lead: number): number {
  return joinTag(SEARCH_SECTIONS.indexOf(section), lead);
}

/** The tag of a block in the section with a number of `SEARCH_SECTIONS`. */
export function joinTag(section: number, lead: number): number {
  return lead * SECTION_ROOM + section;
}

/** The number of the section in `SEARCH_SECTIONS`. */
export function tagSection(tag: number): number {
  return tag % SECTION_ROOM;
}

/** How many blocks after the first of its paragraph the block stands. */
export function tagLead(tag: number): number {
  return Math.floor(tag / SECTION_ROOM);
}
