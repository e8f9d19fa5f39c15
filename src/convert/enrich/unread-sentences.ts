import type { FrontmatterInput } from "../../decision/frontmatter.ts";
import { shorten } from "../report.ts";
import { isAdvice } from "./action/advice.ts";
import { readMarkdownPassages } from "./markdown-passages.ts";
import { findPoundSigns } from "./payment/money.ts";
import { ALREADY_PAID } from "./payment/sum-words.ts";
import { splitSentences } from "./sentences.ts";

/** A sentence near a pound sign or a law from which nothing was read. */
export interface UnreadSentence {
  readonly about: "money" | "law";
  readonly reference: string;
  readonly paragraph: number | undefined;
  readonly sentence: string;
}

const SHOWN_LENGTH = 160;
// Yes: "Theft Act", "the Act", "(Fees) Regulations", "Complaint Handling Code", "Order 2015". No: "associated Regulations", "Care Order".
const LAW_WORD =
  /(?<=(?:\p{Lu}[\p{L}’'-]{0,40}|\)|\b[Tt]he|\b[Tt]his|\b[Tt]hat) )(?:Act|Regulations)\b|(?<=\p{Lu}[\p{L}’'-]{0,40} )Code\b(?! of Conduct)|\b(?:Order|Rules|Directions) (?=\d{4}\b)/gu;

/** The first sentence about money and the first about law in a decision that gave no fact. */
export function findUnreadSentences(frontmatter: FrontmatterInput, markdown: string): UnreadSentence[] {
  const { reference, sections } = frontmatter;
  const found = new Map<UnreadSentence["about"], UnreadSentence>();
  const isSumUnread = sumCheck(frontmatter);
  const isLawUnread = lawCheck(frontmatter);
  for (const { text, paragraph, section } of readMarkdownPassages(markdown)) {
    const isAgreed = sections[section]?.kind === "agreed-action";
    const note = (about: UnreadSentence["about"], isUnread: (sentence: string) => boolean) => {
      if (found.has(about)) return;
      const sentence = splitSentences(text).find(isUnread);
      if (sentence)
        found.set(about, { about, reference, paragraph, sentence: shorten(sentence, SHOWN_LENGTH) });
    };
    if (isAgreed) note("money", (sentence) => isSumUnread(sentence, paragraph));
    note("law", (sentence) => isLawUnread(sentence, paragraph));
  }
  return [...found.values()];
}

/** Whether a sentence has a sum that is no payment's, nor what all come to, in a paragraph that waives none. */
function sumCheck({ payments = [], remedies = [] }: FrontmatterInput) {
  const known = new Set<number | undefined>();
  let total = 0;
  for (const { pence, rate } of payments) {
    total += pence ?? 0;
    known.add(pence).add(rate?.pence).add(total);
  }
  known.delete(undefined);
  const waived = new Set(
    remedies.filter(({ kind }) => kind === "refund-or-waiver").map(({ paragraph }) => paragraph),
  );
  return (sentence: string, paragraph: number | undefined) =>
    !waived.has(paragraph) &&
    !isAdvice(sentence) &&
    findPoundSigns(sentence).some(({ pence, printed, start }) => {
      const after = sentence.slice(start + printed.length);
      return !known.has(pence) && !ALREADY_PAID.test(after) && !isUnitOf(pence, after, payments);
    });
}

// "£25 per missed visit" beside a payment of £100.
function isUnitOf(
  unit: number | undefined,
  after: string,
  payments: NonNullable<FrontmatterInput["payments"]>,
): boolean {
  if (unit === undefined || !/^ (?:per|each|every|for (?:each|every))\b/u.test(after)) return false;
  return payments.some(({ pence = 0 }) => pence > unit && pence % unit === 0);
}

/** Whether a sentence names more Acts and regulations than were read in its paragraph. */
function lawCheck({ law = [] }: FrontmatterInput) {
  const byParagraph = Map.groupBy(law, ({ paragraph }) => paragraph);
  return (sentence: string, paragraph: number | undefined) => {
    if (sentence.search(LAW_WORD) === -1) return false;
    const read = [
      ...new Set((byParagraph.get(paragraph) ?? []).map(({ name }) => name.replace(/ \d{4}$/u, ""))),
    ];
    let rest = sentence;
    const unnamed = read.filter((name) => {
      rest = rest.replaceAll(name, "");
      return !sentence.includes(name);
    });
    // "The Act" and other names stand for one that was read in the paragraph.
    if (read.length > 0)
      rest = rest.replace(/\b(?:the|this|that|same) (?:\d{4} )?(?:Act|Regulations|Code)\b/giu, "");
    return (rest.match(LAW_WORD)?.length ?? 0) > unnamed.length;
  };
}
