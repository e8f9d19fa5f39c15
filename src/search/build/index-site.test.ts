import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { indexSite } from "./index-site.ts";

const DECISION =
  '<html lang="en-GB"><body><article data-pagefind-body><h1>A decision</h1></article></body></html>';

let site = "";
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "site-"));
});
afterEach(() => rm(site, { recursive: true }));

async function addPage(path: string, html: string): Promise<void> {
  await mkdir(join(site, path), { recursive: true });
  await writeFile(join(site, path, "index.html"), html);
}

describe("indexSite", () => {
  test("indexes decision pages and no other page", async () => {
    await addPage("decisions/17-009-175", DECISION);
    await addPage("decisions/20-009-115-durham", DECISION);
    await addPage("decisions/2", "<html><body>Page 2 of the list</body></html>");
    await addPage("about", "<html><body>About</body></html>");
    expect(await indexSite(site)).toBe(2);
    expect(await readdir(join(site, "pagefind", "fragment"))).toHaveLength(2);
  });

  test("writes no index for a site without decisions", async () => {
    await addPage("about", "<html><body>About</body></html>");
    expect(await indexSite(site)).toBe(0);
    expect(existsSync(join(site, "pagefind"))).toBe(false);
  });

  test("writes none of Pagefind's own interfaces", async () => {
    await addPage("decisions/17-009-175", DECISION);
    await indexSite(site);
    const files = await readdir(join(site, "pagefind"));
    expect(files.filter((file) => /ui|playground|highlight/u.test(file))).toEqual([]);
  });

  test("fails when Pagefind's program dies", async () => {
    await addPage("decisions/17-009-175", DECISION);
    await writeFile(join(site, "pagefind"), "a file where Pagefind needs a folder");
    await expect(indexSite(site)).rejects.toMatchObject({
      message: "The decision pages could not be indexed, so the site would have no search.",
      cause: { stderr: expect.stringContaining("File exists") },
    });
  });
});
