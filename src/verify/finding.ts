import { escapeControls, escapeLines } from "../convert-run/escape-controls.ts";

/** Something wrong with a built site. */
export interface Finding {
  /** Path inside the built folder: `decisions/17-009-175/index.html`. */
  readonly file: string;
  /** What was found, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * Findings as people read them, two lines each. What is wrong on many pages, such as a
 * link of the frame, is said once with how many more pages have it.
 */
export function formatFindings(findings: readonly Finding[]): string[] {
  const groups = Map.groupBy(findings, ({ message, hint }) => `${message}\n    ${hint}`);
  return [...groups].map(([text, [first, ...others]]) => {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `${escapeControls(first?.file ?? "")}${more}: ${escapeLines(text)}`;
  });
}
