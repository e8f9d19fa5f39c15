import type { FrontmatterInput } from "../../decision/frontmatter.ts";
import { readMarkdownPassages } from "./markdown-passages.ts";
import { splitSentences } from "./sentences.ts";

/** A converted decision: its frontmatter, and its Markdown with or without that in front. */
export interface DecisionText {
  readonly frontmatter: FrontmatterInput;
  readonly markdown: string;
}

/** How many decisions have each fact, and sentences that look like one but gave none. */
export interface Coverage {
  readonly decisions: number;
  /** By the label of the fact, in the order in which they are shown. */
  readonly facts: readonly FactCount[];
  readonly unread: readonly UnreadSentence[];
}

/** How many decisions have a fact, of those that could have it. */
interface FactCount {
  readonly label: string;
  readonly found: number;
  readonly possible: number;
}

/** A sentence near a pound sign or a law from which nothing was read. */
interface UnreadSentence {
  readonly about: "money" | "law";
  readonly reference: string;
  readonly paragraph: number | undefined;
  readonly sentence: string;
}

interface Fact {
  readonly label: string;
  readonly isPossible: (frontmatter: FrontmatterInput) => boolean;
  readonly isFound: (frontmatter: FrontmatterInput) => boolean;
}

const MOST_SENTENCES = 20;
const SHOWN_LENGTH = 160;

const always = () => true;
const hasAgreedAction = ({ sections }: FrontmatterInput) =>
  sections.some(({ kind }) => kind === "agreed-action");

const FACTS: readonly Fact[] = [
  { label: "category", isPossible: always, isFound: ({ category }) => category !== undefined },
  { label: "outcome", isPossible: always, isFound: ({ outcome }) => outcome !== undefined },
  { label: "date", isPossible: always, isFound: ({ date }) => date !== undefined },
  { label: "kind of body", isPossible: always, isFound: ({ body }) => body.kind !== "other" },
  { label: "law, any", isPossible: always, isFound: ({ law = [] }) => law.length > 0 },
  {
    label: "law beyond the standard wording",
    isPossible: always,
    isFound: ({ law = [] }) => law.some(({ standard }) => !standard),
  },
  { label: "remedies", isPossible: hasAgreedAction, isFound: ({ remedies = [] }) => remedies.length > 0 },
  {
    label: "a deadline",
    isPossible: ({ remedies = [] }) => remedies.length > 0,
    isFound: ({ remedies = [] }) => remedies.some(({ deadline }) => deadline !== undefined),
  },
  { label: "payments", isPossible: hasAgreedAction, isFound: ({ payments = [] }) => payments.length > 0 },
  {
    label: "the purpose of a payment",
    isPossible: ({ payments = [] }) => payments.length > 0,
    isFound: ({ payments = [] }) => payments.some(({ purpose }) => purpose !== "other"),
  },
  {
    label: "other decisions cited",
    isPossible: always,
    isFound: ({ citedDecisions = [] }) => citedDecisions.length > 0,
  },
];

/** The coverage of no decision, to start from. */
export function emptyCoverage(): Coverage {
  return { decisions: 0, facts: FACTS.map(({ label }) => ({ label, found: 0, possible: 0 })), unread: [] };
}

/** `coverage` with one decision more; of its unread sentences the first about money and the first about law. */
export function addToCoverage(coverage: Coverage, decision: DecisionText): Coverage {
  const { frontmatter } = decision;
  const facts = coverage.facts.map(({ label, found, possible }, index) => {
    const fact = FACTS[index];
    const isPossible = fact?.isPossible(frontmatter) ?? false;
    const isFound = isPossible && (fact?.isFound(frontmatter) ?? false);
    return { label, found: found + Number(isFound), possible: possible + Number(isPossible) };
  });
  const isWanted = ({ about }: UnreadSentence) =>
    coverage.unread.filter((sentence) => sentence.about === about).length < MOST_SENTENCES;
  return {
    decisions: coverage.decisions + 1,
    facts,
    unread: [...coverage.unread, ...findUnread(decision).filter(isWanted)],
  };
}

/** `coverage` as text for a terminal, without a newline at its end. */
export function describeCoverage({ decisions, facts, unread }: Coverage): string {
  const width = Math.max(...facts.map(({ label }) => label.length));
  const counts = facts.map(({ label, found, possible }) => {
    const share = possible === 0 ? "" : ` (${Math.round((100 * found) / possible)} %)`;
    return `  ${label.padEnd(width)}  ${found} of ${possible}${share}`;
  });
  const lines = (about: UnreadSentence["about"]) =>
    unread
      .filter((sentence) => sentence.about === about)
      .map(
        ({ reference, paragraph = "–", sentence }) => `  ${reference}, paragraph ${paragraph}: ${sentence}`,
      );
  return [
    `Facts read from ${decisions} ${decisions === 1 ? "decision" : "decisions"}:`,
    ...counts,
    ...titled("Sums in agreed actions that gave no payment, refund or waiver:", lines("money")),
    ...titled("Sentences that name a law from which none was read:", lines("law")),
  ].join("\n");
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function findUnread({ frontmatter, markdown }: DecisionText): UnreadSentence[] {
  const { reference, sections, payments = [], remedies = [], law = [] } = frontmatter;
  const waived = remedies.filter(({ kind }) => kind === "refund-or-waiver");
  const withMoney = new Set([...payments, ...waived].map(({ paragraph }) => paragraph));
  const withLaw = new Set(law.map(({ paragraph }) => paragraph));
  const found = new Map<UnreadSentence["about"], UnreadSentence>();
  for (const { text, paragraph, section } of readMarkdownPassages(markdown)) {
    const isAgreed = sections[section]?.kind === "agreed-action";
    const note = (about: UnreadSentence["about"], pattern: RegExp, read: ReadonlySet<number | undefined>) => {
      if (found.has(about) || (paragraph !== undefined && read.has(paragraph))) return;
      const sentence = splitSentences(text).find((candidate) => pattern.test(candidate));
      if (sentence) found.set(about, { about, reference, paragraph, sentence: shorten(sentence) });
    };
    if (isAgreed) note("money", /£/u, withMoney);
    note("law", /\b(?:Act|Regulations)\b/u, withLaw);
  }
  return [...found.values()];
}

function shorten(sentence: string): string {
  return sentence.length > SHOWN_LENGTH ? `${sentence.slice(0, SHOWN_LENGTH).trimEnd()} …` : sentence;
}
