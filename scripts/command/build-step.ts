import { realpath, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { countOf } from "../../src/collection/count.ts";
import { formatFindings } from "../../src/verify/finding.ts";
import { verifySite } from "../../src/verify/verify-site.ts";
import { renderSite, type SiteAddress } from "./astro.ts";
import { convertStep } from "./convert-step.ts";
import { checkOut, publishSite } from "./publish-site.ts";
import { shortPath, type Workspace } from "./workspace.ts";
import { WrongCall } from "./wrong-call.ts";

/** What a build does besides building. */
export interface BuildOptions {
  /** Check every page before the site takes its place; what is wrong keeps the site before. */
  readonly verify?: boolean | undefined;
}

/**
 * Converts, renders and indexes one site and puts it at `workspace.out`. Gives back the
 * exit code: 1 when a source was rejected, though the site of all the others stands, or
 * when the site was checked and something is wrong with it. Throws when the site could
 * not be built. In the last two cases the site before stays.
 */
export async function buildStep(
  workspace: Workspace,
  address: SiteAddress,
  { verify = false }: BuildOptions = {},
): Promise<number> {
  checkAddress(address);
  await checkApart(workspace);
  await checkOut(workspace.out);
  const converted = await convertStep(workspace.source, workspace.decisions);
  if (converted.messages) process.stderr.write(`${converted.messages}\n`);
  process.stdout.write(`${converted.summary}\n`);

  const start = performance.now();
  const decisions = new Set(converted.report.sources.flatMap((source) => source.ids)).size;
  await rm(workspace.staging, { recursive: true, force: true });
  await renderSite(workspace, address, decisions);
  if (verify && !(await verifyStep(workspace, address))) return 1;
  await publishSite(workspace.staging, workspace.out);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const place = shortPath(workspace.out, process.cwd());
  process.stdout.write(
    `Built the site of ${countOf(decisions, "decision")} in ${place} in ${seconds} seconds.\n`,
  );
  if (converted.failed) process.stdout.write(`${converted.errors}\n`);
  return converted.failed ? 1 : 0;
}

// Letters and digits as they stand in an address, without ".." or an empty part.
const BASE = /^\/?(?:(?!\.\.?(?:\/|$))[\p{L}\p{N}._~-]+(?:\/|$))*$/u;

/**
 * Throws `WrongCall` where `site` is no address of a website, has a path that `base` does
 * not repeat, or `base` is no path.
 */
function checkAddress({ site, base }: SiteAddress): void {
  if (base !== undefined && !BASE.test(base)) {
    throw new WrongCall(`Unexpected base "${base}", expected a path such as /decisions/.`);
  }
  if (site === undefined) return;
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (!address || !/^https?:$/u.test(address.protocol) || address.search + address.hash !== "") {
    throw new WrongCall(
      `Unexpected site "${site}", expected an address such as https://decisions.example.org.`,
    );
  }
  const path = address.pathname.replace(/\/*$/u, "/");
  if (path === "/" || base !== undefined) return;
  throw new WrongCall(`Found the path ${path} in --site but no --base. Add --base ${path} as well.`);
}

/**
 * Throws `WrongCall` where the site would lie among its sources, so that the next build
 * would read its pages as texts, or they in it, so that it would take their place.
 */
async function checkApart({ source, out }: Workspace): Promise<void> {
  const [texts, site] = await Promise.all([followLinks(source), followLinks(out)]);
  const [shownTexts, shownSite] = [source, out].map((path) => shortPath(path, process.cwd()));
  // What is hidden is not read.
  if (wayInto(texts, site)?.every((part) => !part.startsWith("."))) {
    throw new WrongCall(
      `Found --out ${shownSite} in the folder of the texts, expected one outside ${shownTexts}.`,
    );
  }
  if (wayInto(site, texts)) {
    throw new WrongCall(
      `Found the texts ${shownTexts} in --out ${shownSite}, which the site replaces; expected them outside it.`,
    );
  }
}

/** The names that lead from `folder` to `path`; `undefined` where they lead out of it. */
function wayInto(folder: string, path: string): readonly string[] | undefined {
  const way = relative(folder, path);
  const parts = way.split(sep).filter(Boolean);
  return isAbsolute(way) || parts[0] === ".." ? undefined : parts;
}

/** `path` without symbolic links, as far as it exists. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await followLinks(above), basename(path));
  }
}

async function verifyStep(workspace: Workspace, { base }: SiteAddress): Promise<boolean> {
  const { pages, findings } = await verifySite({
    folder: workspace.staging,
    decisionsFolder: workspace.decisions,
    basePath: base,
  });
  for (const lines of formatFindings(findings)) process.stderr.write(`${lines}\n`);
  if (findings.length === 0) {
    process.stdout.write(`Checked ${countOf(pages, "page")}: nothing wrong.\n`);
    return true;
  }
  const place = shortPath(workspace.out, process.cwd());
  process.stderr.write(
    `Found ${countOf(findings.length, "fault")} in ${countOf(pages, "page")}, so ${place} was left as it was.\n`,
  );
  return false;
}
