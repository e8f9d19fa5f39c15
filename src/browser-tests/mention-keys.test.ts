import { describe, expect, test } from "vitest";
import { bar, expectBar, foundUrl, PHRASE, readCurrent } from "./found-decision.ts";
import { useBrowser } from "./test-browser.ts";

const browser = useBrowser();

describe("the keys of the bar", () => {
  test("step through mentions and take the focus along", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }));
    await expectBar(page, /15 mentions/u);
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await expectBar(page, /Mention 2 of 15/u);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe((await readCurrent(page))?.anchor);
    await page.keyboard.press("p");
    await expectBar(page, /Mention 1 of 15/u);
  });

  test("step through decisions", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, sort: "mentions" }));
    await expectBar(page, /Decision 1 of 5/u);
    await page.keyboard.press("j");
    await expectBar(page, /Decision 2 of 5/u);
    await page.keyboard.press("k");
    await expectBar(page, /Decision 1 of 5/u);
  });

  test("are left alone while the reader types or holds another key", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "1" }));
    await expectBar(page, /Mention 1 of 15/u);
    const box = page.getByRole("searchbox");
    await box.fill("");
    await box.pressSequentially("npjn");
    expect(await box.inputValue()).toBe("npjn");
    await box.blur();
    for (const pressed of ["Control+b", "Alt+n", "Shift+n"]) await page.keyboard.press(pressed);
    await page.keyboard.press("n");
    await expectBar(page, /Mention 2 of 15/u);
  });

  test.each([true, false])("leave the bar two rows on a phone, with touch: %s", async (hasTouch) => {
    const viewport = { width: 360, height: 740 };
    const page = await browser.open(foundUrl({ q: PHRASE }), { viewport, hasTouch, isMobile: hasTouch });
    await expectBar(page, /15 mentions/u);
    const tap = await bar(page).getByRole("button", { name: "Next mention" }).boundingBox();
    const { height } = (await bar(page).boundingBox()) ?? { height: Number.POSITIVE_INFINITY };
    expect(height).toBeLessThan(3 * (tap?.height ?? 0));
  });

  test("are named in the bar and can be turned off for good", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "1" }));
    await bar(page).getByText("Keys", { exact: true }).click();
    for (const [key, does] of [
      ["n", "next mention"],
      ["p", "previous mention"],
      ["j", "next decision"],
      ["k", "previous decision"],
    ]) {
      expect(await bar(page).getByText(`${key}${does}`).isVisible()).toBe(true);
    }
    await bar(page).getByRole("checkbox", { name: "Use these keys" }).uncheck();
    await page.reload();
    await expectBar(page, /Mention 1 of 15/u);
    await page.keyboard.press("n");
    await bar(page).getByRole("button", { name: "Next mention" }).click();
    await expectBar(page, /Mention 2 of 15/u);
  });
});

describe("what a screen reader hears", () => {
  test("is each place once", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }));
    await expectBar(page, /15 mentions/u);
    await page.evaluate(() => {
      const status = document.querySelector("[data-mention-bar] [role=status]");
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (!status) return;
      new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    });
    const heard = () =>
      page.evaluate(() => ("heard" in window && Array.isArray(window.heard) ? window.heard : []));
    await bar(page).getByRole("button", { name: "Next mention" }).click();
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^Mention 1 of 15\. /u));
    const said = (await heard()).filter((sentence) => /Mention 1 of 15/u.test(sentence));
    expect(said).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Next mention",
    );
  });

  test("says that there is none after the last", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "15" }));
    await expectBar(page, /Mention 15 of 15/u);
    const next = bar(page).getByRole("button", { name: "Next mention" });
    expect(await next.getAttribute("aria-disabled")).toBe("true");
    await next.press("Enter");
    await expect
      .poll(() => bar(page).getByRole("status").textContent())
      .toBe("There is no mention after this.");
  });
});
