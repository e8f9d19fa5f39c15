import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { Citation, PassageLaw } from "./citation.ts";
import type { KnownLaw } from "./law-context.ts";
import type { ProvisionGroup } from "./provisions.ts";

// Yes: "Section 12 [says that]", "Regulation 17[: good governance]". No: "Section 117 [aftercare]".
const SAYS =
  /^\s?(?::|(?:also )?(?:allows?|applies|contains?|covers?|creates?|deals? with|defines?|describes?|enables?|explains?|gives?|imposes?|introduced|is (?:about|the)|lets|lists?|makes?|means|obliges?|permits?|places?|prohibits?|provides?|requires?|says|sets?|states)\b)/u;
const POINTS_TO = /\b(?:is|are) (?:found |set out )?(?:in|under) $/u;
const REGULATIONS = /\bRegulations\b/u;
const ACTS = /\bAct \d{4}$/u;
const HAS_ARTICLES = /\bOrder(?: \d{4})?$|\bConvention on Human Rights$|^Human Rights Act\b/u;
const OPENS_SENTENCE = /(?:^|[.;:]\s{1,2})$/u;
// "section 3 of the plan" is a section of something else.
const OF_SOMETHING_ELSE = /^\s{1,2}(?:of|in|to)\s(?:the|its|his|her|their|this|that|our|my|an?|Protocol)\b/u;

/**
 * `passages` with the provisions that stand alone, such as "a section 47 enquiry",
 * given to the one law that the same decision cites them from. Those that no law or
 * more than one could own are left out and reported, each once.
 */
export function tieProvisions(passages: readonly PassageLaw[], file: VFile): PassageLaw[] {
  const ties = collectTies(passages);
  const inDecision = lawsIn(passages, REGULATIONS);
  const untold = new Set<string>();
  let nearest = new Map<string, KnownLaw>();
  let nearestActs = new Map<string, KnownLaw>();
  let section = -1;
  return passages.map((passageLaw) => {
    const { passage, citations, bare } = passageLaw;
    if (passage.section.main !== section) [nearest, nearestActs] = [new Map(), new Map()];
    section = passage.section.main;
    const inPassage = lawsIn([passageLaw], REGULATIONS);
    if (inPassage.size > 0) nearest = inPassage;
    const acts = lawsIn([passageLaw], ACTS);
    if (acts.size > 0) nearestActs = acts;
    if (bare.length === 0) return passageLaw;
    const tied: Citation[] = [];
    for (const group of bare.filter((group) => isCitable(group, passage.text))) {
      for (const provision of group.provisions) {
        const laws =
          ties.get(sectionOf(provision)) ??
          namedBefore(passageLaw, group) ??
          (acts.size === 0 && isSection(provision) && isBracketed(passage.text, group)
            ? nearestActs
            : undefined) ??
          (isArticle(provision) ? lawsIn([passageLaw], HAS_ARTICLES) : undefined) ??
          (isRegulation(provision) ? (nearest.size > 0 ? nearest : inDecision) : new Map());
        const [law] = laws.values();
        if (laws.size === 1 && law) tied.push({ ...law, start: group.start, provisions: [provision] });
        else if (!untold.has(provision) && !isArticle(provision)) {
          untold.add(provision);
          report(file, "unattributed-provision", passage.place, { found: provision });
        }
      }
    }
    return { ...passageLaw, citations: [...citations, ...tied].toSorted((a, b) => a.start - b.start) };
  });
}

/** For each section the laws it is cited from: `section 47` → Children Act 1989. */
function collectTies(passages: readonly PassageLaw[]): Map<string, Map<string, KnownLaw>> {
  const ties = new Map<string, Map<string, KnownLaw>>();
  for (const { name, entry, provisions } of passages.flatMap(({ citations }) => citations)) {
    for (const provision of provisions) {
      const section = sectionOf(provision);
      ties.set(section, (ties.get(section) ?? new Map()).set(name, { name, entry }));
    }
  }
  return ties;
}

/** The laws in `passages` whose name is of one form: where it is one set of regulations only, "regulation 12" is of that set. */
function lawsIn(passages: readonly Pick<PassageLaw, "citations">[], form: RegExp): Map<string, KnownLaw> {
  const cited = passages.flatMap(({ citations }) => citations);
  return new Map(
    cited.filter(({ name }) => form.test(name)).map(({ name, entry }) => [name, { name, entry }]),
  );
}

// "must serve a notice [(section 80)]": in a paragraph without an Act it is of the one named last.
function isBracketed(text: string, { start, end }: Pick<ProvisionGroup, "start" | "end">): boolean {
  return text[start - 1] === "(" && text[end] === ")";
}

// Yes: "must serve a notice [(section 80)]", "The duty is in [section 149]." No: "held a section 47 enquiry".
function isPointedTo(text: string, { start, end }: Pick<ProvisionGroup, "start" | "end">): boolean {
  if (isBracketed(text, { start, end })) return true;
  return (
    POINTS_TO.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:[.;,]|$)/u.test(text.slice(end, end + 1))
  );
}

/** Where a provision is the subject of its sentence or only pointed to, the only Act or regulations named before it in its passage. */
function namedBefore({ passage, citations }: PassageLaw, group: ProvisionGroup) {
  const { text } = passage;
  const { start, end, provisions } = group;
  const isSubject =
    OPENS_SENTENCE.test(text.slice(Math.max(0, start - 3), start)) && SAYS.test(text.slice(end, end + 24));
  if (!isSubject && !isPointedTo(text, group)) return undefined;
  const before = citations.filter((law) => law.start < start);
  const laws = lawsIn([{ citations: before }], isRegulation(provisions[0] ?? "") ? REGULATIONS : ACTS);
  return laws.size === 1 ? laws : undefined;
}

// "Article 8" beside none of these may be of anything: an article 4 direction is reported by nobody.
function isArticle(provision: string): boolean {
  return provision.startsWith("Article");
}

function isSection(provision: string): boolean {
  return provision.startsWith("section");
}

function isRegulation(provision: string): boolean {
  return provision.startsWith("regulation");
}

// "section 47(1)" belongs with "section 47".
function sectionOf(provision: string): string {
  return /^[^(]*/u.exec(provision)?.[0] ?? provision;
}

function isCitable({ provisions, end }: ProvisionGroup, text: string): boolean {
  const isLaw = provisions.some((provision) => /^(?:section|regulation|Article)s? \d/u.test(provision));
  return isLaw && !OF_SOMETHING_ELSE.test(text.slice(end, end + 12));
}
