import { join } from "node:path";
import { expect, test } from "vitest";
import { astroEnvironment } from "./astro.ts";
import { locateWorkspace, projectRoot, shortPath } from "./workspace.ts";

test("the sample collection is converted to content/decisions and built to dist", () => {
  const workspace = locateWorkspace({}, "/anywhere");
  expect(workspace.source).toBe(join(projectRoot, "content/sources"));
  expect(workspace.decisions).toBe(join(projectRoot, "content/decisions"));
  expect(workspace.out).toBe(join(projectRoot, "dist"));
});

test("another source has its own Markdown and cache", () => {
  const standard = locateWorkspace({}, "/anywhere");
  const other = locateWorkspace({ source: "texts" }, "/anywhere");
  expect(other.source).toBe("/anywhere/texts");
  expect(other.decisions).not.toBe(standard.decisions);
  expect(other.cache).not.toBe(standard.cache);
  expect(other.staging).not.toBe(standard.staging);
});

test("two outputs of one source share nothing that is written", () => {
  const [one, two] = ["/a", "/b"].map((out) => locateWorkspace({ source: "texts", out }, "/anywhere"));
  expect(one?.decisions).not.toBe(two?.decisions);
  expect(one?.cache).not.toBe(two?.cache);
});

test("the same call finds the same workspace, so that work is not done twice", () => {
  const options = { source: "texts", out: "site" };
  expect(locateWorkspace(options, "/anywhere")).toEqual(locateWorkspace(options, "/anywhere"));
});

test("names a path from here when that is shorter", () => {
  expect(shortPath("/projects/site/dist", "/projects/site")).toBe("dist");
  expect(shortPath("/tmp/x", "/projects/a/b/c/d/e/f")).toBe("/tmp/x");
});

test("no two sites share a folder Astro writes notes into", () => {
  const notes = ["one", "two"].map((out) => {
    const workspace = locateWorkspace({ source: "texts", out }, "/anywhere");
    return astroEnvironment(workspace, {})["WORK_DIR"];
  });
  expect(notes[0]).toBeDefined();
  expect(notes[0]).not.toBe(notes[1]);
});
