import type { ItemBlock } from "../parse/block.ts";
import type { RoledBlock } from "./roles.ts";

/** The numbers of one list are out of line at their left by no more than this. */
const JITTER = 1;
/** The margins of two sections may differ by as much. */
const MARGIN_STEP = 2;

/**
 * The numbers that start a paragraph: those that stand furthest out under their heading,
 * in line with each other at their left or at their right end. One further in is a lettered item.
 */
export function paragraphNumbers(roled: readonly RoledBlock[]): ReadonlySet<ItemBlock> {
  const sections: ItemBlock[][] = [[]];
  for (const each of roled) {
    if (each.role === "heading") sections.push([]);
    else if (each.role === "item" && each.block.marker === "decimal") sections.at(-1)?.push(each.block);
  }
  const usual = usualMargin(sections);
  return new Set(sections.flatMap((numbers) => readMargin(numbers, usual)));
}

/** Where the numbers of most sections stand; of as many, further in if no items can stand there. */
function usualMargin(sections: readonly (readonly ItemBlock[])[]): number {
  const counts = new Map<number, number>();
  for (const numbers of sections) {
    const margin = leastOf(numbers, leftEnd);
    if (numbers.length > 0) counts.set(margin, (counts.get(margin) ?? 0) + 1);
  }
  const outermost = Math.min(...counts.keys());
  const [usual] = [...counts]
    .filter(([margin]) => margin <= outermost + MARGIN_STEP)
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || other - one);
  return usual?.[0] ?? 0;
}

/** Those of the numbers of one section that stand at its margin. */
function readMargin(numbers: readonly ItemBlock[], usual: number): ItemBlock[] {
  const own = leastOf(numbers, leftEnd);
  if (own > usual + MARGIN_STEP) return [];
  // A number alone furthest out has lost the white space before it.
  const alone = numbers.filter((block) => leftEnd(block) === own).length === 1;
  const left = alone && usual - own <= MARGIN_STEP ? Math.max(own, usual) : own;
  const right = leastOf(numbers, rightEnd);
  return numbers.filter((block) => leftEnd(block) <= left + JITTER || rightEnd(block) === right);
}

function leastOf(blocks: readonly ItemBlock[], measure: (block: ItemBlock) => number): number {
  return blocks.reduce((least, block) => Math.min(least, measure(block)), Number.POSITIVE_INFINITY);
}

function leftEnd({ indent }: ItemBlock): number {
  return indent;
}

function rightEnd({ indent, printed }: ItemBlock): number {
  return indent + String(printed ?? "").length;
}
