import { describe, expect, test } from "vitest";
import { listPageLinks, listPagePath, paginate } from "./pagination.ts";

describe("paginate", () => {
  test("cuts a list into pages and keeps the order", () => {
    const pages = paginate([1, 2, 3, 4, 5], 2);
    expect(pages.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
    expect(pages[1]).toEqual({ items: [3, 4], number: 2, last: 3, total: 5 });
  });

  test("fills a last page exactly", () => {
    expect(paginate([1, 2, 3, 4], 2)).toHaveLength(2);
  });

  test("gives an empty list one empty page", () => {
    expect(paginate([], 25)).toEqual([{ items: [], number: 1, last: 1, total: 0 }]);
  });

  test("shows 25 items a page", () => {
    expect(paginate(Array.from({ length: 26 }, (_, index) => index))[0]?.items).toHaveLength(25);
  });
});

describe("listPageLinks", () => {
  test("links every page of a short list", () => {
    expect(listPageLinks(2, 3)).toEqual([1, 2, 3]);
  });

  test("links the ends, the neighbours and the half-way pages of a long list", () => {
    expect(listPageLinks(500, 1000)).toEqual([1, 250, 499, 500, 501, 750, 1000]);
  });

  test("links no page before the first or after the last", () => {
    expect(listPageLinks(1, 1000)).toEqual([1, 2, 501, 1000]);
    expect(listPageLinks(1000, 1000)).toEqual([1, 500, 999, 1000]);
  });

  test("reaches every one of 1,000 pages from the first in at most ten steps", () => {
    let reached = new Set([1]);
    for (let step = 0; step < 10; step += 1) {
      reached = new Set([...reached].flatMap((page) => [page, ...listPageLinks(page, 1000)]));
    }
    expect(reached.size).toBe(1000);
  });
});

describe("listPagePath", () => {
  test("gives the first page the path of the list", () => {
    expect(listPagePath("/councils/x/", 1)).toBe("/councils/x/");
  });

  test("puts the number of a later page at the end", () => {
    expect(listPagePath("/councils/x/", 2)).toBe("/councils/x/2/");
  });
});
