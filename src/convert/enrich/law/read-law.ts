import type { VFile } from "vfile";
import type { Frontmatter } from "../../../decision/frontmatter.ts";
import { report } from "../../report.ts";
import type { Passage } from "../passages.ts";
import { findAbbreviations, listActsByYear } from "./abbreviations.ts";
import type { PassageLaw } from "./citation.ts";
import { findCodesBesideActs } from "./code-beside-act.ts";
import { findNames, type NameFound } from "./find-names.ts";
import { addGuidanceMentions } from "./guidance-mentions.ts";
import { completeName, readLawContext } from "./law-context.ts";
import { type Legislation, legislationUrl } from "./legislation.ts";
import { findProvisions, type ProvisionGroup } from "./provisions.ts";
import { addShortMentions, type Mention, type PassageMentions } from "./short-mentions.ts";
import { tieProvisions } from "./tied-provisions.ts";

/** A law cited in a passage; `paragraph` is absent where the passage has no number. */
export type LawCited = Omit<Frontmatter["law"][number], "paragraph"> & { readonly passage: Passage };

/**
 * The laws and guidance cited in `passages`, one entry for each law in a passage,
 * its provisions together, in the order of the text. `alsoNamed` are other words of
 * the same decision that may give a year. Names that cannot be completed and
 * provisions that belong to no one law are left out and reported on `file`.
 */
export function readLaw(
  passages: readonly Passage[],
  alsoNamed: readonly string[],
  legislation: Legislation,
  file: VFile,
): LawCited[] {
  const texts = passages.map((passage) => ({
    passage,
    text: passage.text,
    names: findNames(passage.text, legislation),
  }));
  const others = alsoNamed.map((text) => ({ text, names: findNames(text, legislation) }));
  const context = readLawContext([...others, ...texts]);
  const untold = new Set<string>();
  const known = texts.map(({ passage, names }) => {
    const mentions = names.flatMap((found) => {
      const law = completeName(found, context, legislation);
      if (law) return [{ ...law, start: found.start, end: found.end }];
      reportOnce(untold, found, passage, file);
      return [];
    });
    return { passage, mentions: [...mentions, ...findCodesBesideActs(passage.text, mentions, legislation)] };
  });
  const actsByYear = listActsByYear(known, context);
  const named = known.map(({ passage, mentions }) => ({
    passage,
    mentions: [...mentions, ...findAbbreviations(passage.text, context, actsByYear, legislation)],
  }));
  const cited = addGuidanceMentions(addShortMentions(named, file)).map(attachProvisions).filter(holdsLaw);
  return tieProvisions(cited, legislation, file).flatMap(mergeCitations);
}

// A guidance's short form without the whole name, "Working Together", may be plain words.
function reportOnce(untold: Set<string>, found: NameFound, { place }: Passage, file: VFile): void {
  if (untold.has(found.base) || found.use === "short") return;
  untold.add(found.base);
  report(file, "unread-law", place, { found: found.base });
}

