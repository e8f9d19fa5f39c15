import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { convertSource } from "../convert/convert.ts";
import { loadRegisters } from "../convert/enrich/registers.ts";
import { type IndexedDecision, readDecision } from "./build/read-decision.ts";

/** The decision texts in `folder`, converted and read for the index. */
export async function convertDecisions(folder: string): Promise<IndexedDecision[]> {
  const registers = await loadRegisters(new URL("../../content/registers/", import.meta.url));
  const decisions: IndexedDecision[] = [];
  for (const path of (await readdir(folder)).filter((name) => name.endsWith(".txt"))) {
    const bytes = await readFile(`${folder}/${path}`);
    const converted = convertSource({ path, bytes, sha256: hash("sha256", bytes) }, registers);
    for (const { referenceId, markdown } of converted.decisions)
      decisions.push(readDecision(referenceId, markdown));
  }
  return decisions;
}
