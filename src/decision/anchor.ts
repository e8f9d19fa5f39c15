/** The id of a numbered paragraph in a page: `p14`. */
export function paragraphAnchor(number: number): string {
  return `p${number}`;
}

/** The id of an item of a numbered paragraph: `p1-a` for a letter, `p14-2` for the second bullet. */
export function itemAnchor(paragraph: number, label: string): string {
  return `p${paragraph}-${label}`;
}

/**
 * The id of the block at `position` (1-based) among those of a text that stand at the
 * margin without a number: `u3`.
 */
export function unnumberedAnchor(position: number): string {
  return `u${position}`;
}

/**
 * The letter published for the item at `index` (0-based): a … z, then aa, ab …
 */
export function itemLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : itemLetter(Math.floor(index / 26) - 1) + last;
}
