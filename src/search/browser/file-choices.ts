import { countOf, formatNumber } from "../../collection/count.ts";
import { countMentions } from "../../phrase-index/mentions.ts";
import { fileName } from "../../research-set/file-name.ts";
import { hasMentions } from "../../research-set/taken-search.ts";
import { COUNT_FACET_LABELS } from "../counts/count-facet-label.ts";
import type { SearchOutcome } from "../engine/search-outcome.ts";
import type { SearchState } from "../state.ts";
import { countDecisions } from "./numbers.ts";

/** What can be taken away of a result. */
export type FileKind = "research-set" | "mentions" | "counts" | "decisions";

/** `zip` for the research set, the other two for tables. */
export type FileFormat = "zip" | "csv" | "json";

/** Something to take away, in one or more formats. */
export interface FileChoice {
  readonly kind: FileKind;
  readonly label: string;
  /** What the file holds, as a sentence. */
  readonly holds: string;
  readonly formats: readonly FileFormat[];
}

const TABLE_FORMATS = ["csv", "json"] as const;

/** What makes sense to take away of a result, the most complete first. Every file is of all pages. */
export function listFileChoices(state: SearchState, outcome: SearchOutcome): readonly FileChoice[] {
  const total = countMentions(outcome.result.mentions);
  const { length: decisions } = outcome.result.rows;
  const holdsCounts = state.countedBy !== "section" || hasMentions(outcome);
  return [
    researchSet(state, total),
    ...(total > 0 ? [mentionsFile(state, total)] : []),
    ...(holdsCounts ? [countsFile(state, total)] : []),
    ...(decisions > 0 ? [decisionsFile(decisions, total)] : []),
  ];
}

/** A file's name says what was looked for and what the file holds: `safety-plan-counts-by-year.csv`. */
export function nameFile(state: SearchState, kind: FileKind, format: FileFormat): string {
  const { sample, countedBy } = state;
  const choice = sample ? `-sample-${sample.size}-seed-${sample.seed}` : "";
  const kinds = { mentions: `mentions${choice}`, counts: `counts-by-${countedBy}` };
  return fileName(state, kind === "mentions" || kind === "counts" ? kinds[kind] : kind, format);
}

function researchSet({ sample }: SearchState, total: number): FileChoice {
  const tables =
    total === 0
      ? "decisions and counts"
      : `decisions, mentions and counts${sample ? ", the sample too" : ""}`;
  return {
    kind: "research-set",
    label: "Research set",
    holds: `All ${tables} in one ZIP file, with a README that says how somebody else can repeat the search and get the same file.`,
    formats: ["zip"],
  };
}

function mentionsFile({ sample }: SearchState, total: number): FileChoice {
  const about =
    "Each with the text around it and the address of its paragraph, from the oldest decision on, whatever the order here.";
  const file = { kind: "mentions", formats: TABLE_FORMATS } as const;
  if (!sample) return { ...file, label: "Mentions", holds: `${countOf(total, "mention")}. ${about}` };
  const size = formatNumber(Math.min(sample.size, total));
  return {
    ...file,
    label: "Sample of mentions",
    holds: `Holds the random sample alone: ${size} of ${countOf(total, "mention")}, seed ${sample.seed}. ${about}`,
  };
}

function countsFile({ countedBy, compared }: SearchState, total: number): FileChoice {
  const what = total === 0 ? "Decisions" : "Mentions, paragraphs and decisions";
  const beside = compared.length === 0 ? "" : ", for each search that is compared";
  return {
    kind: "counts",
    label: `Counts by ${COUNT_FACET_LABELS[countedBy].toLowerCase()}`,
    holds: `${what} of each, beside all decisions that the filters let through${beside}.`,
    formats: TABLE_FORMATS,
  };
}

function decisionsFile(decisions: number, total: number): FileChoice {
  const counted = total === 0 ? "" : ", with how many mentions each has";
  return {
    kind: "decisions",
    label: "Decisions",
    holds: `${countDecisions(decisions)}${counted}, the oldest first. No full texts: those are among the data files of the site.`,
    formats: TABLE_FORMATS,
  };
}
