/**
 * Headers that a page cannot set for itself in a `<meta>`. Whoever hosts the site
 * should send the same; README.md says where.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // Only frame-ancestors: the rest of the policy stands in every page and is not repeated here.
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};
