import { hash } from "node:crypto";

// Windows keeps these names for devices, and no folder can have one:
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Of a file's or folder's name, in bytes, on all usual systems. */
const LONGEST_NAME = 255;

/** How much of a slug is kept before a sign, in bytes. */
export const LONGEST_BEGINNING = 200;

/**
 * The address that `slug` is, made of `name`, or one like it that can be a folder on every
 * system: `con` becomes `con_`, one that is too long its beginning with a sign of the whole.
 * No slug has a `_`, so that these are never those of other names.
 */
export function folderName(slug: string, name: string): string {
  if (slug.length > LONGEST_NAME) return `${slug.slice(0, LONGEST_BEGINNING)}_${signOf(name)}`;
  return DEVICE.test(slug) ? `${slug}_` : slug;
}

/** Twelve hexadecimal digits that stand for `name` and, as good as certain, for no other. */
export function signOf(name: string): string {
  return hash("sha256", name.normalize("NFC")).slice(0, 12);
}
