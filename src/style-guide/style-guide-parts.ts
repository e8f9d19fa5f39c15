/** The pages of the style guide, in the order in which they are listed. */
export const STYLE_GUIDE_PARTS = [
  { slug: undefined, label: "Colours, type and controls" },
  { slug: "lists", label: "Lists" },
  { slug: "decision", label: "A decision with every fact" },
  { slug: "decision-sparse", label: "A decision that states little" },
  { slug: "statistics", label: "Statistics" },
  { slug: "pages", label: "Kinds of page" },
] as const;

export type StyleGuidePart = (typeof STYLE_GUIDE_PARTS)[number]["slug"];
