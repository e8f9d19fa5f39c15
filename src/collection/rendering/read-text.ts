import { readFile } from "node:fs/promises";
import { splitDecisionFile } from "../decision-file.ts";

/** The Markdown of decision `id`, read from `folder` when its page is made. */
export async function readText(folder: string, id: string): Promise<string> {
  const content = await readFile(`${folder}/${id}.md`, "utf8");
  return splitDecisionFile(content)?.text ?? "";
}
