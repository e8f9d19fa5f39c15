import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { splitDecisionFile } from "../../src/collection/decision-file.ts";
import { addToCoverage, describeCoverage, emptyCoverage } from "../../src/convert/enrich/coverage.ts";
import { frontmatterSchema } from "../../src/decision/frontmatter.ts";

/**
 * How many of the converted decisions in `folder` have each derived fact, with a sample
 * of sentences that gave none, as text for a terminal.
 */
export async function describeFolderCoverage(folder: string): Promise<string> {
  let coverage = emptyCoverage();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  for (const name of names) {
    const file = splitDecisionFile(await readFile(join(folder, name), "utf8"));
    if (!file)
      throw new Error(`Found no frontmatter in ${join(folder, name)}, expected a converted decision.`);
    const frontmatter = frontmatterSchema.parse(parse(file.frontmatter));
    coverage = addToCoverage(coverage, { frontmatter, markdown: file.text });
  }
  return describeCoverage(coverage);
}
