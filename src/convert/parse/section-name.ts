import type { SectionKind } from "../../decision/section-kind.ts";

/** A heading that many decisions share. */
export interface SectionName {
  readonly kind: SectionKind;
  /** Whether it heads a main section wherever it stands; a sub-heading may bear the others too. */
  readonly main: boolean;
}

/**
 * The headings that decisions share, in the form that `sectionNameKey` gives: `main`
 * ones always start a main section, `either` ones are as often sub-headings.
 */
const NAMES: readonly { kind: SectionKind; main: readonly string[]; either?: readonly string[] }[] = [
  { kind: "complaint", main: ["the complaint", "the complaints"] },
  {
    kind: "method",
    main: [
      "what i have investigated",
      "what we have investigated",
      "what i investigated",
      "how i considered this complaint",
      "how i considered the complaint",
      "how i considered these complaints",
      "how we considered this complaint",
      "how we considered the complaint",
      "how the ombudsman considered this complaint",
      "how the ombudsmen considered this complaint",
    ],
  },
  {
    kind: "not-investigated",
    main: [
      "what i have and have not investigated",
      "what we have and have not investigated",
      "what i have not investigated",
      "what we have not investigated",
      "parts of the complaint that i did not investigate",
      "parts of the complaint that we did not investigate",
      "parts of the complaint i did not investigate",
      "parts of the complaint we did not investigate",
    ],
  },
  {
    kind: "powers",
    main: [
      "the ombudsman's role and powers",
      "the ombudsmen's role and powers",
      "the ombudsman's role and power",
      "our role and powers",
      "legal and administrative background",
    ],
  },
  {
    kind: "findings",
    main: ["what i found", "what we found", "finding"],
    either: [
      "findings",
      "my findings",
      "our findings",
      "analysis",
      "my analysis",
      "conclusion",
      "conclusions",
    ],
  },
  {
    kind: "assessment",
    main: ["my assessment", "our assessment", "the ombudsman's assessment"],
    either: ["assessment"],
  },
  {
    kind: "agreed-action",
    main: [
      "agreed action",
      "agreed actions",
      "agreed remedy",
      "agreed remedies",
      "agreed recommendations",
      "agreed action and recommendations",
      "agreed actions and recommendations",
      "recommendations and agreed action",
      "recommendations and agreed actions",
      "action agreed",
      "recommendation",
      "recommendations",
      "recommended action",
      "recommended actions",
      "recommended remedy",
      "proposed action",
      "proposed actions",
      "proposed remedy",
    ],
    either: ["remedy", "remedies", "action"],
  },
  {
    kind: "final-decision",
    main: ["final decision", "my final decision", "our final decision", "my decision", "our decision"],
    either: ["decision", "draft decision"],
  },
  { kind: "other", main: ["summary", "the investigation", "further report"] },
];

const SECTION_NAMES: ReadonlyMap<string, SectionName> = new Map(
  NAMES.flatMap(({ kind, main, either = [] }) => [
    ...main.map((name): [string, SectionName] => [name, { kind, main: true }]),
    ...either.map((name): [string, SectionName] => [name, { kind, main: false }]),
  ]),
);

const LONGEST_NAME = 80;

/** The shared heading that the whole of `text` is; `undefined` for any other text. */
export function readSectionName(text: string): SectionName | undefined {
  return text.length > LONGEST_NAME ? undefined : SECTION_NAMES.get(sectionNameKey(text));
}

/** `text` as headings are compared: lower case, straight apostrophes, no colon or full stop at the end. */
export function sectionNameKey(text: string): string {
  return withoutStop(foldHeading(text));
}

/**
 * Where the first of two shared main headings ends that `text` is, "What I found Final decision".
 * "Summary recommendations" is one, and "Summary" stands above all others.
 */
export function firstOfTwoNames(text: string): number | undefined {
  const folded = foldHeading(text);
  if (text.length > 2 * LONGEST_NAME || folded.length !== text.length) return undefined;
  const isMain = (name: string) => SECTION_NAMES.get(withoutStop(name))?.main === true;
  for (let space = folded.indexOf(" "); space >= 0; space = folded.indexOf(" ", space + 1)) {
    const second = folded.slice(space + 1);
    if (/^(?!Summary)\p{Lu}/u.test(text.slice(space + 1)) && isMain(folded.slice(0, space)) && isMain(second))
      return space;
  }
  return undefined;
}

function foldHeading(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");
}

function withoutStop(text: string): string {
  if (!text.endsWith(":") && !text.endsWith(".")) return text;
  return text.slice(0, text.endsWith(" ", text.length - 1) ? -2 : -1);
}
