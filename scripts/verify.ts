import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { countOf, DECISION_NOUN } from "../src/collection/count.ts";
import { formatFindings } from "../src/verify/finding.ts";
import { verifySite } from "../src/verify/verify-site.ts";
import { shortPath } from "./command/workspace.ts";
import { readOptions, runCommand, WrongCall } from "./command/wrong-call.ts";

const USAGE = `Usage: npm run verify -- [--out DIR] [--decisions DIR] [--base PATH]

  --out DIR        the built site (default dist)
  --decisions DIR  the converted decisions it was built from, to compare every word
  --base PATH      where the site is to stand on its host (default: where it was built to stand)`;

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2), {
    out: { type: "string" },
    decisions: { type: "string" },
    base: { type: "string" },
  });
  const here = process.cwd();
  const folder = resolve(here, options.out ?? "dist");
  expectFile(join(folder, "index.html"), "a site that npm run build has made");
  const decisionsFolder = options.decisions === undefined ? undefined : resolve(here, options.decisions);
  if (decisionsFolder !== undefined)
    expectFile(join(decisionsFolder, "collection.json"), "decisions that npm run convert has made");
  const start = performance.now();
  const { pages, decisions, findings } = await verifySite({
    folder,
    decisionsFolder,
    basePath: options.base,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const lines of formatFindings(findings)) process.stdout.write(`${lines}\n`);
  const compared =
    options.decisions === undefined ? "" : `, ${countOf(decisions, DECISION_NOUN)} compared word by word`;
  const outcome = findings.length === 0 ? "nothing wrong" : countOf(findings.length, "finding");
  process.stdout.write(`Checked ${countOf(pages, "page")}${compared} in ${seconds} seconds: ${outcome}.\n`);
  return findings.length === 0 ? 0 : 1;
});

/** A folder that was named by mistake would pass every check there is. */
function expectFile(path: string, expected: string): void {
  if (existsSync(path)) return;
  throw new WrongCall(
    `Found no ${basename(path)} in ${shortPath(dirname(path), process.cwd())}, expected ${expected}.`,
  );
}