// Yes: "section 47 [of the] Children Act", "Part 1[, Class A of the] Order", "Schedule 5 [to the] …". No: "section 47 [meeting about the] …".
const GAP_BEFORE =
  /^(?:,?\s[Cc]lass [A-Z]{1,2}\b)?(?:,?\s?\(?as amended\)?,?)?\s{0,2}(?:,|of|to|in|under|from)?\s{0,2}(?:the|that|this)?\s{0,2}[‘“'"]?$/u;
// "section 47 [enquiries under the] Children Act 1989": what is done by the section of an Act.
const GAP_DONE =
  /^\s(?:enquir(?:y|ies)|assessments?|investigations?|aftercare|notices?|agreements?|dut(?:y|ies)|powers?)\s(?:under|in)\s(?:the\s)?$/iu;
// After a law's name and its provisions only plain words give them to another: "Act 1990 s79 [of the] Act 1996".
const GAP_OF = /^\s{1,2}(?:of|to|in|under|from)\s{1,2}(?:the\s{1,2})?[‘“'"]?$/u;
// Yes: "Children Act 1989[, ]section 47", "Act 1974 [(as amended), ]section 34", "Framework [(NPPF), ]paragraph 9", "(NPPF[), ]paragraph 9". No: "Act 1989[. ]Section 47".
const GAP_AFTER =
  /^[’”'"]?\)?(?:,?\s?\(?as amended\)?|\s?\([‘“'"]?[\p{L}\d ]{2,24}[’”'"]?\)(?:\s\d{4})?)?[\s,:;(–-]{0,3}(?:(?:also )?(?:says|states|explains) )?(?:at|under|in)?\s{0,2}$/u;

// Yes: "Code[ 9.51]", "Code[, at 9.51]", "Code[ says at 9.51]". No: "Code [paragraph 9.51]", "Code [2.5%]".
const GUIDANCE_PARAGRAPH =
  /^[’”'"]?,?\s(?:(?:(?:says|states),?\s)?(?:at|in)\s)?(\d{1,2}\.\d{1,3})(?![\d%.]*[\d%])/u;

function attachProvisions({ passage, mentions }: PassageMentions): PassageLaw {
  const groups = findProvisions(passage.text);
  if (mentions.length === 0) return { passage, citations: [], bare: groups };
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  const provisions = ordered.map((): string[] => []);
  const bare: ProvisionGroup[] = [];
  let next = 0;
  let last: ProvisionGroup | undefined;
  for (const group of groups) {
    while (next < ordered.length && (ordered[next]?.start ?? 0) < group.end) next += 1;
    const left =
      isNear(passage.text, ordered[next - 1]?.end, group.start, GAP_AFTER) ||
      carriesOn(passage.text, last, group);
    const right = isOfNext(passage.text, group, ordered[next], left);
    last = left && !right ? group : undefined;
    // "Act 1990 s79 and Part III of the Act 1996": the first list is the left one's, the rest the right one's.
    const split = left && right && group.firstList < group.provisions.length ? group.firstList : 0;
    const atLeft = right ? split : left ? group.provisions.length : 0;
    provisions[next - 1]?.push(...group.provisions.slice(0, atLeft));
    if (right) provisions[next]?.push(...group.provisions.slice(atLeft));
    if (!left && !right) bare.push(group);
  }
  const citations = ordered.map(({ name, entry, start, end }, index) => ({
    name,
    entry,
    start,
    provisions: [...(provisions[index] ?? []), ...paragraphOfGuidance(passage.text, entry, end)],
  }));
  return { passage, citations, bare };
}

function holdsLaw({ citations, bare }: PassageLaw): boolean {
  return citations.length > 0 || bare.length > 0;
}

/** "SEN Code 9.51": in guidance a number with a point is a paragraph. */
function paragraphOfGuidance(text: string, entry: Mention["entry"], end: number): string[] {
  if (!entry || / \d{4}$/u.test(entry.name)) return [];
  const number = GUIDANCE_PARAGRAPH.exec(text.slice(end, end + 24))?.[1];
  return number === undefined ? [] : [`paragraph ${number}`];
}

/** "Act 1990 s79; s80": after a semicolon the same law, unless words after it name something else. */
function carriesOn(text: string, last: ProvisionGroup | undefined, { start, end }: ProvisionGroup): boolean {
  if (!last || start - last.end > 10) return false;
  return (
    /^\s?;\s{0,2}(?:and\s)?$/u.test(text.slice(last.end, start)) &&
    !/^\s{1,2}(?:of|in|to)\b/u.test(text.slice(end, end + 6))
  );
}

function isOfNext(
  text: string,
  { end, provisions }: ProvisionGroup,
  next: Mention | undefined,
  left: boolean,
) {
  if (isNear(text, end, next?.start, left ? GAP_OF : GAP_BEFORE)) return true;
  const isSection = / Act \d{4}$/u.test(next?.name ?? "") && provisions[0]?.startsWith("section");
  return !left && isSection === true && isNear(text, end, next?.start, GAP_DONE);
}

function isNear(text: string, from: number | undefined, to: number | undefined, gap: RegExp): boolean {
  if (from === undefined || to === undefined || to < from || to - from > 40) return false;
  return gap.test(text.slice(from, to));
}

function mergeCitations({ passage, citations }: PassageLaw): LawCited[] {
  if (citations.length === 0) return [];
  const { kind } = passage.section;
  const byName = Map.groupBy(citations, ({ name }) => name);
  return [...byName].map(([name, same]) => {
    const entry = same[0]?.entry;
    const url = legislationUrl(entry);
    return {
      name,
      provisions: [...new Set(same.flatMap(({ provisions }) => provisions))],
      standard: kind === "powers" || (kind === "method" && entry?.ombudsman === true),
      ...(url === undefined ? {} : { url }),
      passage,
    };
  });
}
