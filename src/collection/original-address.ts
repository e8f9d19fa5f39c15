import type { Collection } from "../decision/collection.ts";
import { readReference } from "../decision/reference.ts";
import type { ListedFacts } from "./listed-facts.ts";

/**
 * The address of the published original, made from the collection's pattern;
 * `undefined` when there is no pattern or the decision lacks a part of it.
 */
export function originalAddress(
  { originalUrl }: Collection,
  { category, subcategory, reference }: ListedFacts,
): string | undefined {
  if (!originalUrl) return undefined;
  const parts: Readonly<Record<string, string | undefined>> = {
    "{category}": category && publisherSlug(category),
    "{subcategory}": subcategory && publisherSlug(subcategory),
    "{reference}": readReference(reference)?.id,
  };
  let address = originalUrl;
  for (const [placeholder, value] of Object.entries(parts)) {
    if (!address.includes(placeholder)) continue;
    if (!value) return undefined;
    address = address.replaceAll(placeholder, value);
  }
  return address;
}

/**
 * As the ombudsman's own site writes a category in an address: every run of other
 * signs becomes a hyphen, so `Children's care services` is `children-s-care-services`
 * there, not the slug this site uses.
 */
function publisherSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
