import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { parse } from "yaml";
import { splitDecisionFile } from "../../../collection/decision-file.ts";
import { renderBlocks } from "../../../collection/rendering/blocks.ts";
import { parseText } from "../../../collection/rendering/parse-text.ts";
import { type Frontmatter, frontmatterSchema } from "../../../decision/frontmatter.ts";
import { ROW_SORT } from "../format.ts";

/**
 * What Pagefind is given to index of the decision `id`: a page of its title, summary
 * and text with the anchors of its own page, its facts, and `row`, its place in the
 * segment. Throws, with the reason as `cause`, when `content` is no converted decision.
 */
export function renderDecision(id: string, content: string, row: number): string {
  try {
    const file = splitDecisionFile(content);
    if (!file) throw new Error('Found no frontmatter, expected the file to start with "---".');
    return renderPage(frontmatterSchema.parse(parse(file.frontmatter)), file.text, row);
  } catch (cause) {
    throw new Error(`Cannot index decision ${id}. Run "npm run convert" again.`, { cause });
  }
}

function renderPage(frontmatter: Frontmatter, text: string, row: number): string {
  const { title, summary, tables = 0 } = frontmatter;
  const { elements } = renderBlocks(parseText(text, tables).children);
  const body = toHtml(
    h("body", { dataPagefindBody: true }, [
      h("h1", title),
      ...listFacts(frontmatter).map(([name, value]) => mark("Meta", name, value)),
      mark("Sort", ROW_SORT, String(row)),
      ...(summary ? [h("section", { id: "summary" }, h("p", summary))] : []),
      ...elements,
    ]),
  );
  return `<!doctype html><html lang="en"><head><title></title></head>${body}</html>`;
}

/** What a search finds a decision by, beside its words. */
function listFacts({ title, reference, body, category, subcategory, outcome }: Frontmatter) {
  const facts = { title, reference, body: body.name, category, subcategory, outcome };
  return Object.entries(facts).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

/** The value stands in an attribute of its own, since Pagefind reads commas and colons inside its marks. */
function mark(kind: "Meta" | "Sort", name: string, value: string) {
  return h("span", { [`dataPagefind${kind}`]: `${name}[data-value]`, dataValue: value });
}
