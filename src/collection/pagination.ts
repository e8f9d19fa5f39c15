/** How many decisions a page of a list shows. */
const PAGE_SIZE = 25;

/** A part of a longer list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** 1-based. */
  readonly number: number;
  /** How many pages the list has; 1 when it is empty. */
  readonly last: number;
  /** How many items the list has. */
  readonly total: number;
}

/** `items` cut into pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number = PAGE_SIZE): readonly ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: items.length,
  }));
}

/**
 * The pages to link from page `current` of `last`, in order: the first, the last,
 * the neighbours, and the one half-way to either end. Halving reaches any of 1,000
 * pages in ten steps without a link to each:
 *
 *     listPageLinks(500, 1000)  // [1, 250, 499, 500, 501, 750, 1000]
 */
export function listPageLinks(current: number, last: number): readonly number[] {
  const numbers = [
    1,
    Math.floor((1 + current) / 2),
    current - 1,
    current,
    current + 1,
    Math.ceil((current + last) / 2),
    last,
  ];
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= last).sort((a, b) => a - b);
}

/** The path of a page of the list at `path`: page 2 of `/councils/x/` is `/councils/x/2/`. */
export function listPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}
