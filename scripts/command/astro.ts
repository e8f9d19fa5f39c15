import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { showProgress } from "../../src/convert-run/progress.ts";
import { projectRoot, type Workspace } from "./workspace.ts";

/** How the site is addressed; both may be left to their defaults. */
export interface SiteAddress {
  /** `https://decisions.example.org`, for canonical links, feeds and the sitemap. */
  readonly site?: string | undefined;
  /** `/decisions/` when the site does not stand at the root of its host. */
  readonly base?: string | undefined;
}

const LINES_KEPT = 60;
// "  ├─ /decisions/17-009-175/index.html (+2ms)"
const PAGE_LINE = /\.(?:html|xml|json|txt)\b.*\(\+/u;

/** The environment that tells astro.config.mjs where to read and write. */
export function astroEnvironment(workspace: Workspace, address: SiteAddress): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DECISIONS_DIR: workspace.decisions,
    OUT_DIR: workspace.staging,
    WORK_DIR: workspace.own,
    CACHE_DIR: workspace.cache,
    ...(address.site === undefined ? {} : { SITE_URL: address.site }),
    ...(address.base === undefined ? {} : { BASE_PATH: address.base }),
    ASTRO_TELEMETRY_DISABLED: "1",
    ASTRO_DEV_BACKGROUND: "0",
    FORCE_COLOR: "0",
  };
}

/** Starts Astro's command line in a process of its own, so that two builds can run side by side. */
export function spawnAstro(
  command: "build" | "dev",
  environment: NodeJS.ProcessEnv,
  output: "pipe" | "inherit",
) {
  const cli = join(projectRoot, "node_modules/astro/bin/astro.mjs");
  return spawn(process.execPath, [cli, command], {
    cwd: projectRoot,
    // Whatever this machine says of itself: elsewhere Astro builds a site that is laxer than a published one.
    env: { ...environment, NODE_ENV: command === "build" ? "production" : "development" },
    stdio: ["ignore", output, output],
  });
}

/**
 * Renders and indexes the site into `workspace.staging`. `decisions` is how many pages
 * progress counts to. Throws with the last lines of Astro's log when it fails.
 */
export async function renderSite(
  workspace: Workspace,
  address: SiteAddress,
  decisions: number,
): Promise<void> {
  const child = spawnAstro("build", astroEnvironment(workspace, address), "pipe");
  const progress = showProgress("Rendering decisions", process.stderr, () => performance.now());
  const log: string[] = [];
  let rendered = 0;
  const keep = (line: string) => {
    log.push(line);
    if (log.length > LINES_KEPT) log.shift();
    if (!PAGE_LINE.test(line) || !line.includes("/decisions/")) return;
    rendered += 1;
    progress.update(Math.min(rendered, decisions), decisions);
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on("line", keep);
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  progress.close();
  if (code === 0) return;
  const lines = stripVTControlCharacters(log.join("\n"));
  throw new Error(`Astro could not build the site (exit code ${code}):\n${lines}`);
}
