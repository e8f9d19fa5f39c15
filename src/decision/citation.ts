import { type CalendarDate, formatDate } from "./calendar-date.ts";
import { readReference } from "./reference.ts";

/** What a citation is made of. */
export interface CitedDecision {
  /** Who made and published the decision: `Office of the Sample Ombudsman`. */
  readonly publisher?: string | undefined;
  /** `Thornbridge County Council`. */
  readonly body: string;
  /** As printed: `17 009 175`. */
  readonly reference: string;
  readonly date?: CalendarDate | undefined;
  /** Address of its page with the host, and with `#p14` when a paragraph is cited. */
  readonly address?: string | undefined;
  /** The paragraph that is cited, as people name it: `14`, `1 a)`. */
  readonly paragraph?: string | undefined;
}

/** A way to write a citation. */
export interface CitationFormat {
  readonly id: "plain" | "markdown" | "ris" | "bibtex";
  /** As in "Copy as RIS". */
  readonly label: string;
  readonly write: (decision: CitedDecision) => string;
}

/** All ways to write a citation, the one that people read first. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: "plain", label: "text", write: citePlainly },
  { id: "markdown", label: "Markdown", write: citeInMarkdown },
  { id: "ris", label: "RIS", write: citeInRis },
  { id: "bibtex", label: "BibTeX", write: citeInBibtex },
];

/** `Office of the Sample Ombudsman, Wexmoor Council (17 009 175), 25 May 2018, para 14`. */
export function citePlainly(decision: CitedDecision): string {
  return [
    decision.publisher,
    titleOf(decision),
    decision.date && formatDate(decision.date),
    pinpoint(decision),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The plain citation as a link to the place, where its address is known. */
export function citeInMarkdown(decision: CitedDecision): string {
  const words = citePlainly(decision).replaceAll(/[\\`*_[\]<>&]/gu, "\\$&");
  const address = decision.address?.replaceAll("(", "%28").replaceAll(")", "%29");
  return address ? `[${words}](${address})` : words;
}

/**
 * A record that Zotero, EndNote and Mendeley import as a report. Each fact has a line of
 * its own, so line breaks in it become spaces.
 */
export function citeInRis(decision: CitedDecision): string {
  const { publisher, reference, date, address } = decision;
  const lines = [
    ["TY", "RPRT"],
    ["TI", titleOf(decision)],
    ["PB", publisher],
    ["SN", reference],
    ["M3", "Ombudsman decision"],
    ["PY", date?.slice(0, 4)],
    ["DA", date?.replaceAll("-", "/")],
    ["UR", address],
    ["N1", pinpoint(decision)],
    ["LA", "en"],
    ["ER", ""],
  ] as const;
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${asLine(value)}\n`]))
    .join("");
}

/** An entry for LaTeX; its key is the reference, so that two citations of one decision share it. */
export function citeInBibtex(decision: CitedDecision): string {
  const { publisher, reference, date, address } = decision;
  const office = publisher && inLatex(publisher);
  const fields = [
    ["author", office && `{${office}}`],
    ["title", `{${inLatex(titleOf(decision))}}`],
    ["institution", office],
    ["type", "Ombudsman decision"],
    ["number", inLatex(reference)],
    ["year", date?.slice(0, 4)],
    ["date", date],
    ["url", address],
    ["note", pinpoint(decision)],
  ] as const;
  const key = `ombudsman-${readReference(reference)?.id ?? "decision"}`;
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${asLine(value)}},\n`] : []));
  return `@techreport{${key},\n${lines.join("")}}\n`;
}

function titleOf({ body, reference }: CitedDecision): string {
  return `${body} (${reference})`;
}

function pinpoint({ paragraph }: CitedDecision): string | undefined {
  return paragraph === undefined ? undefined : `para ${paragraph}`;
}

function asLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** LaTeX gives these signs a meaning. Address fields are read as they are and need no escape. */
const LATEX_SIGNS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ...["{", "}", "$", "&", "#", "_", "%"].map((sign) => [sign, `\\${sign}`] as const),
]);

function inLatex(text: string): string {
  return text.replaceAll(/[\\~^{}$&#_%]/gu, (sign) => LATEX_SIGNS.get(sign) ?? sign);
}
