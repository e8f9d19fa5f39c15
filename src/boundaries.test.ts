import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  findCycle,
  type Import,
  reachPackages,
  readSourceFile,
  readSourceFiles,
} from "./boundaries/import-graph.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = readSourceFiles(root, ["src", "scripts"]);
const shipped = files.filter(({ path }) => !isTestFile(path));

const STAGES = ["parse", "structure", "enrich", "serialize"];
// The site may know everything left of it in the flow, the converter nothing right of it.
const RIGHT_OF_CONVERTER =
  /^src\/(?:collection|components|layouts|pages|search|phrase-index|convert-run|styles)\//u;
const NOT_IN_A_BROWSER = /^(?:node:|zod(?:$|\/)|astro(?:$|[:/])|@astrojs\/)/u;
const MOST_LINES = 250;
const MOST_LINES_OF_A_FUNCTION = 40;

function isTestFile(path: string): boolean {
  return /\.(?:test|fixture)\.ts$|^src\/(?:site-tests|browser-tests|boundaries)\/|^src\/shared-texts\.ts$/u.test(
    path,
  );
}

/** Imports that `allowed` turns down, as `file → what`. */
function findImports(among: typeof files, isWrong: (from: string, target: Import) => boolean): string[] {
  return among.flatMap(({ path, imports }) =>
    imports.filter((target) => isWrong(path, target)).map(({ specifier }) => `${path} → ${specifier}`),
  );
}

