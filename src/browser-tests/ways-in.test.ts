import { expect, inject, test } from "vitest";
import { readCount } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();

test("every example search of the home page finds something", async () => {
  const home = await browser.open(sample.url);
  const links = home.locator(".examples").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses).toHaveLength(3);
  const reference = /^\/search\/\?q=([\d+]+)$/u;
  expect(addresses.filter((address) => reference.test(address))).toHaveLength(1);
  for (const address of addresses) {
    const page = await browser.open(new URL(address, sample.url).href);
    const [, typed] = reference.exec(address) ?? [];
    if (typed) await page.waitForURL(`**/decisions/${typed.replaceAll("+", "-")}/`);
    else expect(await readCount(page)).toBeGreaterThan(0);
  }
});

test("every outcome of a council leads to as many decisions as it counts", async () => {
  const council = await browser.open(`${sample.url}councils/thornbridge-county-council/`);
  const outcomes = council.getByRole("list", { name: "Decisions by outcome" }).getByRole("listitem");
  expect(await outcomes.count()).toBe(3);
  for (const outcome of await outcomes.all()) {
    const count = Number(await outcome.locator("b").textContent());
    const address = (await outcome.getByRole("link").getAttribute("href")) ?? "";
    expect(await readCount(await browser.open(new URL(address, sample.url).href))).toBe(count);
  }
});

test("typing part of a name narrows the list of councils and says how many are left", async () => {
  const page = await browser.open(`${sample.url}councils/`);
  const main = page.getByRole("main");
  await page.getByLabel("Find a council or provider by name").pressSequentially("borough council");
  const left = main.getByRole("listitem").filter({ visible: true });
  expect(await left.locator("a").allTextContents()).toEqual([
    expect.stringContaining("Calderwick Metropolitan Borough Council"),
    expect.stringContaining("Wexmoor Borough Council"),
  ]);
  await expect.poll(() => main.getByRole("status").textContent()).toBe("2 of 11 shown");
});

test("a name nobody has leaves an empty list that says so, and clearing brings all back", async () => {
  const page = await browser.open(`${sample.url}councils/`);
  const box = page.getByLabel("Find a council or provider by name");
  await box.fill("zebra");
  expect(await page.getByText("No name here has words that begin like these.").isVisible()).toBe(true);
  await box.fill("");
  expect(await page.getByRole("main").getByRole("listitem").filter({ visible: true }).count()).toBe(11);
});

test("without JavaScript the list of councils is whole and offers no box that does nothing", async () => {
  const page = await browser.open(`${sample.url}councils/`, { javaScriptEnabled: false });
  expect(await page.getByLabel("Find a council or provider by name").isVisible()).toBe(false);
  expect(await page.getByRole("main").getByRole("listitem").count()).toBe(11);
});

test("letters without a name that matches go away with their heading", async () => {
  const page = await browser.open(`${sample.url}law/`);
  await page.getByLabel("Find a law or guidance document by name").fill("equality");
  const headings = page.getByRole("main").getByRole("heading", { level: 2 }).filter({ visible: true });
  expect(await headings.allTextContents()).toEqual(["E"]);
  expect(await page.getByRole("navigation", { name: "Letters" }).isVisible()).toBe(false);
});
