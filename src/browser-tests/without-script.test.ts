import { expect, inject, test } from "vitest";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const withoutScript = { javaScriptEnabled: false };

test("the search page says that it needs JavaScript and leads to what does not", async () => {
  const page = await browser.open(`${sample.url}search/`, withoutScript);
  expect(await page.getByRole("main").textContent()).toContain("needs JavaScript");
  await page.getByRole("main").getByRole("link", { name: "councils" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Councils");
});

test("a decision can be found by browsing: council, decision, paragraph", async () => {
  const page = await browser.open(sample.url, withoutScript);
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Councils and providers" })
    .click();
  await page.getByRole("link", { name: "Thornbridge County Council" }).click();
  await page.getByRole("link", { name: "(17 900 112)" }).click();
  await page.getByRole("link", { name: "Paragraph 14", exact: true }).click();
  expect(new URL(page.url()).hash).toBe("#p14");
});

test("the box on the home page leads to the search page and keeps what was typed", async () => {
  const page = await browser.open(sample.url, withoutScript);
  await page.getByRole("main").getByRole("searchbox").fill("safety plan");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/?q=safety+plan");
});