describe("who knows whom", () => {
  test("decision imports nothing of ours", () => {
    const wrong = findImports(
      shipped.filter(({ path }) => path.startsWith("src/decision/")),
      (_, target) => target.path !== undefined && !target.path.startsWith("src/decision/"),
    );
    expect(wrong).toEqual([]);
  });

  test("a stage of the converter never imports a later one", () => {
    const stageOf = (path = "") => STAGES.indexOf(/^src\/convert\/(\w+)\//u.exec(path)?.[1] ?? "");
    const wrong = findImports(shipped, (from, target) => {
      const stage = stageOf(from);
      return stage !== -1 && stageOf(target.path) > stage;
    });
    expect(wrong).toEqual([]);
  });

  test("the converter knows neither the site nor the file system", () => {
    const wrong = findImports(
      // Registers are read from files; nothing else in the converter is.
      shipped.filter(({ path }) => path.startsWith("src/convert/") && !path.endsWith("/registers.ts")),
      (_, { specifier, path = "" }) =>
        RIGHT_OF_CONVERTER.test(path) || /^(?:astro|@astrojs|node:fs)/u.test(specifier),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing that runs in a browser reaches zod, Node or Astro, however indirectly", () => {
    const inFolders = shipped.filter(({ path }) => path.split("/").includes("browser"));
    const ways = [
      ...inFolders.flatMap(({ path, imports }) => reachPackages(files, path, imports)),
      ...shipped.flatMap(({ path, clientImports }) => reachPackages(files, path, clientImports)),
    ];
    expect(
      ways.filter((way) => NOT_IN_A_BROWSER.test(way.at(-1) ?? "")).map((way) => way.join(" → ")),
    ).toEqual([]);
  });

  test("nobody imports a page", () => {
    expect(findImports(files, (_, { path }) => path?.startsWith("src/pages/") ?? false)).toEqual([]);
  });

  test("what is shipped imports nothing made for tests", () => {
    // Benchmarks look at pages in the browser that tests use.
    const wrong = findImports(
      shipped.filter(({ path }) => !path.startsWith("scripts/bench/")),
      (_, { path }) => path !== undefined && isTestFile(path),
    );
    expect(wrong).toEqual([]);
  });

  test("no imports run in a circle", () => {
    expect(findCycle(files)).toBeUndefined();
  });
});

describe("how files are made", () => {
  test("no file only passes on what others export", () => {
    const barrels = shipped.filter(
      ({ tree }) =>
        tree.statements.length > 0 &&
        tree.statements.every(
          (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement),
        ) &&
        tree.statements.some((statement) => ts.isExportDeclaration(statement)),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test("no folder or file is a room for everything", () => {
    const names = /(?:^|\/)(?:utils?|libs?|helpers?|types|common|misc)(?:\.\w+)?(?:\/|$)/u;
    expect(files.map(({ path }) => path).filter((path) => names.test(path))).toEqual([]);
  });

  test("a relative import names its file in full", () => {
    expect(findImports(files, (_, { path }) => path !== undefined && !existsSync(root + path))).toEqual([]);
  });

  test("every export has a name", () => {
    const nameless = files.filter(({ tree }) =>
      tree.statements.some((statement) => ts.isExportAssignment(statement)),
    );
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  test("no module keeps state", () => {
    const stateful = shipped.filter(({ path, tree }) =>
      tree.statements.some(
        (statement) =>
          !path.startsWith("scripts/") &&
          ts.isVariableStatement(statement) &&
          (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Let,
      ),
    );
    expect(stateful.filter(({ path }) => !path.endsWith(".astro")).map(({ path }) => path)).toEqual([]);
  });

  test("no page folder holds a test, which would be published as a page", () => {
    expect(files.filter(({ path }) => /^src\/pages\/.*\.test\./u.test(path))).toEqual([]);
  });

  test(`a file has at most ${MOST_LINES} lines, but for those README.md names`, () => {
    const readme = existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, "utf8") : "";
    const long = files
      .filter(({ text }) => text.split("\n").length - 1 > MOST_LINES)
      .filter(({ path }) => !readme.includes(`\`${path}\``));
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines`)).toEqual([]);
  });

  test(`a function has at most ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    expect(shipped.flatMap(({ tree }) => listLongFunctions(tree))).toEqual([]);
  });
});

/** Functions over the limit, not counting the functions inside them: each of those is measured itself. */
function listLongFunctions(tree: ts.SourceFile): string[] {
  const long: string[] = [];
  const measure = (node: ts.Node): number => {
    let inside = 0;
    ts.forEachChild(node, (child) => {
      inside += measure(child);
    });
    if (!ts.isFunctionLike(node)) return inside;
    const first = tree.getLineAndCharacterOfPosition(node.getStart()).line;
    const lines = tree.getLineAndCharacterOfPosition(node.end).line - first + 1;
    if (lines - inside > MOST_LINES_OF_A_FUNCTION) {
      long.push(`${tree.fileName}:${first + 1}: ${lines - inside} lines`);
    }
    return lines;
  };
  measure(tree);
  return long;
}

describe("how imports are read", () => {
  test("types are told from what stays when the file runs", () => {
    const { imports } = readSourceFile(
      "src/a/b.ts",
      'import type { A } from "zod";\nimport { type B, c } from "../c/d.ts";\nexport * from "./e.ts";\nawait import("node:fs");',
    );
    expect(imports).toEqual([
      { specifier: "zod", path: undefined, typeOnly: true },
      { specifier: "../c/d.ts", path: "src/c/d.ts", typeOnly: false },
      { specifier: "./e.ts", path: "src/a/e.ts", typeOnly: false },
      { specifier: "node:fs", path: undefined, typeOnly: false },
    ]);
  });

  test("a page's scripts are kept apart from its build code", () => {
    const page = readSourceFile(
      "src/pages/x.astro",
      '---\nimport { a } from "../a.ts";\n---\n<script>import "../search/browser/b.ts";</script>\n',
    );
    expect(page.imports.map(({ path }) => path)).toEqual(["src/a.ts"]);
    expect(page.clientImports.map(({ path }) => path)).toEqual(["src/search/browser/b.ts"]);
  });

  test("a circle over three files is found", () => {
    const circle = [
      readSourceFile("a.ts", 'import "./b.ts";'),
      readSourceFile("b.ts", 'import type { C } from "./c.ts";'),
      readSourceFile("c.ts", 'import "./a.ts";'),
    ];
    expect(findCycle(circle)).toEqual(["a.ts", "b.ts", "c.ts", "a.ts"]);
  });

  test("a package is found behind another file, a type is not", () => {
    const files = [
      readSourceFile("browser/a.ts", 'import "../b.ts"; import type { Z } from "../z.ts";'),
      readSourceFile("b.ts", 'import { z } from "zod";'),
      readSourceFile("z.ts", 'import "node:fs";'),
    ];
    expect(reachPackages(files, "browser/a.ts", files[0]?.imports ?? [])).toEqual([
      ["browser/a.ts", "b.ts", "zod"],
    ]);
  });
});
