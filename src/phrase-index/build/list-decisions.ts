import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CatalogueOrder } from "../catalogue.ts";

/** A converted decision as far as its place in the index goes. */
export interface ListedDecision extends CatalogueOrder {
  /** Of its file. */
  readonly sha256: string;
}

const EXTENSION = ".md";

// The frontmatter's own "date" stands at the start of a line; keys of its parts are indented.
// Yes: "date: 2018-05-25", 'date: "2018-05-25"'. No: "  date: 2018-05-25".
const DATE = /^date: ["']?(\d{4}-\d{2}-\d{2})/mu;

/**
 * Every converted decision in `folder`, in the order of their ids. Only the date is
 * read: what the rest says is looked at again only in segments that changed.
 */
export async function listDecisions(folder: string): Promise<readonly ListedDecision[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION)).sort();
  const decisions: ListedDecision[] = [];
  for (const name of names) {
    const content = await readFile(join(folder, name), "utf8");
    const frontmatter = content.slice(0, content.indexOf("\n---\n"));
    decisions.push({
      id: basename(name, EXTENSION),
      date: DATE.exec(frontmatter)?.[1],
      sha256: hash("sha256", content),
    });
  }
  return decisions;
}

/** The content of the file of decision `id`. */
export async function readDecisionFile(folder: string, id: string): Promise<string> {
  return await readFile(join(folder, `${id}${EXTENSION}`), "utf8");
}

/** Names what is indexed of `decisions` by `version` of an index: it changes with either. */
export function segmentKey(version: number, decisions: readonly ListedDecision[]): string {
  const members = decisions.map(({ id, sha256 }) => `${id} ${sha256}`).join("\n");
  return hash("sha256", `${version}\n${members}`).slice(0, 32);
}
