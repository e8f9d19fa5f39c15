import {
  foldText,
  LAST_WORDS_OF_UNKNOWN,
  type Legislation,
  type LegislationEntry,
  type Spelling,
} from "./legislation.ts";

/** A place in a text where a law is named. */
export interface NameFound {
  /** 0-based offsets of the name, with its year where that follows. */
  readonly start: number;
  readonly end: number;
  /** The name as the register or, for an unknown law, the text spells it; without the year. */
  readonly base: string;
  readonly year: string | undefined;
  readonly use: Spelling["use"];
  /** Whether it opens a quotation: "‘Working Together’". */
  readonly quoted: boolean;
  /** What the register says, where it knows this spelling. */
  readonly entry: LegislationEntry | undefined;
}

const LONGEST_UNKNOWN_NAME = 160;
const LONGEST_WITHOUT_YEAR = 60;
const LONGEST_WORD = 40;
// Yes: "Act 1989", "Act (1989)", "Act, 1989". No: "Act of 1989".
const YEAR_AFTER = /^,? {0,2}\(?((?:1[89]|20)\d{2})(?!\d)\)?/u;
// Yes: "Framework 2021", "Framework (July 2021)", "(NPPF) 2021", "Code, published in 2015". No: "Code in 2015".
const EDITION_AFTER =
  /^[’”'"]?\)?,? {0,2}\(?(?:(?:published|revised|updated|issued)(?: in)? )?(?:\p{Lu}[a-z]{2,8} )?(?:1[89]|20)\d{2}(?!\d)\)?/u;
// Words with a capital that stand before a name without being part of it.
const BEFORE_A_NAME = new Set(
  "The A An Under In On Of By And Or As With If When See Our For However Both This That Section Sections Part Schedule Regulation To From Although While".split(
    " ",
  ),
);

/** The laws and guidance that `text` names, in order; of overlapping names the longest. */
export function findNames(text: string, { lastWord, byLastWords }: Legislation): NameFound[] {
  const found: NameFound[] = [];
  lastWord.lastIndex = 0;
  // Most of the words found end no name, so that a match with all its parts would be made in vain.
  while (lastWord.test(text)) {
    const end = lastWord.lastIndex;
    const printed = wordBefore(text, end);
    const index = end - printed.length;
    const last = printed.toLowerCase();
    const previous = wordBefore(text, index);
    const spellings = byLastWords.get(`${previous.toLowerCase()} ${last}`) ?? byLastWords.get(last);
    const name =
      (spellings && findKnown(text, end, spellings)) ??
      (mayEndUnknown(last, previous, text[index - 2]) ? findUnknown(text, index, end) : undefined);
    if (!name) continue;
    while ((found.at(-1)?.start ?? -1) >= name.start) found.pop();
    if ((found.at(-1)?.end ?? 0) <= name.start) found.push(name);
  }
  return found;
}

/** Whether a law that the register lacks may end here: after "Licensing" or ")", not after "the" or another "Act". */
function mayEndUnknown(last: string, previous: string, before: string | undefined): boolean {
  if (!LAST_WORDS_OF_UNKNOWN.includes(last)) return false;
  return before === ")" || (/^[^a-z]/u.test(previous) && previous !== "Act");
}

/** The longest of `spellings`, which come the longest first, that `text` has before `end`. */
function findKnown(text: string, end: number, spellings: readonly Spelling[]): NameFound | undefined {
  const longest = spellings[0]?.words.length ?? 0;
  const folded = foldText(text.slice(Math.max(0, end - longest), end));
  let longerFrom: number | undefined;
  for (const spelling of spellings) {
    const { words, use, entry } = spelling;
    const start = end - words.length;
    // Acts of several years share their words.
    if (start === longerFrom || !folded.endsWith(words)) continue;
    if (continuesName(text, start)) {
      longerFrom = start;
      continue;
    }
    // "working together" and "a housing act" in lower case are plain words.
    const quoted = /[‘“'"]/u.test(text[start - 1] ?? "");
    if (use === "quoted" && !quoted) continue;
    if (use === "short" && !/^\p{Lu}/u.test(text.slice(start, start + 2))) continue;
    if (words.endsWith("act") && text.startsWith("act", end - 3)) continue;
    const entryYear = / (\d{4})$/u.exec(entry.name)?.[1];
    const printed = YEAR_AFTER.exec(text.slice(end, end + 9));
    const endOfYear = end + (printed?.[0].length ?? 0);
    // Editions of guidance are not told apart: its date is no part of the name.
    if (entryYear === undefined) {
      const edition = EDITION_AFTER.exec(text.slice(end, end + 32))?.[0] ?? "";
      return { start, end: end + edition.length, base: entry.name, year: undefined, use, quoted, entry };
    }
    // Another name than the register's own stands for one law of one year.
    if (use === "alias" && (printed?.[1] ?? spelling.year ?? entryYear) !== entryYear) continue;
    if (use === "alias" && spelling.year !== undefined && !printed) continue;
    const base = entry.name.slice(0, -5);
    return { start, end: endOfYear, base, year: printed?.[1], use, quoted, entry };
  }
  return undefined;
}

// "Local" before "Housing Act" says that the name is another, longer one.
function continuesName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/[\p{L}\d-]$/u.test(before)) return true;
  const word = /(?:^|[\s(‘“'"])(\p{Lu}[\p{L}-]*) $/u.exec(before)?.[1];
  return word !== undefined && !BEFORE_A_NAME.has(word) && /^\p{Lu}/u.test(text.slice(start));
}

/** The word that ends before `at`, looked for in the few characters before it. */
function wordBefore(text: string, at: number): string {
  const first = Math.max(0, at - LONGEST_WORD);
  let end = at;
  while (end > first && !isWordCharacter(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > first && isWordCharacter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

// An ASCII letter or a digit.
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

// Yes: "Licensing Act 2003", "Taking Control of Goods (Fees) Regulations 2014", "Licensing Act". No: "the Act", "Care Order 2014".
function findUnknown(text: string, wordStart: number, end: number): NameFound | undefined {
  const last = text.slice(wordStart, end);
  const printed = YEAR_AFTER.exec(text.slice(end, end + 9));
  // Without a year only an Act is sure to be a law; the year may stand elsewhere in the text.
  if (!/^\p{Lu}/u.test(last) || !(printed || last === "Act")) return undefined;
  const title = printed ? readTitle(text, wordStart, LONGEST_UNKNOWN_NAME) : readShortTitle(text, wordStart);
  if (title === "" || (last === "Order" && !title.includes("("))) return undefined;
  return {
    start: end - last.length - title.length,
    end: end + (printed?.[0].length ?? 0),
    base: `${title}${last}`.replace(/\s+/gu, " "),
    year: printed?.[1],
    use: "name",
    quoted: false,
    entry: undefined,
  };
}

// "Mobile Homes Act 1983 [and] Mobile Homes Act 2013" are two.
function endsName(title: readonly string[], index: number): boolean {
  return (
    /^and\s$/u.test(title[index] ?? "") &&
    /^\d{4}\s$/u.test(title[index - 1] ?? "") &&
    /^(?:Act|Regulations|Order|Rules)\s$/u.test(title[index - 2] ?? "")
  );
}

function readTitle(text: string, end: number, longest: number): string {
  return readTitleBefore(text.slice(Math.max(0, end - longest), end));
}

/** The title of an Act without its year; none where it is long or goes on from another Act, as no text of a decision does. */
function readShortTitle(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - LONGEST_WITHOUT_YEAR), end);
  const previous = near.lastIndexOf("Act ");
  const own = previous === -1 ? near : near.slice(previous + "Act ".length);
  const title = readTitleBefore(own);
  const isCut = previous !== -1 || near.length === LONGEST_WITHOUT_YEAR;
  return isCut && title.length === own.length ? "" : title;
}

/** The capitalised words, with their small connectors, at the end of `before`. */
function readTitleBefore(before: string): string {
  const words = before.split(/(?<=\s)(?=\S)/u);
  let first = words.length;
  let depth = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? "";
    depth += word.split(")").length - word.split("(").length;
    // "(Licensing Act 2003)": the bracket opens before the name.
    if (depth < 0) {
      if (!/^\(\p{Lu}[\p{L}’'-]*\s$/u.test(word)) break;
      words[index] = word.slice(1);
      first = index;
      break;
    }
    const isPart =
      depth > 0 || /^\(|^\p{Lu}[\p{L}’'-]*,?\s$|^(?:and|&|of|the|for|to|etc\.?|\d{4})\s$/u.test(word);
    if (!isPart || (/^The\s$/u.test(word) && index > 0)) break;
    if (/^[\p{Lu}(]/u.test(word) && depth === 0) first = index;
  }
  const title = words.slice(first);
  // "Section 5 of the Licensing Act": what stands before "of the" is no part of the name.
  const article = title.findLastIndex((word, index) => /^the\s$/iu.test(word) || endsName(title, index));
  const own = title.slice(article + 1);
  while (own.length > 0 && BEFORE_A_NAME.has(own[0]?.replace(/[\s,]/gu, "") ?? "")) own.shift();
  return own.some((word) => /,\s$/u.test(word)) ? "" : own.join("");
}
