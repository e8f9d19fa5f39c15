import type { VFile } from "vfile";
import type { Frontmatter } from "../../../decision/frontmatter.ts";
import type { RemedyKind } from "../../../decision/remedy-kind.ts";
import { report, shorten } from "../../report.ts";
import type { Passage } from "../passages.ts";
import type { ReadPassage } from "./agreed-actions.ts";

/** A remedy; `passage` tells the paragraph, if that has a number. */
export type RemedyRead = Omit<Frontmatter["remedies"][number], "paragraph" | "item"> & {
  readonly passage: Passage;
};

// "We will need to see evidence that it has", "Evidence of this should be sent to the Ombudsman."
const EVIDENCE_ASKED =
  /\b(?:we|i|the ombuds(?:man|men)) (?:will |would |shall )?(?:also )?(?:require|need|expect|ask for|seek)s?\b[^.]{0,40}\bevidence\b|\bevidence\b[^.]{0,60}\b(?:should|must|will) be (?:sent|provided|given|supplied)\b/iu;

const LONGEST_ANNOUNCEMENT = 60;
// Yes: "take [the following actions]", "carry out [these recommendations]", "provide [a remedy]". No: "write to Mr X".
const ANNOUNCED =
  /\b(?:(?:the following|the|these|those|this|above|my|our|a) (?:(?:further|suitable) )?(?:actions?|recommendations?|remed(?:y|ies)|steps|proposals?|measures|injustice)|its services?)\b/iu;

/**
 * The remedies agreed in `passages`, one of each kind in a paragraph or item, in the
 * order of the text. Passages that order something of no plain kind are reported.
 */
export function readRemedies(passages: readonly ReadPassage[], file: VFile): RemedyRead[] {
  const remedies: RemedyRead[] = [];
  const open = new OpenRemedies(remedies);
  const byPassage = new Map(passages.map((read) => [read.passage, read]));
  for (const read of passages) {
    const own = remediesOf(read);
    open.cover(read);
    const deadline = deadlineInParagraph(read, byPassage);
    for (const remedy of own) {
      const isCovered = !read.coversPayments || remedy.kind === "payment";
      open.add(isCovered ? { deadline, ...remedy } : remedy);
    }
    if (own.length === 0 && !isPartOfRemedy(read, byPassage)) reportUnread(read, file);
  }
  return dropLeads(remedies).map(({ deadline, ...remedy }) =>
    deadline === undefined ? remedy : { ...remedy, deadline },
  );
}

/** Leaves out what a lead-in announces and its items order: "make the following payments:". */
function dropLeads(remedies: readonly RemedyRead[]): RemedyRead[] {
  const inItems = new Map<Passage, Set<RemedyKind>>();
  for (const { kind, passage } of remedies) {
    for (let lead = passage.lead; lead; lead = lead.lead) {
      inItems.set(lead, (inItems.get(lead) ?? new Set()).add(kind));
    }
  }
  return remedies.filter(({ kind, passage }) => !inItems.get(passage)?.has(kind));
}

function remediesOf({ passage, sentences }: ReadPassage): RemedyRead[] {
  const deadlines = new Map<RemedyKind, string | undefined>();
  for (const { text, actions } of sentences) {
    for (const { kinds, by } of actions) {
      for (const kind of kinds) deadlines.set(kind, deadlines.get(kind) ?? by);
    }
    if (EVIDENCE_ASKED.test(text) && !deadlines.has("report-back")) deadlines.set("report-back", undefined);
  }
  return [...deadlines].map(([kind, deadline]) => ({
    kind,
    passage,
    ...(deadline === undefined ? {} : { deadline }),
  }));
}

/** "It should do this within …" in the passage itself or in the paragraph around its items. */
function deadlineInParagraph(
  { passage, ownDeadline }: ReadPassage,
  byPassage: ReadonlyMap<Passage, ReadPassage>,
) {
  if (ownDeadline !== undefined || !passage.lead) return ownDeadline;
  return byPassage.get(passage.lead)?.ownDeadline;
}

/** The remedies read so far; of those without a deadline in the present main section it knows the places. */
class OpenRemedies {
  readonly #remedies: RemedyRead[];
  #section = -1;
  #payments: number[] = [];
  #others: number[] = [];

  constructor(remedies: RemedyRead[]) {
    this.#remedies = remedies;
  }

  add(remedy: RemedyRead): void {
    const place = this.#remedies.push(remedy) - 1;
    this.#enter(remedy.passage);
    if (remedy.deadline === undefined)
      (remedy.kind === "payment" ? this.#payments : this.#others).push(place);
  }

  /**
   * Gives the passage's own deadline to those before it that it covers: all of the
   * section when it stands in a paragraph of its own, else those of its paragraph.
   */
  cover({ passage, ownDeadline, closesSection, coversPayments }: ReadPassage): void {
    this.#enter(passage);
    if (ownDeadline === undefined || passage.item !== undefined) return;
    const { paragraph } = passage;
    for (const places of coversPayments ? [this.#payments] : [this.#payments, this.#others]) {
      // Those of its paragraph come last. What has a deadline is never looked at again: lists grow long.
      for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
        const remedy = this.#remedies[place];
        const isInParagraph = paragraph !== undefined && remedy?.passage.paragraph === paragraph;
        if (!remedy || !(closesSection || isInParagraph)) break;
        this.#remedies[place] = { ...remedy, deadline: ownDeadline };
        places.pop();
      }
    }
  }

  #enter({ section }: Passage): void {
    if (section.main === this.#section) return;
    this.#section = section.main;
    this.#payments = [];
    this.#others = [];
  }
}

/** Whether the item only says more of a remedy that its lead-in orders: "provide training on:". */
function isPartOfRemedy({ passage }: ReadPassage, byPassage: ReadonlyMap<Passage, ReadPassage>): boolean {
  const lead = passage.lead && byPassage.get(passage.lead);
  return (lead?.sentences.at(-1)?.actions.at(-1)?.kinds.length ?? 0) > 0;
}

function reportUnread({ passage, sentences }: ReadPassage, file: VFile): void {
  const orders = sentences.some(({ actions }) =>
    actions.some(({ rest }) => !ANNOUNCED.test(rest.slice(0, LONGEST_ANNOUNCEMENT))),
  );
  const isItem = passage.lead !== undefined && sentences.length > 0;
  if (passage.leads || passage.text.endsWith(":") || !(orders || isItem)) return;
  report(file, "unread-remedy", passage.place, { found: shorten(passage.text, 60) });
}
