import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** A file that the browser saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The disclosure with files of a search. */
export function takeAway(page: Page): Locator {
  return page.locator("details.take-away");
}

/** Opens the disclosure and waits for its choices. */
export async function openTakeAway(page: Page): Promise<void> {
  await takeAway(page).locator("summary").first().click();
  await fileButton(page, "ZIP of: Research set").waitFor();
}

export function fileButton(page: Page, name: string): Locator {
  return takeAway(page).getByRole("button", { name, exact: true });
}

/** The file that the browser saves once `act` is done. */
export async function saveBy(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

export function save(page: Page, name: string): Promise<SavedFile> {
  return saveBy(page, () => fileButton(page, name).click());
}
