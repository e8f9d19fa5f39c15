import { rm } from "node:fs/promises";
import { count } from "../../src/convert-run/progress.ts";
import { renderSite, type SiteAddress } from "./astro.ts";
import { convertStep } from "./convert-step.ts";
import { checkOut, publishSite } from "./publish-site.ts";
import { shortPath, type Workspace } from "./workspace.ts";

/**
 * Converts, renders, indexes and verifies one site and puts it at `workspace.out`.
 * Gives back the exit code: 1 when a source was rejected, though the site of all the
 * others stands. Throws when the site could not be built; then the one before stays.
 */
export async function buildStep(workspace: Workspace, address: SiteAddress): Promise<number> {
  await checkOut(workspace.out);
  const converted = await convertStep(workspace.source, workspace.decisions);
  if (converted.messages) process.stderr.write(`${converted.messages}\n`);
  process.stdout.write(`${converted.summary}\n`);

  const start = performance.now();
  const decisions = new Set(converted.report.sources.flatMap((source) => source.ids)).size;
  await rm(workspace.staging, { recursive: true, force: true });
  await renderSite(workspace, address, decisions);
  await publishSite(workspace.staging, workspace.out);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const place = shortPath(workspace.out, process.cwd());
  process.stdout.write(
    `Built the site of ${count(decisions)} decisions in ${place} in ${seconds} seconds.\n`,
  );
  return converted.failed ? 1 : 0;
}
