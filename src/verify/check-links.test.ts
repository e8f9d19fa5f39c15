import { describe, expect, test } from "vitest";
import type { BuiltSite } from "./built-site.ts";
import { checkLinks } from "./check-links.ts";
import { readPage } from "./page.ts";

/** A site of `pages`, each given as its file and its HTML. */
function siteOf(pages: Readonly<Record<string, string>>, basePath = "/"): BuiltSite {
  return {
    folder: "dist",
    basePath,
    files: new Set([...Object.keys(pages), "feed.xml"]),
    pages: Object.entries(pages).map(([file, html]) => readPage(file, html)),
  };
}

const messages = (site: BuiltSite) => checkLinks(site).map(({ file, message }) => `${file}: ${message}`);

describe("links that are fine", () => {
  test.each([
    "/a/",
    "a/",
    "./a/?q=1",
    "/a/#p1",
    "/a/#",
    "/a/#top",
    "https://other.example/x",
    "mailto:a@b.example",
  ])("%s", (href) => {
    const site = siteOf({
      "index.html": `<a href="${href}"></a><a href="/a/"></a>`,
      "a/index.html": '<p id="p1">',
    });
    expect(messages(site)).toEqual([]);
  });

  test("an address with signs that are encoded", () => {
    const site = siteOf({ "index.html": '<a href="/a%20b/#%C3%A9"></a>', "a b/index.html": '<p id="é">' });
    expect(messages(site)).toEqual([]);
  });

  test("a link from a page to a place in itself", () => {
    expect(messages(siteOf({ "index.html": '<a href="#x"></a><p id="x">' }))).toEqual([]);
  });
});

describe("links that lead nowhere", () => {
  test.each(["/a%E0/", "/a/#%E0"])("an address that cannot be read, %s", (href) => {
    expect(messages(siteOf({ "index.html": `<a href="${href}"></a>` }))).toEqual([
      `index.html: Found the address ${href}, in which a % stands before no byte of UTF-8.`,
    ]);
  });

  test("a page that does not exist", () => {
    expect(messages(siteOf({ "index.html": '<a href="/b/"></a>' }))).toEqual([
      "index.html: Found <a> leading to /b/, but there is no b/index.html.",
    ]);
  });

  test("a place that does not exist", () => {
    expect(messages(siteOf({ "index.html": '<a href="#p9"></a>' }))).toEqual([
      'index.html: Found a link to #p9, but index.html has no element with the id "p9".',
    ]);
  });

  test("a script that does not exist", () => {
    expect(messages(siteOf({ "index.html": '<script src="/x.js"></script>' }))).toEqual([
      "index.html: Found <script> leading to /x.js, but there is no x.js.",
    ]);
  });

  test("an address without its last slash", () => {
    const site = siteOf({ "index.html": '<a href="/a"></a><a href="/a/"></a>', "a/index.html": "" });
    expect(messages(site)).toEqual([
      "index.html: Found a link to /a without its last slash, which costs a redirect.",
    ]);
  });
});

describe("pages that nobody finds", () => {
  test("a page linked only from a page that nobody finds", () => {
    const site = siteOf({
      "index.html": "",
      "a/index.html": '<a href="/b/"></a>',
      "b/index.html": '<a href="/a/"></a>',
    });
    expect(messages(site)).toEqual([
      "a/index.html: Found no way of links from the home page to this page.",
      "b/index.html: Found no way of links from the home page to this page.",
    ]);
  });

  test("the page for missing pages needs no link", () => {
    expect(messages(siteOf({ "index.html": "", "404.html": "" }))).toEqual([]);
  });
});

describe("a site under a base path", () => {
  test("links with the base path are fine", () => {
    const site = siteOf(
      { "index.html": '<a href="/sub/a/"></a>', "a/index.html": '<a href="/sub/"></a>' },
      "/sub/",
    );
    expect(messages(site)).toEqual([]);
  });

  test("a link that forgot it is found", () => {
    expect(messages(siteOf({ "index.html": '<a href="/feed.xml"></a>' }, "/sub/"))).toEqual([
      "index.html: Found a link to /feed.xml, which is outside /sub/, where the site is published.",
    ]);
  });
});

test("a canonical address of another page is found", () => {
  const site = siteOf({ "index.html": '<link rel="canonical" href="https://x.example/a/">' });
  expect(messages(site)).toEqual([
    "index.html: Found the canonical address https://x.example/a/, expected one that ends in /.",
  ]);
});
