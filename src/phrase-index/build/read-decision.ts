import { parse } from "yaml";
import { splitDecisionFile } from "../../collection/decision-file.ts";
import { frontmatterSchema } from "../../decision/frontmatter.ts";
import type { Block } from "../block.ts";
import type { CatalogueEntry } from "../catalogue.ts";
import { readBlocks } from "./read-blocks.ts";

/** What is indexed of one decision. */
export interface IndexedDecision {
  readonly entry: CatalogueEntry;
  readonly blocks: readonly Block[];
}

/**
 * Reads the converted decision `id` from the content of its file. Throws, with the
 * reason as `cause`, when it is not a converted decision.
 */
export function readDecision(id: string, content: string): IndexedDecision {
  try {
    const file = splitDecisionFile(content);
    if (!file) throw new Error('Found no frontmatter, expected the file to start with "---".');
    const frontmatter = frontmatterSchema.parse(parse(file.frontmatter));
    const { reference, body, category, subcategory, outcome, date, kind } = frontmatter;
    const entry = { id, reference, body, category, subcategory, outcome, date, kind };
    return { entry, blocks: readBlocks(frontmatter, file.text) };
  } catch (cause) {
    throw new Error(`Cannot index decision ${id}. Run "npm run convert" again.`, { cause });
  }
}
