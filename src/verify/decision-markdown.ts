import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as textOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { parse as parseYaml } from "yaml";
import { type Frontmatter, frontmatterSchema } from "../decision/frontmatter.ts";

/** A converted decision, as the checks compare its page with it. */
export interface DecisionMarkdown {
  /** Name of its file without `.md`, and of its page. */
  readonly id: string;
  readonly frontmatter: Frontmatter;
  /** Title, summary, headings, paragraphs and items: every word, in order. */
  readonly words: readonly string[];
  /** The published number of each numbered paragraph, in order. */
  readonly numbers: readonly number[];
}

/** The ids of all decisions in `folder`, in order. */
export async function listDecisionIds(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length))
    .sort();
}

/** The decision `id` in `folder`, where the converter wrote it. */
export async function readDecisionMarkdown(folder: string, id: string): Promise<DecisionMarkdown> {
  return parseDecisionMarkdown(id, await readFile(join(folder, `${id}.md`), "utf8"));
}

/** `readDecisionMarkdown` for text already read. Throws when the frontmatter is not what the schema says. */
export function parseDecisionMarkdown(id: string, markdown: string): DecisionMarkdown {
  const match = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown);
  if (!match) throw new Error(`Found no frontmatter in ${id}.md. Run npm run convert again.`);
  const [, yaml = "", body = ""] = match;
  const frontmatter = frontmatterSchema.parse(parseYaml(yaml));
  const root = frontmatter.tables
    ? fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
    : fromMarkdown(body);
  const text = [frontmatter.title, frontmatter.summary ?? "", ...root.children.flatMap(listTexts)].join(" ");
  return { id, frontmatter, words: splitWords(text), numbers: listNumbers(root) };
}

/** Words as the eye tells them apart: whatever stands between spaces. */
export function splitWords(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

/** The text of each paragraph, heading and cell below `node`. */
function listTexts(node: Nodes): string[] {
  switch (node.type) {
    case "blockquote":
    case "list":
    case "listItem":
    case "table":
    case "tableRow":
      return node.children.flatMap(listTexts);
    case "definition":
    case "thematicBreak":
      return [];
    default:
      return [textWithBreaks(node)];
  }
}

function textWithBreaks(node: Nodes): string {
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(textWithBreaks).join("") : textOf(node);
}

function listNumbers({ children }: Root): number[] {
  return children.flatMap((node) =>
    node.type === "list" && node.ordered ? node.children.map((_, index) => (node.start ?? 1) + index) : [],
  );
}
