import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the search page shows how many decisions it found, and gives back that number. */
export async function readCount(page: Page): Promise<number> {
  const status = page.locator("#search-status[data-decisions]");
  await status.waitFor();
  return Number(await status.getAttribute("data-decisions"));
}

/** How many mentions the search page counted, once it shows them. */
export async function readMentions(page: Page): Promise<number> {
  await readCount(page);
  return Number(await page.locator("#search-status").getAttribute("data-mentions"));
}

/** Waits until the search page says that it found `count` decisions. */
export async function expectCount(page: Page, count: number): Promise<void> {
  await expect.poll(() => readCount(page)).toBe(count);
}

/** Ids of the decisions in the list of results, in its order. */
export async function listResults(page: Page): Promise<string[]> {
  await readCount(page);
  const links = page.getByRole("article").getByRole("heading").getByRole("link");
  const hrefs = await links.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute("href") ?? ""),
  );
  return hrefs.map((href) => /\/decisions\/([^/]+)\//u.exec(href)?.[1] ?? href);
}

/** The sentence that says what was searched for and found. */
export async function readStatus(page: Page): Promise<string> {
  await readCount(page);
  return (await page.getByRole("status").textContent()) ?? "";
}

/** Whether all of an element is on the screen as it is scrolled. */
export async function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** The address of a search on the site at `siteUrl`. */
export function searchUrl(siteUrl: string, parameters: Readonly<Record<string, string>>): string {
  return `${siteUrl}search/?${new URLSearchParams(parameters)}`;
}
