import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { formatFindings } from "../verify/finding.ts";
import { verifySite } from "../verify/verify-site.ts";
import { readDocument } from "./read-document.ts";

const sites = inject("sites");
const built = Object.entries(sites).flatMap(([name, site]) => (site ? [{ name, site }] : []));

describe.each(built)("the $name site", ({ site }) => {
  test("has nothing wrong that the verifier can see", async () => {
    const { pages, decisions, findings } = await verifySite(site);
    expect(formatFindings(findings)).toEqual([]);
    expect(pages).toBeGreaterThan(decisions + 5);
  });
});

test("a collection without decisions says so on its pages", async () => {
  const { empty } = inject("sites");
  for (const path of ["", "search", "decisions"]) {
    expect((await readDocument(empty.folder, path)).first("main").text).toMatch(/no decisions/iu);
  }
});

test("a site that is published has no style guide and none of its styles", async () => {
  const { sample, odd } = inject("sites");
  expect(existsSync(join(sample.folder, "style-guide/index.html"))).toBe(true);
  const published = await readdir(odd.folder, { recursive: true });
  expect(published.filter((file) => /style.?guide/iu.test(file))).toEqual([]);
});
