import type { FrontmatterInput } from "../../decision/frontmatter.ts";
import { type CrossReference, findCrossReferences } from "../enrich/cross-references.ts";
import type { Facts } from "../enrich/facts.ts";
import type { ParsedDecision } from "../parse/parsed-decision.ts";
import type { SourceText } from "../parse/source-text.ts";
import { report } from "../report.ts";
import type { DecisionTree, Passage } from "../structure/tree.ts";
import { hashWords } from "./hash-words.ts";
import { referenceId, toFrontmatter } from "./to-frontmatter.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toMdast } from "./to-mdast.ts";
import { writeYaml } from "./write-yaml.ts";

/** A decision as it is written to a file, and what tells it from others. */
export interface ConvertedDecision {
  readonly frontmatter: FrontmatterInput;
  /** The reference as in an address: `17-009-175`. */
  readonly referenceId: string;
  /** The whole file: frontmatter and body. */
  readonly markdown: string;
  /** The same for the same words, whatever file, shape or reference they come from. */
  readonly textSha256: string;
  readonly shape: ParsedDecision["shape"];
}

/** Writes the tree and its facts as Markdown. References to missing paragraphs get a warning. */
export function serialize(
  tree: DecisionTree,
  facts: Facts,
  { shape, file }: ParsedDecision,
  source: SourceText,
): ConvertedDecision {
  const { found, unresolved, lastParagraph } = findCrossReferences(tree);
  for (const { passage, start, to } of tree.numbering === "lost" ? [] : unresolved) {
    const { line, column } = passage.place;
    report(
      file,
      "unresolved-reference",
      { line, column: column + start },
      { found: to, expected: lastParagraph },
    );
  }
  const frontmatter = toFrontmatter(tree, facts, found, source);
  const body = toMarkdown(toMdast(tree, groupByPassage(found)));
  return {
    frontmatter,
    referenceId: referenceId(tree.header.reference),
    markdown: `---\n${writeYaml(frontmatter)}---\n\n${body}`,
    textSha256: hashWords(tree),
    shape,
  };
}

function groupByPassage(links: readonly CrossReference[]): ReadonlyMap<Passage, readonly CrossReference[]> {
  return Map.groupBy(links, (link) => link.passage);
}
