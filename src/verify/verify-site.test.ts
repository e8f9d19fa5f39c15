import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../convert-run/temporary-folder.ts";
import { pageKind, readBasePath, readBuiltSite } from "./built-site.ts";
import { checkHtml, chooseSample } from "./check-html.ts";
import { checkWeights, weighPages } from "./check-weight.ts";
import { readPage } from "./page.ts";
import { verifySite } from "./verify-site.ts";

const pageOf = (body: string) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>T</title><meta name="description" content="D">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script></head>
<body><main><h1>H</h1>${body}</main></body></html>`;

// Letters that gzip cannot make much shorter.
const noise = Array.from({ length: 90_000 }, (_, index) => ((index * 7919) ** 2 % 65_521).toString(36)).join(
  "",
);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-"));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  await write("index.html", pageOf('<a href="/heavy/">x</a>'));
  await write("heavy/index.html", pageOf(`<p>${noise}</p>`));
  await write("a.css", "p{background:url(https://x.example/a.png)}");
  await write("a.js", "");
});

afterAll(() => rm(folder, { recursive: true }));

test("pages are weighed with their styles and scripts", async () => {
  const weights = await weighPages(await readBuiltSite(folder));
  const home = weights.find(({ file }) => file === "index.html");
  expect(home?.total).toBe((home?.html ?? 0) + (home?.styles ?? 0) + (home?.scripts ?? 0));
  expect(home?.styles).toBeGreaterThan(0);
});

test("a page over its budget is found", async () => {
  const site = await readBuiltSite(folder);
  const findings = checkWeights(await weighPages(site), site);
  expect(findings.map(({ file }) => file)).toEqual(["heavy/index.html"]);
  expect(findings[0]?.message).toMatch(/expected at most 60000\.$/u);
});

test("HTML that is not valid is found with line and rule", async () => {
  await writeFile(join(folder, "index.html"), pageOf('<a href="/heavy/">x</a>\n<ul><p>no item</p></ul>'));
  const findings = await checkHtml(await readBuiltSite(folder));
  expect(findings).toEqual([
    {
      file: "index.html:6:6",
      message: "Found HTML that is not valid: <p> element is not permitted as content under <ul>.",
      hint: "Correct the template; the rule is element-permitted-content of html-validate.",
    },
  ]);
});

test("all checks run over a whole site", async () => {
  const { pages, findings } = await verifySite({ folder });
  expect(pages).toBe(2);
  expect(findings.map(({ file }) => file)).toEqual(["a.css", "heavy/index.html", "index.html:6:6"]);
});

test("one finding says that a site was built for another base", async () => {
  const { findings } = await verifySite({ folder, basePath: "/cases" });
  expect(findings).toEqual([
    {
      file: "index.html",
      message: "Found a site that was built for the base /, expected /cases/.",
      hint: "Check it with --base /, or build it again with --base /cases/.",
    },
  ]);
});

describe("the base a site was built for", () => {
  const home = (...addresses: readonly string[]) => ({
    files: new Set(["index.html", "look/a b.css", "a.js"]),
    pages: [
      readPage("index.html", addresses.map((href) => `<link rel="stylesheet" href="${href}">`).join("")),
    ],
  });

  test.each([
    ["/", ["/look/a%20b.css"]],
    ["/sub/", ["/sub/look/a%20b.css?v=1"]],
    ["/one/two/", ["/lost.css", "/one/two/a.js"]],
    [undefined, ["/lost.css", "/%E0.css", "//other.example/a.js", "a.js"]],
  ])("is %s by %j", (base, addresses) => {
    expect(readBasePath(home(...addresses))).toBe(base);
  });

  test("is taken from the site, and one that is given needs no slashes", async () => {
    const built = await temporaryFolder({
      "index.html": '<link rel="stylesheet" href="/sub/a.css">',
      "a.css": "",
    });
    expect((await readBuiltSite(built)).basePath).toBe("/sub/");
    expect((await readBuiltSite(built, "other")).basePath).toBe("/other/");
  });
});

test("a folder that is not there is named", async () => {
  await expect(verifySite({ folder: join(folder, "gone") })).rejects.toThrow(
    /^Found no built site in .*gone\./u,
  );
});

test("a template is known by the path of its pages", () => {
  const kinds = [
    ["index.html", ""],
    ["404.html", "404.html"],
    ["decisions/2/index.html", "decisions/:page"],
    ["decisions/17-009-175/index.html", "decisions/:id"],
    ["councils/x/2/index.html", "councils/:value/:page"],
    ["categories/education/school-transport/index.html", "categories/:value/:value"],
    ["years/2018/index.html", "years/:value"],
  ] as const;
  expect(kinds.map(([file]) => [file, pageKind(file)])).toEqual(kinds);
});

test("a sample holds one page of each kind", () => {
  const files = ["index.html", ...Array.from({ length: 100 }, (_, i) => `councils/c${i}/index.html`)];
  const sample = chooseSample(files);
  expect(sample.slice(0, 2)).toEqual(["index.html", "councils/c0/index.html"]);
  expect(sample.length).toBeLessThan(25);
});
