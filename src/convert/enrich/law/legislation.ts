/** A law or guidance that decisions cite, as an entry of `content/registers/legislation.yaml`. */
export interface LegislationEntry {
  /** The name to show, with its year where it has one: `Local Government Act 1974`. */
  readonly name: string;
  /** Its number on legislation.gov.uk: `ukpga/1974/7`. */
  readonly id?: string | undefined;
  /** Other names that can mean nothing else. */
  readonly aliases: readonly string[];
  /** Names that mean it in quotation marks or, with capitals, where the same text gives the whole name. */
  readonly shortNames: readonly string[];
  /** Numbers of its sections that decisions cite without its name: `117`, as in "section 117 aftercare". */
  readonly wellKnownSections: readonly string[];
  /** The ombudsman's own law or code, which the method section cites as standard wording. */
  readonly ombudsman: boolean;
}

/** A spelling to look for, lower case. */
export interface Spelling {
  /** Without the year. */
  readonly words: string;
  readonly year: string | undefined;
  readonly use: "name" | "alias" | "short" | "quoted";
  readonly entry: LegislationEntry;
}

/** The register made ready for looking names up. */
export interface Legislation {
  readonly byName: ReadonlyMap<string, LegislationEntry>;
  /** The words with which a name can end, in any case; global, as the rest of a text need not be looked at. */
  readonly lastWord: RegExp;
  /** Spellings by their last two words, such as `children act`, the longest first. */
  readonly byLastWords: ReadonlyMap<string, readonly Spelling[]>;
  /** The names of the Acts that have a well-known section, by its number. */
  readonly ownersOfSection: ReadonlyMap<string, ReadonlySet<string>>;
}

/** With what the name of a law that no register has can end. */
export const LAST_WORDS_OF_UNKNOWN: readonly string[] = ["act", "regulations", "order"];

/** The lookup for `entries`. */
export function indexLegislation(entries: readonly LegislationEntry[]): Legislation {
  const spellings = entries.flatMap((entry) => [
    ...spell(entry.name, "name", entry),
    ...entry.aliases.flatMap((alias) => spell(alias, "alias", entry)),
    ...entry.shortNames.flatMap((name) => spell(name, isTitle(name) ? "short" : "quoted", entry)),
  ]);
  const longestFirst = spellings.toSorted((a, b) => b.words.length - a.words.length);
  const byLastWords = Map.groupBy(longestFirst, ({ words }) => wordsOf(words).slice(-2).join(" "));
  const lastWords = new Set([
    ...LAST_WORDS_OF_UNKNOWN,
    ...longestFirst.flatMap(({ words }) => wordsOf(words).slice(-1)),
  ]);
  return {
    byName: new Map(entries.map((entry) => [entry.name, entry])),
    // \b takes half the time of looking behind at every character.
    lastWord: new RegExp(`\\b(?:${[...lastWords].join("|")})\\b`, "gi"),
    byLastWords,
    ownersOfSection: listOwners(entries),
  };
}

// "Alternative provision" may open a sentence; "Working Together" is a title wherever it stands.
function isTitle(name: string): boolean {
  return !/ (?!of |and |to )[a-z]/u.test(name);
}

function listOwners(entries: readonly LegislationEntry[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { name, wellKnownSections } of entries) {
    for (const number of wellKnownSections) {
      owners.set(number, (owners.get(number) ?? new Set()).add(name));
    }
  }
  return owners;
}

// Letters and digits only, so they are safe in a pattern.
function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/gu) ?? [];
}

/** The entry's page on legislation.gov.uk; `undefined` where the register has no number for it. */
export function legislationUrl(entry: LegislationEntry | undefined): string | undefined {
  return entry?.id === undefined ? undefined : `https://www.legislation.gov.uk/${entry.id}`;
}

// Most texts, and so read in one go.
const PRINTABLE_ASCII = /^[ -~]*$/u;

/**
 * `text` as names are compared: ASCII letters in lower case, plain apostrophes and
 * spaces. Every character keeps its place, so offsets stay true.
 */
export function foldText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())
    .replace(/[‘’]/gu, "'")
    .replace(/[^\S ]/gu, " ");
}

/** The spelling of `name`, and those with "&" for each "and" or for one. */
function spell(name: string, use: Spelling["use"], entry: LegislationEntry): Spelling[] {
  const folded = foldText(name);
  const year = /^(.*\D) (\d{4})$/u.exec(folded);
  const words = year?.[1] ?? folded;
  const ands = [...words.matchAll(/ and /gu)].map(
    ({ index }) => `${words.slice(0, index)} & ${words.slice(index + 5)}`,
  );
  const forms = new Set([words, words.replaceAll(" and ", " & "), ...ands]);
  return [...forms].map((form) => ({ words: form, year: year?.[2], use, entry }));
}
