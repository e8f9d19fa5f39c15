import slugify from "@sindresorhus/slugify";
import { folderName, signOf } from "../decision/folder-name.ts";

/**
 * The address of what is called `name`, which can be a folder on every system: `Children's
 * care services` becomes `childrens-care-services`. A name without a letter or digit that
 * could stand there gets a sign of its own: `–` becomes `unnamed_d4f85d36757c`.
 */
export function slugOf(name: string): string {
  const slug = slugOfWords(name);
  return slug === "" ? `unnamed_${signOf(name)}` : folderName(slug, name);
}

/** `words` in small letters, digits and hyphens; an empty text where there is neither letter nor digit. */
export function slugOfWords(words: string): string {
  return slugify(words.replaceAll("’", "'"));
}
