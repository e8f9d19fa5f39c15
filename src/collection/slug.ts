import slugify from "@sindresorhus/slugify";

/**
 * `name` as part of an address: `Children's care services` becomes
 * `childrens-care-services`. A name without a letter or digit becomes `unnamed`.
 */
export function slugOf(name: string): string {
  return slugify(name.replaceAll("’", "'")) || "unnamed";
}
