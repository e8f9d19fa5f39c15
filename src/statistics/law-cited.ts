import { compareText } from "../collection/decision.ts";
import { slugOf } from "../collection/slug.ts";
import { type CountedFacts, isSmall, type Statistic, shareOf } from "./statistic.ts";

/** The law that decisions cite in their own reasoning, most cited first. */
export function lawInReasoning(decisions: readonly CountedFacts[]): Statistic {
  return countLaw(decisions, false, "law-cited", "Law most often cited");
}

/** The law named in the standard wording about the ombudsman's powers, most cited first. */
export function lawInStandardWording(decisions: readonly CountedFacts[]): Statistic {
  return countLaw(decisions, true, "law-in-standard-wording", "Law in the standard wording");
}

/** A decision counts once for a law however often it cites it. */
function countLaw(
  decisions: readonly CountedFacts[],
  standard: boolean,
  id: string,
  title: string,
): Statistic {
  const laws = new Map<string, { count: number; url: string | undefined }>();
  let citing = 0;
  for (const decision of decisions) {
    const cited = decision.law.filter((law) => law.standard === standard);
    if (cited.length > 0) citing += 1;
    for (const [name, citations] of Map.groupBy(cited, (law) => law.name)) {
      const law = laws.get(name);
      const url = law?.url ?? citations.find((citation) => citation.url)?.url;
      laws.set(name, { count: (law?.count ?? 0) + 1, url });
    }
  }
  const sorted = [...laws].sort(([a, { count: m }], [b, { count: n }]) => n - m || compareText(a, b));
  return {
    id,
    title,
    columns: [
      { key: "law", label: "Law or guidance", kind: "name" },
      { key: "decisions", label: "Decisions", kind: "count" },
      { key: "share_of_decisions_citing_law", label: "Share of those citing any", kind: "share" },
    ],
    rows: sorted.map(([name, { count, url }]) => ({
      cells: [name, count, shareOf(count, citing)],
      small: isSmall(count),
      // Standard wording has no pages: nearly every decision would be on them.
      ...(!standard && { path: `/law/${slugOf(name)}/` }),
      ...(url !== undefined && { url }),
    })),
    total: { cells: ["Any law or guidance", citing, shareOf(citing, citing)], small: isSmall(citing) },
  };
}
