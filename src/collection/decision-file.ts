/** A converted decision, taken apart. */
export interface DecisionFile {
  /** YAML between the two `---` lines. */
  readonly frontmatter: string;
  /** Markdown after them. */
  readonly text: string;
}

const OPENING = "---\n";
const CLOSING = "\n---\n";

/** The two parts of a converted decision; `undefined` when `content` has no frontmatter. */
export function splitDecisionFile(content: string): DecisionFile | undefined {
  if (!content.startsWith(OPENING)) return undefined;
  const end = content.indexOf(CLOSING, OPENING.length - 1);
  if (end === -1) return undefined;
  return {
    frontmatter: content.slice(OPENING.length, end + 1),
    text: content.slice(end + CLOSING.length),
  };
}
