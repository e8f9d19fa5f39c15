import type { Finding } from "./finding.ts";
import type { Page } from "./page.ts";

// What a template prints for a value that is not there.
const SLIPS = /\bundefined\b|\bNaN\b|\[object \w+\]|\bnull\b|\bInvalid Date\b/gu;

/**
 * Values that a template printed as they were, outside the text of decisions, where
 * any word may stand.
 */
export function checkWording({ file, title, description = "", frameText }: Page): Finding[] {
  const found = new Set(`${title} ${description} ${frameText}`.match(SLIPS) ?? []);
  return [...found].map((slip) => ({
    file,
    message: `Found "${slip}" among the words of the page.`,
    hint: "A value is missing where the template prints it; say what is not stated instead.",
  }));
}
