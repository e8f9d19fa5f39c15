import { readDate } from "../../decision/calendar-date.ts";
import { knownOutcome } from "../../decision/outcome.ts";
import { readCategory } from "./header-line.ts";

/** A header line that is not written as decisions have it. */
export interface MisspeltLine {
  readonly label: "category" | "outcome" | "date";
  /** The form it should have. */
  readonly form: string;
}

interface LabelledLine extends MisspeltLine {
  readonly name: string;
  /** What other sites call it; in front of a plain value it can mean nothing else. */
  readonly otherName?: string;
  /** Whether a value is one of this line even without a sign before it. */
  readonly isPlain: (value: string) => boolean;
}

/** "Decision date" stands before "Decision", with which it starts. */
const LINES: readonly LabelledLine[] = [
  {
    label: "category",
    name: "category",
    form: "Category : Education > School transport",
    isPlain: (value) => readCategory(value).subcategory !== undefined,
  },
  {
    label: "date",
    name: "decision date",
    otherName: "date",
    form: "Decision date : 25 May 2018",
    isPlain: (value) => readDate(value).date !== undefined,
  },
  {
    label: "outcome",
    name: "decision",
    otherName: "outcome",
    form: "Decision : Upheld",
    isPlain: (value) => knownOutcome(value) !== undefined,
  },
];

const LONGEST_LINE = 160;
const MOST_EDITS = 2;
/** Words that come so near to a label and may be labels of their own, as in "Division: Housing". */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  "decisions",
  "division",
  "precision",
  "revision",
  "summer",
]);
// A label is one word or two; the sign after it may be any or none.
const LABELS = [/^(\p{L}+ \p{L}+) ?([-–—:;=>|]?) ?(?=\S)/u, /^(\p{L}+) ?([-–—:;=>|]?) ?(?=\S)/u];

/**
 * The header line that `text` was meant to be: its label is up to two letters off, has
 * another sign than a colon after it, or is another word for it. `Categry : Housing > Repairs` and `Category -
 * Housing` are such lines; `Decision of the panel` is none, for without a sign, as after
 * another word, only a plain value tells one.
 */
export function readMisspeltLine(text: string): MisspeltLine | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  return LINES.find(({ name, otherName, isPlain }) =>
    LABELS.some((pattern) => {
      const [all = "", label = "", sign] = pattern.exec(text) ?? [];
      const written = label.toLowerCase();
      const isLabel = sign !== "" && !OTHER_WORDS.has(written);
      if (written === otherName) return isPlain(text.slice(all.length));
      return countEdits(written, name) <= MOST_EDITS && (isLabel || isPlain(text.slice(all.length)));
    }),
  );
}

const FEWEST_SUMMARY_LETTERS = 40;

/**
 * The words of the summary that `text` was meant to give: its label is up to two letters
 * off, or has another sign than a colon. Without a sign only a long sentence tells one.
 */
export function readMisspeltSummary(text: string): string | undefined {
  const [all = "", label = "", sign] = /^(\p{L}+) ?([-–—:;=>|]?) ?(?=\S)/u.exec(text) ?? [];
  const written = label.toLowerCase();
  if (OTHER_WORDS.has(written) || countEdits(written, "summary") > MOST_EDITS) return undefined;
  const value = text.slice(all.length);
  const isSentence = value.length >= FEWEST_SUMMARY_LETTERS && /[.!?…]$/u.test(value);
  return sign !== "" || isSentence ? value : undefined;
}

/** How many letters must be added, taken away or changed to make `from` into `to` (Levenshtein). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [count, letter] of [...from].entries()) {
    const next = [count + 1];
    for (const [index, wanted] of [...to].entries()) {
      const changed = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
