import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The folder of real decision texts that lies beside the project (`../shared`), for
 * tests. With `CI` set it must be there; elsewhere it may be missing, and tests that
 * need it then report themselves as skipped, with this reason in their name.
 *
 *     describe.skipIf(!sharedTexts.present)(`real texts${sharedTexts.note}`, …)
 */
export const sharedTexts = locateSharedTexts();

function locateSharedTexts() {
  const folder = fileURLToPath(new URL("../../shared/", import.meta.url));
  const present = existsSync(`${folder}decisions/gold.json`);
  if (!present && process.env["CI"] === "true") {
    throw new Error(`Found no decision texts in ${folder}, expected them there when CI is true.`);
  }
  return {
    present,
    note: present ? "" : " (skipped: ../shared is not on this machine)",
    decisions: `${folder}decisions`,
    samples: `${folder}samples`,
  };
}
