/**
 * The kinds of section, in the usual order of a decision. A reader searching a
 * phrase wants to know whether it stands in an allegation or in a finding.
 */
export const SECTION_KINDS = [
  "complaint",
  "powers",
  "method",
  "findings",
  "assessment",
  "agreed-action",
  "final-decision",
  "not-investigated",
  "other",
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** What a page calls each kind of section. */
export const SECTION_KIND_LABELS: Readonly<Record<SectionKind, string>> = {
  complaint: "The complaint",
  powers: "Role and powers",
  method: "How it was considered",
  findings: "Findings",
  assessment: "Assessment",
  "agreed-action": "Agreed action",
  "final-decision": "Final decision",
  "not-investigated": "Not investigated",
  other: "Other",
};
