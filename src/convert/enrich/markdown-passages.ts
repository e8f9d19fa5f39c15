/** A paragraph or item of a converted decision, as its Markdown has it. */
export interface MarkdownPassage {
  readonly text: string;
  /** The number of the paragraph it is or is in. */
  readonly paragraph: number | undefined;
  /** 0-based place of its section among all headings; `-1` before the first. */
  readonly section: number;
}

const FRONTMATTER = /^---\n.*?\n---\n/su;
// Yes: "14. I asked", "    1. item", "    * item". No: "1974 was late".
const NUMBERED = /^(\d{1,9})[.)] (.*)$/u;
const ITEM = /^\s+(?:\d{1,9}[.)]|[*+-]) (.*)$/u;

/** The paragraphs and items in `markdown`, as this converter writes it, in order; each is one line there. */
export function readMarkdownPassages(markdown: string): MarkdownPassage[] {
  const passages: MarkdownPassage[] = [];
  let section = -1;
  let paragraph: number | undefined;
  for (const line of markdown.replace(FRONTMATTER, "").split("\n")) {
    if (line.trim() === "") continue;
    if (/^#{1,6} /u.test(line)) {
      section += 1;
      paragraph = undefined;
      continue;
    }
    const numbered = NUMBERED.exec(line);
    const item = ITEM.exec(line);
    if (numbered) paragraph = Number(numbered[1]);
    else if (!item && !/^\s/u.test(line)) paragraph = undefined;
    passages.push({ text: unescapeMarkdown(numbered?.[2] ?? item?.[1] ?? line.trim()), paragraph, section });
  }
  return passages;
}

// Without backslashes and link targets: "[paragraph 4](#p4)" is "paragraph 4".
function unescapeMarkdown(text: string): string {
  return text
    .replace(/(?<!\\)\[([^[\]\\]{1,60})\]\(#[\w-]{1,20}\)/gu, "$1")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}
