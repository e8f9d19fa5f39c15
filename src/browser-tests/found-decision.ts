import type { Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";

/** A phrase that the sample collection has in five decisions. */
export const PHRASE = '"safety plan"';
/** The decision that has it most often, fifteen times. */
export const ID = "17-900-112";

/** The address of a decision that was found by a search. */
export function foundUrl(search: Readonly<Record<string, string>>, { id = ID, hash = "" } = {}): string {
  return `${inject("sites").sample.url}decisions/${id}/?${new URLSearchParams(search)}${hash}`;
}

/** The bar above the text. */
export function bar(page: Page): Locator {
  return page.getByRole("complementary", { name: "Your search in this decision" });
}

/** Waits until the bar says `text`. */
export async function expectBar(page: Page, text: RegExp): Promise<void> {
  await expect.poll(() => bar(page).textContent()).toMatch(text);
}

/** What is marked as the place where the reader is, with the id it stands in. */
export async function readCurrent(
  page: Page,
): Promise<{ text: string; anchor: string | undefined } | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("current-mention") ?? [];
    if (!range) return undefined;
    const anchor = range.startContainer.parentElement?.closest("[id]")?.id;
    return { text: String(range), anchor };
  });
}

/** Whether the current mention stands in the window with nothing in front of it. */
export async function isCurrentInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("current-mention") ?? [];
    if (!(range instanceof Range)) return false;
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    const front = document.elementFromPoint(left + width / 2, top + height / 2);
    return front !== null && (front.contains(range.startContainer) || front === range.startContainer);
  });
}
