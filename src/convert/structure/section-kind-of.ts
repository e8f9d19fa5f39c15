import type { SectionKind } from "../../decision/section-kind.ts";
import { readSectionName, sectionNameKey } from "../parse/section-name.ts";

// Yes: "Law and guidance", "Relevant law and guidance", "What should happen", "The Admission Appeals Code 2012".
// No: "What happened", "Background".
const LAW_HEADING =
  /\b(?:law|legislation|legal|guidance|regulations|code)\b|^what should (?:have )?happen(?:ed)?$|procedures?$|^the appeals'? process$/iu;

/**
 * The kind of a section, from its heading and the main section it stands in. A
 * sub-heading belongs to its main section, unless it bears a name of its own. Law and
 * guidance under "What I found" is no finding: a reader who searches findings wants
 * what was found in this case.
 */
export function sectionKind(heading: string, level: 1 | 2, parent: SectionKind | undefined): SectionKind {
  const own = readSectionName(heading)?.kind;
  if (level === 1 || parent === undefined) return own ?? "other";
  if (own === "findings" && parent === "assessment") return parent;
  if (own !== undefined) return own;
  const isLaw = LAW_HEADING.test(sectionNameKey(heading));
  return isLaw && (parent === "findings" || parent === "assessment") ? "other" : parent;
}
