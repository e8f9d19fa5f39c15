import type { NameFound } from "./find-names.ts";
import { foldText, type Legislation, type LegislationEntry } from "./legislation.ts";

/** What a whole decision says about its laws, which a single mention may leave out. */
export interface LawContext {
  /** The years with which each name occurs: `Children Act` → `1989`. */
  readonly yearsByBase: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names the register knows that occur whole. */
  readonly wholeNames: ReadonlySet<string>;
  /** The decision's own abbreviations: `the Act`, `NPPF` → the whole name. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** A text with the names found in it. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly NameFound[];
}

// Yes: ` (‘the Act’)`, ` (the SEND Code)`, ` (NPPF)`. No: ` (as amended)`, ` (the Council)`.
const ABBREVIATION =
  /^[’”'"]?,?\s?[([][‘“'"]?(?:from now on|hereafter|referred to as|known as)?\s?[‘“'"]?((?:the\s)?[A-Z\d][\w-]{0,20}(?:\s[\w-]{1,20}){0,3})[’”'"]?[)\]]/u;
const IS_ABBREVIATION =
  /^[A-Z]{3,8}$|^(?:the )?[A-Z\d][\w -]*\b(?:Act|Code|Guidance|guidance|Regulations|Framework)$|^the (?:Act|Code|Guidance|Regulations|Framework)$/u;

/** What `texts` together say about the laws they name. */
export function readLawContext(texts: readonly NamedText[]): LawContext {
  const yearsByBase = new Map<string, Set<string>>();
  const wholeNames = new Set<string>();
  const abbreviations = new Map<string, string>();
  for (const { text, names } of texts) {
    for (const name of names) {
      if (name.entry && name.use !== "short") wholeNames.add(name.entry.name);
      if (name.year !== undefined) {
        yearsByBase.set(name.base, (yearsByBase.get(name.base) ?? new Set()).add(name.year));
      }
      const abbreviation = ABBREVIATION.exec(text.slice(name.end, name.end + 120))?.[1];
      if (abbreviation === undefined || !IS_ABBREVIATION.test(abbreviation)) continue;
      const whole = name.year === undefined ? name.base : `${name.base} ${name.year}`;
      if (!abbreviations.has(abbreviation)) abbreviations.set(abbreviation, whole);
    }
  }
  return { yearsByBase, wholeNames, abbreviations };
}

/** A law as the decision means it. */
export interface KnownLaw {
  readonly name: string;
  readonly entry: LegislationEntry | undefined;
}

/**
 * The law that `found` means in its decision. `undefined` where its year is nowhere
 * in the text and its name alone may mean several.
 */
export function completeName(
  found: NameFound,
  context: LawContext,
  legislation: Legislation,
): KnownLaw | undefined {
  const { base, year, use, quoted, entry } = found;
  if (use === "short" && !quoted && !context.wholeNames.has(entry?.name ?? "")) return undefined;
  if (use === "alias" && entry) return { name: entry.name, entry };
  const isGuidance = entry !== undefined && !/ \d{4}$/u.test(entry.name);
  if (isGuidance) return { name: entry.name, entry };
  const years = [...(context.yearsByBase.get(base) ?? [])];
  const only = year ?? (years.length === 1 ? years[0] : undefined);
  if (only !== undefined) {
    return { name: `${base} ${only}`, entry: legislation.byName.get(`${base} ${only}`) };
  }
  const isAlias = entry?.aliases.some((alias) => foldText(alias) === foldText(base));
  return years.length === 0 && isAlias ? { name: entry?.name ?? base, entry } : undefined;
}
