import type { FrontmatterInput } from "../../decision/frontmatter.ts";
import { findUnreadSentences, type UnreadSentence } from "./unread-sentences.ts";

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
  /** The first sentences found, at most twenty about each. */
  readonly unread: readonly UnreadSentence[];
  /** How many decisions have such a sentence. */
  readonly withUnread: Readonly<Record<UnreadSentence["about"], number>>;
}

/** How many decisions have a fact, of those that could have it. */
interface FactCount {
  readonly label: string;
  readonly found: number;
  readonly possible: number;
}

interface Fact {
  readonly label: string;
  readonly isPossible: (frontmatter: FrontmatterInput) => boolean;
  readonly isFound: (frontmatter: FrontmatterInput) => boolean;
}

const MOST_SENTENCES = 20;

const always = () => true;
const hasAgreedAction = ({ sections }: FrontmatterInput) =>
  sections.some(({ kind }) => kind === "agreed-action");

const FACTS: readonly Fact[] = [
  { label: "category", isPossible: always, isFound: ({ category }) => category !== undefined },
  { label: "outcome", isPossible: always, isFound: ({ outcome }) => outcome !== undefined },
  { label: "date", isPossible: always, isFound: ({ date }) => date !== undefined },
  { label: "kind of body, not “other”", isPossible: always, isFound: ({ body }) => body.kind !== "other" },
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
  const facts = FACTS.map(({ label }) => ({ label, found: 0, possible: 0 }));
  return { decisions: 0, facts, unread: [], withUnread: { money: 0, law: 0 } };
}

/** `coverage` with one decision more; of its unread sentences the first about money and the first about law. */
export function addToCoverage(coverage: Coverage, decision: DecisionText): Coverage {
  const { frontmatter, markdown } = decision;
  const facts = coverage.facts.map(({ label, found, possible }, index) => {
    const fact = FACTS[index];
    const isPossible = fact?.isPossible(frontmatter) ?? false;
    const isFound = isPossible && (fact?.isFound(frontmatter) ?? false);
    return { label, found: found + Number(isFound), possible: possible + Number(isPossible) };
  });
  const unread = findUnreadSentences(frontmatter, markdown);
  const count = (wanted: UnreadSentence["about"]) =>
    coverage.withUnread[wanted] + Number(unread.some(({ about }) => about === wanted));
  const isWanted = ({ about }: UnreadSentence) =>
    coverage.unread.filter((sentence) => sentence.about === about).length < MOST_SENTENCES;
  return {
    decisions: coverage.decisions + 1,
    facts,
    unread: [...coverage.unread, ...unread.filter(isWanted)],
    withUnread: { money: count("money"), law: count("law") },
  };
}

/** `coverage` as text for a terminal, without a newline at its end. */
export function describeCoverage({ decisions, facts, unread, withUnread }: Coverage): string {
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
    ...titled(
      `Sums in agreed actions that gave no payment, refund or waiver${some(withUnread.money)}`,
      lines("money"),
    ),
    ...titled(`Laws named that were not read${some(withUnread.law)}`, lines("law")),
  ].join("\n");
}

function some(decisions: number): string {
  return ` (in ${decisions} ${decisions === 1 ? "decision" : "decisions"}, the first sentence of each${decisions > MOST_SENTENCES ? `; ${MOST_SENTENCES} are shown` : ""}):`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
