import { type Catalogue, yearOf } from "../../phrase-index/catalogue.ts";
import type { SearchOutcome } from "../engine/search-outcome.ts";
import { listMarks } from "../query/marks.ts";
import { countDecisions } from "./numbers.ts";

/** What somebody could do whose search found nothing, a sentence each. */
export function adviseFor({ route, query }: Pick<SearchOutcome, "route" | "query">): readonly string[] {
  switch (route) {
    case "nothing":
      return ["Remove one of the filters."];
    case "reference":
      return [
        "Check the digits: a reference has eight of them, such as 17 009 175.",
        "The decision may not be in this collection.",
      ];
    case "phrases":
      return listMarks(query).length > 0 ? ADVICE_ON_PHRASES : ADVICE_ON_LIMITS;
    case "words":
      return [
        "Check the spelling.",
        "Use fewer words, or more general ones.",
        "Use the words of the decisions: people in them are called Mr X or Ms Y, never by name.",
      ];
  }
}

const ADVICE_ON_PHRASES = [
  "Check the spelling: exactly these words were looked for.",
  "Use a shorter phrase, or the same words without quotation marks.",
  "Names in titles are not looked up exactly: for a council or provider, type council: and its name.",
];

const ADVICE_ON_LIMITS = [
  "Check the spelling of a name after council:, category: or outcome:. A part of it is enough, in whole words.",
  "Take one of several limits away.",
];

/** `This collection holds 24 decisions of 2016 to 2025; others were not searched.` */
export function describeCoverage(catalogue: Catalogue): string {
  const last = yearOf(catalogue, catalogue.count - 1);
  const dated = catalogue.date.find((date) => date > 0) ?? 0;
  const first = Math.floor(dated / 10_000);
  const years = last === 0 ? "" : first === last ? ` of ${last}` : ` of ${first} to ${last}`;
  return `This collection holds ${countDecisions(catalogue.count)}${years}; others were not searched.`;
}
