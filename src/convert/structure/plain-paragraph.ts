import type { Paragraph } from "./tree.ts";

/**
 * Whether a paragraph was published without a number and stands at the margin as plain
 * blocks. One with lettered items does not: outside a list item its letters would read
 * as paragraph numbers, so it is written like a paragraph whose number was lost.
 */
export function isPlainParagraph({ number, numberLost, parts }: Paragraph): boolean {
  if (number !== undefined || numberLost) return false;
  return !parts.some((part) => part.type === "items" && part.ordered);
}
