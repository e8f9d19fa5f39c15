import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { locateWorkspace } from "../../scripts/command/workspace.ts";
import { findChromium } from "../browser-tests/find-chromium.ts";
import { type RunningServer, serve } from "../serve/static-server.ts";
import { sharedTexts } from "../shared-texts.ts";
import { type Build, buildSite } from "./build-site.ts";
import { writeOddCollection } from "./odd-collection.ts";
import type { TestSite, TestSites } from "./test-sites.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds and serves the sites once for a whole run, whichever projects take part in it,
 * and finds a browser. Gives back the function that takes everything away again.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = project.vitest.getRootProject();
  // Both projects of the built site ask for this; what is given to the root is given to both.
  if (root.getProvidedContext().sites) return undefined;
  root.provide("chromium", await findChromium());

  const folder = await mkdtemp(join(tmpdir(), "ombudsman-decisions-"));
  const builds = await planBuilds(folder);
  const servers: RunningServer[] = [];
  const takeAway = async () => {
    await Promise.all(servers.map((server) => server.close()));
    for (const { sourceFolder, folder } of builds) await rm(caches(sourceFolder, folder).own, removal);
    await rm(folder, removal);
  };
  try {
    await buildAll(builds);
    const sites = new Map<string, TestSite>();
    for (const build of builds) {
      const server = await serve({ folder: build.folder, port: 0, basePath: build.basePath });
      servers.push(server);
      sites.set(build.name, { ...pick(build), url: server.url });
    }
    root.provide("sites", nameSites(sites));
    return takeAway;
  } catch (error) {
    await takeAway();
    throw error;
  }
}

const removal = { recursive: true, force: true } as const;

async function planBuilds(folder: string): Promise<Build[]> {
  const odd = join(folder, "odd-sources");
  await mkdir(odd);
  await writeOddCollection(odd);
  const empty = join(folder, "empty-sources");
  await mkdir(empty);
  await writeFile(join(empty, "shopping-list.txt"), "Milk\nBread\n");
  const sample = join(projectRoot, "content/sources");
  const plan = (name: string, sourceFolder: string, basePath = "/", exitCode: 0 | 1 = 0): Build => {
    const hasStyleGuide = sourceFolder === sample;
    return { name, sourceFolder, folder: join(folder, name), basePath, exitCode, hasStyleGuide };
  };
  return [
    plan("odd", odd, "/sub/", 1),
    plan("sample", sample),
    plan("sample-again", sample),
    plan("empty", empty, "/", 1),
    ...(sharedTexts.present ? [plan("real", sharedTexts.decisions)] : []),
  ];
}

/** Two at a time: more only wait for each other. */
async function buildAll(builds: readonly Build[]) {
  const waiting = [...builds];
  const work = async () => {
    for (let build = waiting.shift(); build; build = waiting.shift()) await buildSite(build);
  };
  const results = await Promise.allSettled([work(), work()]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

function pick({ sourceFolder, folder, basePath }: Build): Omit<TestSite, "url"> {
  return { sourceFolder, folder, basePath, decisionsFolder: caches(sourceFolder, folder).decisions };
}

/** Where a build keeps what is its own: Markdown and Astro's cache. */
function caches(source: string, out: string): { own: string; decisions: string } {
  const { decisions } = locateWorkspace({ source, out }, projectRoot);
  return { own: dirname(decisions), decisions };
}

function nameSites(sites: ReadonlyMap<string, TestSite>): TestSites {
  const take = (name: string): TestSite => {
    const site = sites.get(name);
    if (!site) throw new Error(`Found no built site called ${name}.`);
    return site;
  };
  return {
    sample: take("sample"),
    sampleAgain: take("sample-again"),
    odd: take("odd"),
    empty: take("empty"),
    real: sites.get("real") ?? null,
  };
}
