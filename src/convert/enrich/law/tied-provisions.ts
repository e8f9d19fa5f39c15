import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { Citation, PassageLaw } from "./citation.ts";
import type { KnownLaw } from "./law-context.ts";
import type { ProvisionGroup } from "./provisions.ts";

// Yes: "Section 12 [says that]", "Regulation 17[: good governance]". No: "Section 117 [aftercare]".
const SAYS =
  /^\s?(?::|(?:also )?(?:allows?|applies|contains?|covers?|creates?|deals? with|defines?|describes?|enables?|explains?|gives?|imposes?|introduced|is (?:about|the)|lets|lists?|makes?|means|obliges?|permits?|places?|prohibits?|provides?|requires?|says|sets?|states)\b)/u;
const POINTS_TO = /\b(?:is|are) (?:found |set out )?(?:in|under) $/u;
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
  const inDecision = regulationsIn(passages);
  const untold = new Set<string>();
  let nearest = new Map<string, KnownLaw>();
  let section = -1;
  return passages.map((passageLaw) => {
    const { passage, citations, bare } = passageLaw;
    if (passage.section.main !== section) nearest = new Map();
    section = passage.section.main;
    const inPassage = regulationsIn([passageLaw]);
    if (inPassage.size > 0) nearest = inPassage;
    if (bare.length === 0) return passageLaw;
    const tied: Citation[] = [];
    for (const group of bare.filter((group) => isCitable(group, passage.text))) {
      for (const provision of group.provisions) {
        const laws =
          ties.get(sectionOf(provision)) ??
          namedBefore(passageLaw, group) ??
          (isArticle(provision) ? lawsWithArticles(passageLaw) : undefined) ??
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

/** The regulations named in `passages`: where it is one set only, "regulation 12" is of that set. */
function regulationsIn(passages: readonly PassageLaw[]): Map<string, KnownLaw> {
  const cited = passages.flatMap(({ citations }) => citations);
  return new Map(
    cited
      .filter(({ name }) => /\bRegulations\b/u.test(name))
      .map(({ name, entry }) => [name, { name, entry }]),
  );
}

// Yes: "must serve a notice [(section 80)]", "The duty is in [section 149]." No: "held a section 47 enquiry".
function isPointedTo(text: string, { start, end }: ProvisionGroup): boolean {
  const after = text.slice(end, end + 2);
  return (
    (text[start - 1] === "(" && after.startsWith(")")) ||
    (POINTS_TO.test(text.slice(Math.max(0, start - 24), start)) && /^(?:[.;,]|$)/u.test(after))
  );
}

/** Where a provision is the subject of its sentence or only pointed to, the only Act or regulations named before it in its passage. */
function namedBefore({ passage, citations }: PassageLaw, group: ProvisionGroup) {
  const { text } = passage;
  const { start, end, provisions } = group;
  const isSubject =
    OPENS_SENTENCE.test(text.slice(Math.max(0, start - 3), start)) && SAYS.test(text.slice(end, end + 24));
  if (!isSubject && !isPointedTo(text, group)) return undefined;
  const kind = isRegulation(provisions[0] ?? "") ? /\bRegulations\b/u : /\bAct \d{4}$/u;
  const named = citations.filter((law) => law.start < start && kind.test(law.name));
  const laws = new Map(named.map(({ name, entry }): [string, KnownLaw] => [name, { name, entry }]));
  return laws.size === 1 ? laws : undefined;
}

/** The laws named in a passage that are cut into articles. */
function lawsWithArticles({ citations }: PassageLaw): Map<string, KnownLaw> {
  const named = citations.filter(({ name }) => HAS_ARTICLES.test(name));
  return new Map(named.map(({ name, entry }) => [name, { name, entry }]));
}

// "Article 8" beside none of these may be of anything: an article 4 direction is reported by nobody.
function isArticle(provision: string): boolean {
  return provision.startsWith("Article");
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
