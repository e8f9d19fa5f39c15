import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataWriter } from "./data-writer.ts";
import { decisionJson } from "./decision-json.ts";
import { decisionPlainText } from "./decision-plain-text.ts";
import type { Publication } from "./exported-decision.ts";

/** Writes each decision as `<id>.json`, `<id>.md` and `<id>.txt` to `folder`, beside its page. */
export function openDecisionFilesWriter(folder: string, site: Publication): DataWriter {
  mkdirSync(folder, { recursive: true });
  return {
    async write(decision, content) {
      const path = join(folder, decision.id);
      await Promise.all([
        writeFile(`${path}.json`, `${JSON.stringify(decisionJson(decision, site), undefined, 2)}\n`),
        writeFile(`${path}.md`, content),
        writeFile(`${path}.txt`, decisionPlainText(decision, site)),
      ]);
    },
    close: () => undefined,
  };
}
