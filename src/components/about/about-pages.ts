/** The pages about this site, in the order in which they are listed. */
export const ABOUT_PAGES = [
  { path: "/about/", label: "About this site" },
  { path: "/about/reading/", label: "How to read a decision" },
  { path: "/about/search/", label: "How to search" },
  { path: "/about/accessibility/", label: "Accessibility" },
  { path: "/about/privacy/", label: "Privacy" },
  { path: "/about/removal/", label: "Ask for a removal" },
] as const;

export type AboutPath = (typeof ABOUT_PAGES)[number]["path"];
