import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { watchFetches } from "./fetch-watch.ts";

const answering = (answer: typeof fetch) => ({ fetch: answer });
const unreachable = answering(() => Promise.reject(new TypeError("Failed to fetch")));

describe("a watch over fetches", () => {
  test("finds nothing wrong with a file that arrived, and hands it on", async () => {
    const scope = answering(async () => new Response("piece"));
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    const response = await scope.fetch("/pagefind/index/a.pf_index");
    expect(await response.text()).toBe("piece");
    expect(check).not.toThrow();
  });

  test("tells how many bytes came", async () => {
    const scope = answering(async () => new Response("piece"));
    const told: number[] = [];
    watchFetches("/pagefind/", (bytes) => told.push(bytes), scope);
    await scope.fetch("/pagefind/index/a.pf_index");
    await scope.fetch("/elsewhere");
    await scope.fetch("/pagefind/index/b.pf_index");
    expect(told).toEqual([5, 10]);
  });

  test("hands a packed file on unpacked, and tells the bytes that came", async () => {
    const packed = gzipSync("pagefind_dcd and more");
    const scope = answering(async () => new Response(new Uint8Array(packed)));
    const told: number[] = [];
    watchFetches("/pagefind/", (bytes) => told.push(bytes), scope);
    const response = await scope.fetch("/pagefind/index/a.pf_index");
    expect(await response.text()).toBe("pagefind_dcd and more");
    expect(told).toEqual([packed.length]);
  });

  test("names a packed file that is damaged", async () => {
    const scope = answering(async () => new Response(new Uint8Array(gzipSync("piece").subarray(0, -9))));
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow();
    expect(check).toThrow("Cannot load a part of the index of words.");
  });

  test("names a file that could not be reached", async () => {
    const scope = { ...unreachable };
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("Failed to fetch");
    expect(check).toThrow(
      expect.objectContaining({
        problem: "unreachable",
        cause: expect.objectContaining({ message: "/pagefind/index/a.pf_index did not arrive." }),
      }),
    );
  });

  test("names a file that the server does not have", async () => {
    const scope = answering(async () => new Response("", { status: 404 }));
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("The server answered 404");
    expect(check).toThrow(expect.objectContaining({ problem: "missing" }));
  });

  test("tells a server that gives nothing for the moment", async () => {
    const scope = answering(async () => new Response("", { status: 503 }));
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("The server answered 503");
    expect(check).toThrow(expect.objectContaining({ problem: "refused" }));
  });

  test("names a file that broke off", async () => {
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError("network error")) });
    const scope = answering(async () => new Response(broken));
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    await expect(scope.fetch("/pagefind/index/a.pf_index")).rejects.toThrow("network error");
    expect(check).toThrow("Cannot load a part of the index of words.");
  });

  test("leaves other addresses alone", async () => {
    const scope = { ...unreachable };
    const check = watchFetches("/pagefind/", undefined, scope).begin();
    await expect(scope.fetch("/elsewhere")).rejects.toThrow("Failed to fetch");
    expect(check).not.toThrow();
  });

  test("looks only at what is lost after it began", async () => {
    const scope = { ...unreachable };
    const watch = watchFetches("/pagefind/", undefined, scope);
    const first = watch.begin();
    await expect(scope.fetch("/pagefind/a")).rejects.toThrow();
    expect(watch.begin()).not.toThrow();
    expect(first).toThrow();
  });
});
