import { describe, expect, inject, test } from "vitest";
import { listDecisionIds, readDecisionMarkdown } from "../verify/decision-markdown.ts";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const ids = await listDecisionIds(sample.decisionsFolder);
const decisions = await Promise.all(
  ids.map(async (id) => (await readDecisionMarkdown(sample.decisionsFolder, id)).frontmatter),
);

describe("a council or provider whose name is typed", () => {
  test("is offered above the results, with a link to its page", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "penhallow" }));
    await readCount(page);
    await page.getByText("Council matches", { exact: true }).waitFor();
    const links = page.getByRole("link", { name: /^All about / });
    const names = new Set(decisions.map(({ body }) => body.name).filter((name) => /penhallow/iu.test(name)));
    expect((await links.allTextContents()).toSorted()).toEqual(
      [...names].map((name) => `All about ${name}`).toSorted(),
    );
    const [name = ""] = (await links.allTextContents()).map((text) => text.replace("All about ", ""));
    await links.first().click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/councils\/[\w-]+\/$/u);
  });

  test.each(["council", '"safety plan"'])("is not offered for %s, which names none", async (q) => {
    const page = await browser.open(searchUrl(sample.url, { q }));
    await readCount(page);
    expect(await page.getByText("Council matches", { exact: true }).count()).toBe(0);
  });
});
