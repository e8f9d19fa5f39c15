import { SUBCATEGORY_SEPARATOR } from "./fields.ts";

/** `Education` for `Education > School transport`. */
export function categoryOf(subcategory: string): string {
  return subcategory.split(SUBCATEGORY_SEPARATOR, 1)[0] ?? subcategory;
}

/** `School transport` for `Education > School transport`. */
export function subcategoryName(subcategory: string): string {
  return subcategory.slice(categoryOf(subcategory).length + SUBCATEGORY_SEPARATOR.length);
}
