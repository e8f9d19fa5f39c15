import { describe, expect, test } from "vitest";
import { readPage } from "./page.ts";

const read = (html: string) => readPage("index.html", html);

describe("what is read from a page", () => {
  test("title, language, description, policy and canonical address", () => {
    const page = read(
      `<html lang="en-GB"><head><title>A &amp; B</title><meta name="description" content="C">
       <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
       <link rel="canonical" href="https://x.example/"></head></html>`,
    );
    expect(page).toMatchObject({
      title: "A & B",
      language: "en-GB",
      description: "C",
      policy: "default-src 'self'",
      canonical: "https://x.example/",
    });
  });

  test("the title of a picture is not the page's", () => {
    expect(read("<title>Page</title><svg><title>Chart</title></svg>").title).toBe("Page");
  });

  test("where readers can go is told from what the browser fetches", () => {
    const page = read(
      '<a href="/a/"></a><form action="/s/"></form><script src="/x.js"></script><img src="/y.png">',
    );
    expect(page.links.map(({ href }) => href)).toEqual(["/a/", "/s/"]);
    expect(page.resources.map(({ href }) => href)).toEqual(["/x.js", "/y.png"]);
  });

  test("a stylesheet is fetched, an alternate feed is somewhere to go", () => {
    const page = read('<link rel="stylesheet" href="/a.css"><link rel="alternate" href="/feed.xml">');
    expect(page.resources.map(({ href }) => href)).toEqual(["/a.css"]);
    expect(page.links.map(({ href }) => href)).toEqual(["/feed.xml"]);
  });

  test("inline scripts, styles and handlers", () => {
    const page = read('<script>1</script><style>p{}</style><p style="x" onclick="y">');
    expect(page.inline).toEqual(["<script>", "<style>", "style on <p>", "onclick on <p>"]);
  });

  test("data for other programs is no script", () => {
    expect(read('<script type="application/ld+json">{}</script>').inline).toEqual([]);
  });

  test("words of neighbouring blocks do not run together, those of one word stay together", () => {
    expect(read("<p>one</p><p>tw<em>o</em></p>three<br>four").frameText).toBe("one two three four");
  });

  test("what nobody sees and the text of a decision are left out of the frame's text", () => {
    const html = "<p>a</p><script>b</script><article data-decision-text><p>c</p></article><p>d</p>";
    expect(read(html).frameText).toBe("a d");
  });

  test("an element without an end tag does not swallow what follows", () => {
    expect(read('<article data-decision-text><p>a<img src="x"><p>b</article>c').frameText).toBe("c");
  });
});
