import type { LawContext } from "./law-context.ts";
import type { Legislation } from "./legislation.ts";
import type { Mention, PassageMentions } from "./short-mentions.ts";

/** The Acts that a decision names, by their year: `1996` → `Housing Act 1996`. */
export type ActsByYear = ReadonlyMap<string, ReadonlySet<string>>;

/** The Acts named in `passages`, or with a year elsewhere in the decision. */
export function listActsByYear(passages: readonly PassageMentions[], context: LawContext): ActsByYear {
  const acts = new Map<string, Set<string>>();
  const add = (name: string) => {
    const year = / Act (\d{4})$/u.exec(name)?.[1];
    if (year !== undefined) acts.set(year, (acts.get(year) ?? new Set()).add(name));
  };
  for (const [base, years] of context.yearsByBase) for (const year of years) add(`${base} ${year}`);
  for (const { mentions } of passages) for (const { name } of mentions) add(name);
  return acts;
}

/** The places in `text` that name a law by the decision's own abbreviation, or an Act by its year: "the 1996 Act". */
export function findAbbreviations(
  text: string,
  context: LawContext,
  actsByYear: ActsByYear,
  legislation: Legislation,
): Mention[] {
  const mentions: Mention[] = [];
  const add = (name: string, start: number, end: number) =>
    mentions.push({ name, entry: legislation.byName.get(name), start, end });
  for (const [abbreviation, name] of context.abbreviations) {
    // "The Act says" for "the Act": its first letter is left open.
    const rest = abbreviation.startsWith("the ") ? abbreviation.slice(1) : abbreviation;
    const skipped = abbreviation.length - rest.length;
    for (let at = text.indexOf(rest); at !== -1; at = text.indexOf(rest, at + 1)) {
      const start = at - skipped;
      if (skipped > 0 && !/^[Tt]$/u.test(text[start] ?? "")) continue;
      const end = start + abbreviation.length;
      const around = `${text[start - 1] ?? " "}${text.slice(end, end + 2).padEnd(2)}`;
      // "the Act 1989" is a name of its own; "(the Act)" is where it was introduced.
      if (/^[^\p{L}\d][^\p{L}\d][^\d]$/u.test(around) && !/^[(‘“'"]/u.test(around)) add(name, start, end);
    }
  }
  if (!text.includes(" Act")) return mentions;
  for (const match of text.matchAll(/\b[Tt]he (\d{4}) Act\b/gu)) {
    const [name, ...others] = actsByYear.get(match[1] ?? "") ?? [];
    if (name !== undefined && others.length === 0) add(name, match.index, match.index + match[0].length);
  }
  return mentions;
}
