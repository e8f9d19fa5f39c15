import { buildStep } from "./command/build-step.ts";
import { locateWorkspace } from "./command/workspace.ts";
import { readOptions, runCommand } from "./command/wrong-call.ts";

const USAGE = `Usage: npm run build -- [--source DIR] [--out DIR] [--site URL] [--base PATH] [--verify]

  --source DIR  folder of decision texts (default content/sources)
  --out DIR     folder for the site (default dist)
  --site URL    the site's address, for canonical links and the sitemap
  --base PATH   where the site stands on its host (default /)
  --verify      check links, words, HTML and weight of every page before the site takes its place`;

await runCommand(USAGE, async () => {
  const { source, out, site, base, verify } = readOptions(process.argv.slice(2), {
    source: { type: "string" },
    out: { type: "string" },
    site: { type: "string" },
    base: { type: "string" },
    verify: { type: "boolean" },
  });
  return buildStep(locateWorkspace({ source, out }, process.cwd()), { site, base }, { verify });
});
