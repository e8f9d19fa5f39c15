import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sharedTexts } from "./shared-texts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const versions = z.record(z.string(), z.string()).default({});
const manifest = z
  .looseObject({
    scripts: versions,
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(readJson("package.json"));
const lock = z
  .looseObject({
    packages: z.record(
      z.string(),
      z.looseObject({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        link: z.boolean().optional(),
      }),
    ),
  })
  .parse(readJson("package-lock.json"));
const pins = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

describe("what is installed", () => {
  test("every dependency is pinned to one version", () => {
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test("the lock file holds the pinned versions", () => {
    const locked = pins.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(pins);
  });

  test("every package installed here is checked against its hash", () => {
    // A registry that lacks a package for another platform gives no hash for it; npm only needs its name there.
    const unchecked = Object.keys(lock.packages).filter(
      (path) => path !== "" && !lock.packages[path]?.integrity && existsSync(path),
    );
    expect(unchecked).toEqual([]);
  });

  test("no package comes from anywhere but the registry that npm is set to", () => {
    const resolved = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(resolved.filter((url) => !url.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  test("no package is a link to a folder", () => {
    expect(Object.entries(lock.packages).filter(([, { link }]) => link)).toEqual([]);
  });
});

describe("what can be run", () => {
  test("every script in package.json that runs a file finds it", () => {
    const paths = Object.values(manifest.scripts).flatMap(
      (script) => script.match(/scripts\/[\w/-]+\.ts/gu) ?? [],
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("README.md names the two commands: one to see the site, one to pass all tests", () => {
    const readme = readText("README.md");
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm cit");
  });

  test("the file that continuous integration runs may be run", () => {
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });
});

describe("what is in the files", () => {
  const files = listFiles();

  test("no test is switched off or run alone", () => {
    const switches = /\b(?:test|it|describe)\.(?:only|skip|todo|fails)\b(?!\w)/u;
    const tests = files.filter((path) => path.endsWith(".test.ts"));
    expect(tests.filter((path) => switches.test(readText(path)))).toEqual([]);
  });

  test("no file names a place on somebody's machine", () => {
    const places = new RegExp(`(?<![\\w.*)}-])/(?:${["home", "Users", "work", "root"].join("|")})/\\w`, "u");
    expect(files.filter((path) => places.test(readText(path)))).toEqual([]);
  });

  test("nothing lies at the top level but what belongs there", () => {
    const known = [
      ".biome.json .ci .config .gitignore .npmrc LICENSE README.md astro.config.mjs content package-lock.json",
      "package.json public scripts src tsconfig.json",
    ];
    const top = new Set(files.map((path) => path.split("/")[0] ?? ""));
    expect([...top].filter((name) => !known.join(" ").split(" ").includes(name))).toEqual([]);
  });
});

describe.skipIf(!sharedTexts.present)(`real decisions${sharedTexts.note}`, () => {
  test("no sentence of one is copied here", () => {
    const known = listRunsOfOneText([sharedTexts.decisions, sharedTexts.samples]);
    const copied = listFiles().flatMap((path) => {
      const run = listRuns(readText(path)).find((run) => known.has(run));
      return run === undefined ? [] : [`${path}: ${run}`];
    });
    expect(copied).toEqual([]);
  });
});

/** Runs of words in one line that stand in one real text only: standard wording stands in several. */
function listRunsOfOneText(folders: readonly string[]): Set<string> {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const run of new Set(listRuns(text))) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([run]) => run));
}

function listRuns(text: string): string[] {
  // Shorter runs are found in statutes, which anybody may quote.
  const length = 18;
  return text.split("\n").flatMap((line) => {
    const words = line.toLowerCase().match(/[a-z]+/gu) ?? [];
    return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
  });
}

/** Every text file of the project that is not made by a command. */
function listFiles(): string[] {
  const ignored = readText(".gitignore").split("\n").filter(Boolean);
  const isIgnored = (path: string) =>
    // A folder, and in a further work tree a file.
    /^\.git(?:\/|$)/u.test(path) ||
    ignored.some((rule) =>
      rule.startsWith("*") ? path.endsWith(rule.slice(1)) : `/${path}`.includes(`/${rule}`),
    );
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (isIgnored(entry.isDirectory() ? `${path}/` : path)) return [];
      return entry.isDirectory() ? walk(`${path}/`) : [path];
    });
  return walk("").filter((path) => !/\.(?:png|ico|lock)$|^package-lock\.json$/u.test(path));
}

function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}
