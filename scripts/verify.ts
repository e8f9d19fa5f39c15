import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { formatFindings } from "../src/verify/finding.ts";
import { verifySite } from "../src/verify/verify-site.ts";
import { readOptions, runCommand, WrongCall } from "./command/wrong-call.ts";

const USAGE = `Usage: npm run verify -- [--out DIR] [--decisions DIR] [--base PATH]

  --out DIR        the built site (default dist)
  --decisions DIR  the converted decisions it was built from, to compare every word
  --base PATH      where the site stands on its host (default /)`;

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2), {
    out: { type: "string" },
    decisions: { type: "string" },
    base: { type: "string" },
  });
  const here = process.cwd();
  const folder = resolve(here, options.out ?? "dist");
  if (!existsSync(folder))
    throw new WrongCall(`Found no built site at ${options.out ?? "dist"}. Run npm run build first.`);
  const start = performance.now();
  const { pages, decisions, findings } = await verifySite({
    folder,
    decisionsFolder: options.decisions === undefined ? undefined : resolve(here, options.decisions),
    ...(options.base === undefined ? {} : { basePath: options.base }),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const lines of formatFindings(findings)) process.stdout.write(`${lines}\n`);
  const compared = options.decisions === undefined ? "" : `, ${decisions} decisions compared word by word`;
  const outcome = findings.length === 0 ? "nothing wrong" : `${findings.length} findings`;
  process.stdout.write(`Checked ${pages} pages${compared} in ${seconds} seconds: ${outcome}.\n`);
  return findings.length === 0 ? 0 : 1;
});
