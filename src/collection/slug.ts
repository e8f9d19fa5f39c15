import slugify from "@sindresorhus/slugify";
import { folderName, LONGEST_BEGINNING, signOf } from "../decision/folder-name.ts";

// Letters and signs that tell names apart ("C++", "房", "50%"), and not the hyphens, full stops,
// quotation marks and spaces in which two spellings of one name differ.
const TELLS_APART = /[\p{L}\p{N}\p{Sm}\p{Sc}\p{So}#%@]/u;
// Between words a sign is like a dash ("Health + care"); the others set words apart or mark who owns them.
const LIKE_A_DASH = /(?<=\s)[+=~](?=\s)|[<>|©®™]/gu;

/**
 * The address of what is called `name`, which can be a folder on every system: `Children's
 * care services` becomes `childrens-care-services`. What cannot stand there
 * and tells names apart is kept as twelve digits, so that `C` and `C++` are two addresses: `c`
 * and `c_cedb1bac7efc`; `–` becomes `unnamed_d4f85d36757c`. An address depends on no other
 * name, because it must not change when another decision comes.
 */
export function slugOf(name: string): string {
  const slug = slugOfWords(name);
  if (slug === "") return `unnamed_${signOf(name)}`;
  const whole = spellWithLost(name);
  if (whole !== undefined) return `${slug.slice(0, LONGEST_BEGINNING)}_${signOf(whole)}`;
  return folderName(slug, name);
}

/** `slugOf` for what is listed below something with a list of its own, whose page 2 is at `2`. */
export function slugBelowList(name: string): string {
  const slug = slugOf(name);
  return /^\d+$/u.test(slug) ? `${slug}_` : slug;
}

/** `words` in small letters, digits and hyphens; an empty text where there is neither letter nor digit. */
export function slugOfWords(words: string): string {
  return slugify(words.replaceAll("’", "'"));
}

/**
 * `name` as in its address, without hyphens and with the letters and signs that an address cannot
 * have: `c++`. `undefined` where there is none of those.
 */
function spellWithLost(name: string): string | undefined {
  const words = name.normalize("NFC").replace(LIKE_A_DASH, " ");
  if (!TELLS_APART.test(words.replace(/[a-z\d]/giu, ""))) return undefined;
  const letters = [...new Intl.Segmenter("en").segment(words)].map(({ segment }) => {
    const kept = slugOfWords(segment);
    const isLost = kept === "" && TELLS_APART.test(segment);
    return { text: isLost ? segment.toLowerCase() : kept, isLost };
  });
  return letters.some(({ isLost }) => isLost) ? letters.map(({ text }) => text).join("") : undefined;
}
