import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

/** What `chromium.launch` needs to start the browser that was found. */
export interface ChromiumLaunch {
  readonly executablePath?: string;
  /** An installed Chrome or Edge that Playwright finds by itself. */
  readonly channel?: "chrome" | "msedge";
  readonly args: string[];
  readonly env?: Record<string, string>;
}

/** The machine as far as finding a browser depends on it. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would have installed its own browser. */
  readonly playwrightPath: () => string;
  readonly unpack: () => Promise<{ readonly executablePath: string; readonly env: Record<string, string> }>;
}

const LINUX_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
];

const APPLICATIONS: Partial<Record<NodeJS.Platform, Readonly<Record<"chrome" | "msedge", string>>>> = {
  darwin: {
    chrome: "/Applications/Google Chrome.app",
    msedge: "/Applications/Microsoft Edge.app",
  },
  win32: {
    chrome: "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    msedge: "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  },
};

// The sandbox needs rights that containers and root lack; only pages built here are opened.
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage"];

/**
 * The browser for the tests: the one named by `CHROMIUM_PATH` or `CHROME_PATH`,
 * Playwright's own, an installed one, and on Linux x64 the one that comes with the
 * project's packages. Throws with the ways out when there is none: tests are never
 * skipped for want of a browser.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<ChromiumLaunch> {
  const { environment, platform, arch, exists } = machine;
  for (const name of ["CHROMIUM_PATH", "CHROME_PATH"]) {
    const path = environment[name];
    if (path === undefined || path === "") continue;
    if (exists(path)) return { executablePath: path, args: ARGS };
    throw new Error(`Found no browser at ${path}, which ${name} names. Correct ${name} or unset it.`);
  }
  const playwrightPath = machine.playwrightPath();
  if (playwrightPath !== "" && exists(playwrightPath)) return { executablePath: playwrightPath, args: ARGS };
  const linuxPath = platform === "linux" ? LINUX_PATHS.find(exists) : undefined;
  if (linuxPath !== undefined) return { executablePath: linuxPath, args: ARGS };
  const applications = APPLICATIONS[platform];
  for (const channel of ["chrome", "msedge"] as const) {
    if (applications && exists(applications[channel])) return { channel, args: ARGS };
  }
  if (platform === "linux" && arch === "x64") return { ...(await machine.unpack()), args: ARGS };
  throw new Error(
    [
      "Found no browser for the browser tests. Either of these helps:",
      "- install Chrome or Chromium in its usual place,",
      "- set CHROMIUM_PATH to a Chrome or Chromium you have,",
      "- run `npx playwright-core install chromium`, which downloads one.",
    ].join("\n"),
  );
}

function thisMachine(): Machine {
  return {
    environment: process.env,
    platform: process.platform,
    arch: process.arch,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
    unpack: unpackChromium,
  };
}
