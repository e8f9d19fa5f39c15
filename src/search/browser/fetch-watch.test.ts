import { describe, expect, test } from "vitest";
import { watchFetches } from "./fetch-watch.ts";

const answering = (answer: typeof fetch) => ({ fetch: answer });
const unreachable = answering(() => Promise.reject(new TypeError("Failed to fetch")));

describe("a watch over fetches", () => {
  test("finds nothing wrong with a file that arrived, and hands it on", async () => {
    const scope = answering(async () => new Response("piece"));
    const watch = watchFetches("/pagefind/", scope);
    const response = await scope.fetch("/pagefind/index/a.pf_index");
    expect(await response.text()).toBe("piece");
    expect(watch.check).not.toThrow();
  });

  test("names a file that could not be reached", async () => {
    const scope = { ...unreachable };
    const watch = watchFetches("/pagefind/", scope);
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("Failed to fetch");
    expect(watch.check).toThrow("/pagefind/index/a.pf_index did not arrive.");
  });

  test("names a file that the server does not have", async () => {
    const scope = answering(async () => new Response("", { status: 404 }));
    const watch = watchFetches("/pagefind/", scope);
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("The answer was 404.");
    expect(watch.check).toThrow("did not arrive");
  });

  test("names a file that broke off", async () => {
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError("network error")) });
    const scope = answering(async () => new Response(broken));
    const watch = watchFetches("/pagefind/", scope);
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("network error");
    expect(watch.check).toThrow("did not arrive");
  });

  test("leaves other addresses alone", async () => {
    const scope = { ...unreachable };
    const watch = watchFetches("/pagefind/", scope);
    await expect(scope.fetch("/elsewhere")).rejects.toThrow("Failed to fetch");
    expect(watch.check).not.toThrow();
  });

  test("forgets what was lost once it is reset", async () => {
    const scope = { ...unreachable };
    const watch = watchFetches("/pagefind/", scope);
    await expect(scope.fetch("/pagefind/a")).rejects.toThrow();
    watch.reset();
    expect(watch.check).not.toThrow();
  });
});
