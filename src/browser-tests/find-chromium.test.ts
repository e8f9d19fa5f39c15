import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findChromium, type Machine } from "./find-chromium.ts";
import { unpackChromium } from "./unpack-chromium.ts";

const bareLinux: Machine = {
  environment: {},
  platform: "linux",
  arch: "x64",
  exists: () => false,
  playwrightPath: () => "/ms-playwright/chrome",
  unpack: async () => ({ executablePath: "/unpacked/chromium", env: { FONTCONFIG_PATH: "/unpacked/fonts" } }),
};

const everywhere = { ...bareLinux, exists: () => true };

describe("the order in which browsers are looked for", () => {
  test("CHROMIUM_PATH comes first", async () => {
    const machine = { ...everywhere, environment: { CHROMIUM_PATH: "/mine", CHROME_PATH: "/other" } };
    expect(await findChromium(machine)).toMatchObject({ executablePath: "/mine" });
  });

  test("CHROME_PATH is read too", async () => {
    const machine = { ...everywhere, environment: { CHROMIUM_PATH: "", CHROME_PATH: "/other" } };
    expect(await findChromium(machine)).toMatchObject({ executablePath: "/other" });
  });

  test("then the browser Playwright installed", async () => {
    expect(await findChromium(everywhere)).toMatchObject({ executablePath: bareLinux.playwrightPath() });
  });

  test("then an installed Chromium", async () => {
    const machine = { ...bareLinux, exists: (path: string) => path === "/usr/bin/google-chrome" };
    expect(await findChromium(machine)).toMatchObject({ executablePath: "/usr/bin/google-chrome" });
  });

  test("on a Mac an installed Chrome, by its channel", async () => {
    const machine: Machine = {
      ...bareLinux,
      platform: "darwin",
      arch: "arm64",
      exists: (path) => path.startsWith("/Applications/Google Chrome"),
    };
    expect(await findChromium(machine)).toMatchObject({ channel: "chrome" });
  });

  test("on Windows Edge where there is no Chrome", async () => {
    const machine: Machine = { ...bareLinux, platform: "win32", exists: (path) => path.includes("Edge") };
    expect(await findChromium(machine)).toMatchObject({ channel: "msedge" });
  });

  test("on Linux without any, the one that comes with the packages", async () => {
    expect(await findChromium(bareLinux)).toMatchObject({
      executablePath: "/unpacked/chromium",
      env: { FONTCONFIG_PATH: "/unpacked/fonts" },
    });
  });
});

describe("when there is none", () => {
  test("a path in CHROMIUM_PATH that does not exist is named", async () => {
    const machine = { ...bareLinux, environment: { CHROMIUM_PATH: "/gone" } };
    await expect(findChromium(machine)).rejects.toThrow(
      "Found no browser at /gone, which CHROMIUM_PATH names. Correct CHROMIUM_PATH or unset it.",
    );
  });

  test("the error names the three ways out", async () => {
    await expect(findChromium({ ...bareLinux, arch: "arm64" })).rejects.toThrow(
      /install Chrome.*CHROMIUM_PATH.*npx playwright-core install chromium/su,
    );
  });
});

const isLinuxX64 = process.platform === "linux" && process.arch === "x64";

test.runIf(isLinuxX64)("the browser that comes with the packages starts and draws text", async () => {
  const browser = await chromium.launch({ ...(await unpackChromium()), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.setContent("<span>£300 – ‘text’</span>");
  const box = await page.getByText("£300").boundingBox();
  await browser.close();
  expect(box?.width).toBeGreaterThan(50);
});
