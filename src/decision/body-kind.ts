/** The kinds of body a complaint can be about. `other` is a kind nobody could tell. */
export const BODY_KINDS = [
  "council",
  "care-provider",
  "school",
  "nhs",
  "fire",
  "transport",
  "national-park",
  "other",
] as const;

export type BodyKind = (typeof BODY_KINDS)[number];

/** What a page calls each kind of body, in the plural of a list heading. */
export const BODY_KIND_LABELS: Readonly<Record<BodyKind, string>> = {
  council: "Councils",
  "care-provider": "Care providers",
  school: "Schools",
  nhs: "NHS bodies",
  fire: "Fire services",
  transport: "Transport bodies",
  "national-park": "National parks",
  other: "Other bodies",
};
