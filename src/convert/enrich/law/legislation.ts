/** A law or guidance that decisions cite, as an entry of `content/registers/legislation.yaml`. */
export interface LegislationEntry {
  /** The name to show, with its year where it has one: `Local Government Act 1974`. */
  readonly name: string;
  /** Its number on legislation.gov.uk: `ukpga/1974/7`. */
  readonly id?: string | undefined;
  /** Other names that can mean nothing else. */
  readonly aliases: readonly string[];
  /** Names that mean it only where the same text gives the whole name. */
  readonly shortNames: readonly string[];
  /** The ombudsman's own law or code, which the method section cites as standard wording. */
  readonly ombudsman: boolean;
}

/** A spelling to look for, lower case. */
export interface Spelling {
  /** Without the year. */
  readonly words: string;
  readonly year: string | undefined;
  readonly use: "name" | "alias" | "short";
  readonly entry: LegislationEntry;
}

/** The register made ready for looking names up. */
export interface Legislation {
  readonly byName: ReadonlyMap<string, LegislationEntry>;
  /** Spellings by their last two words, such as `children act`, the longest first. */
  readonly byLastWords: ReadonlyMap<string, readonly Spelling[]>;
}

/** The lookup for `entries`. */
export function indexLegislation(entries: readonly LegislationEntry[]): Legislation {
  const spellings = entries.flatMap((entry) => [
    spell(entry.name, "name", entry),
    ...entry.aliases.map((alias) => spell(alias, "alias", entry)),
    ...entry.shortNames.map((name) => spell(name, "short", entry)),
  ]);
  const longestFirst = spellings.toSorted((a, b) => b.words.length - a.words.length);
  return {
    byName: new Map(entries.map((entry) => [entry.name, entry])),
    byLastWords: Map.groupBy(longestFirst, ({ words }) =>
      (words.match(/[a-z0-9]+/gu) ?? []).slice(-2).join(" "),
    ),
  };
}

/** The entry's page on legislation.gov.uk; `undefined` where the register has no number for it. */
export function legislationUrl(entry: LegislationEntry | undefined): string | undefined {
  return entry?.id === undefined ? undefined : `https://www.legislation.gov.uk/${entry.id}`;
}

/**
 * `text` as names are compared: ASCII letters in lower case, plain apostrophes and
 * spaces. Every character keeps its place, so offsets stay true.
 */
export function foldText(text: string): string {
  return text
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())
    .replace(/[‘’]/gu, "'")
    .replace(/\s/gu, " ");
}

function spell(name: string, use: Spelling["use"], entry: LegislationEntry): Spelling {
  const folded = foldText(name);
  const year = /^(.*\D) (\d{4})$/u.exec(folded);
  return { words: year?.[1] ?? folded, year: year?.[2], use, entry };
}
