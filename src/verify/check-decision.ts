import { Parser } from "htmlparser2";
import { itemAnchor, paragraphAnchor } from "../decision/anchor.ts";
import { DECISION_TEXT, NOT_TEXT } from "../decision/text-mark.ts";
import { type Choice, collectText } from "./collect-text.ts";
import { type DecisionMarkdown, splitWords } from "./decision-markdown.ts";
import type { Finding } from "./finding.ts";
import type { Page } from "./page.ts";

const CONTEXT = 6;
const PARAGRAPH_ID = /^p\d+$/u;

/** Where the page of decision `id` is in a built site. */
export function decisionFile(id: string): string {
  return `decisions/${id}/index.html`;
}

/**
 * Words of a decision that its page lacks, adds or moves. Numbers, letters and
 * everything else that the page marks as no part of the text is left out.
 */
export function checkVerbatim(decision: DecisionMarkdown, html: string): Finding[] {
  const found = splitWords(readDecisionText(html));
  const { words } = decision;
  const at = words.findIndex((word, index) => word !== found[index]);
  const first = at === -1 && found.length > words.length ? words.length : at;
  if (first === -1) return [];
  const expectedWords = quote(words, first);
  return [
    {
      file: decisionFile(decision.id),
      message: `Found ${quote(found, first)} at word ${first + 1} of the decision, expected ${expectedWords}.`,
      hint: "Every word of a decision stands on its page, in order, and nothing else inside its text.",
    },
  ];
}

/** Paragraphs that have lost their id, got another or stand in another order. */
export function checkParagraphIds({ id, numbers, frontmatter }: DecisionMarkdown, page: Page): Finding[] {
  const expected = numbers.map(paragraphAnchor);
  const found = page.ids.filter((id) => PARAGRAPH_ID.test(id));
  const file = decisionFile(id);
  const hint = "A published paragraph number is the address by which it is cited: #p12.";
  const findings: Finding[] = [];
  const at = expected.findIndex((anchor, index) => anchor !== found[index]);
  if (at !== -1 || found.length > expected.length) {
    const index = at === -1 ? expected.length : at;
    const message = `Found ${found[index] ?? "nothing"} as paragraph ${index + 1} of the page, expected ${expected[index] ?? "no more"}.`;
    findings.push({ file, message, hint });
  }
  if (frontmatter.paragraphs !== numbers.length) {
    const message = `Found ${numbers.length} numbered paragraphs, expected ${frontmatter.paragraphs} as the frontmatter says.`;
    findings.push({ file, message, hint: "Convert the decision again." });
  }
  return findings;
}

/** Cross-references of the frontmatter that are no link on the page. */
export function checkCrossReferences({ id, frontmatter }: DecisionMarkdown, page: Page): Finding[] {
  const hrefs = new Set(page.links.map(({ href }) => href));
  return frontmatter.crossReferences
    .map(({ to, item, paragraph }) => ({
      paragraph,
      anchor: item === undefined ? paragraphAnchor(to) : itemAnchor(to, item),
    }))
    .filter(({ anchor }) => !hrefs.has(`#${anchor}`) || !page.ids.includes(anchor))
    .map(({ anchor, paragraph }) => ({
      file: decisionFile(id),
      message: `Found no link from paragraph ${paragraph} to #${anchor}, which its text refers to.`,
      hint: "The converter marks cross-references; the page keeps their links.",
    }));
}

function readDecisionText(html: string): string {
  const text = collectText(isDecisionText, false);
  const parser = new Parser({ onopentag: text.open, ontext: text.add, onclosetag: text.close });
  parser.end(html);
  return text.read();
}

function isDecisionText(_: string, attributes: Readonly<Record<string, string>>): Choice {
  if (NOT_TEXT in attributes) return "skip";
  return DECISION_TEXT in attributes ? "take" : "inherit";
}

function quote(words: readonly string[], index: number): string {
  const excerpt = words.slice(index, index + CONTEXT).join(" ");
  return excerpt === "" ? "no more words" : `"${excerpt}"`;
}
