import { countOf, DECISION_NOUN, formatNumber } from "../../src/collection/count.ts";
import { readCitedPlace } from "../../src/decision/cited-place.ts";
import { cutLeft, cutRight } from "../../src/phrase-index/browser/concordance.ts";
import { type CountFacet, FEW_DECISIONS } from "../../src/phrase-index/browser/counts.ts";
import { countMentions } from "../../src/phrase-index/mentions.ts";
import { decisionsTable } from "../../src/research-set/decisions-table.ts";
import { describeFound, describeSearch } from "../../src/research-set/describe-search.ts";
import { mentionsTable } from "../../src/research-set/mentions-table.ts";
import { hasMentions, type TakenSearch, type TakeOptions } from "../../src/research-set/taken-search.ts";
import { adviseFor, describeCoverage } from "../../src/search/browser/general-advice.ts";
import type { MentionLine } from "../../src/search/concordance/read-lines.ts";
import { type CountRow, createCountTable } from "../../src/search/counts/count-table.ts";
import type { SearchOutcome } from "../../src/search/engine/search-outcome.ts";
import { plainWords } from "../../src/search/query/route-query.ts";
import type { View } from "../../src/search/state.ts";

/** What is printed of a result. */
export interface TextOptions extends TakeOptions {
  /** One below the other. */
  readonly views: readonly View[];
  readonly by: CountFacet;
  /** Lines on what was done with the search and, where nothing was found, on what was meant. */
  readonly remarks: string;
}

/** A result as text for a terminal, piece by piece: what was found and how, then the views. */
export async function* searchText(taken: TakenSearch, options: TextOptions): AsyncGenerator<string> {
  yield toPlain(describeResult(taken, options.remarks));
  for (const view of options.views) {
    yield "\n";
    if (view === "counts") yield toPlain(formatCounts(taken, options.by));
    if (view === "mentions") yield* listMentions(taken, options);
    if (view === "decisions") yield* listDecisions(taken, options);
  }
}

// What a text could tell a terminal to do.
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

function toPlain(text: string): string {
  return text.replace(CONTROLS, (control) => (control === "\n" ? control : ""));
}

function describeResult(taken: TakenSearch, remarks: string): string {
  const { outcome, state, index } = taken;
  const { decisions, mentions, paragraphs = 0 } = describeFound(taken);
  const found = countOf(decisions, DECISION_NOUN);
  // A decision may be found by its reference or by what it is about, and nothing mention that.
  const exact =
    mentions === undefined || (mentions === 0 && decisions > 0)
      ? ""
      : `${countOf(mentions, "mention")} in ${countOf(paragraphs, "paragraph")} of `;
  const words = outcome.route === "words" && decisions > 0 ? plainWords(outcome.query) : "";
  const { sample } = state;
  return [
    `${exact}${found}, of ${formatNumber(index.catalogue.count)} in the collection\n`,
    `${describeSearch(taken).matcher.rule}\n`,
    ...outcome.unknownWords.map((word) => `No decision has the word "${word}".\n`),
    remarks,
    ...(decisions > 0 ? [] : listAdvice(taken)),
    ...(words === "" ? [] : [`For the exact words, with mentions: npm run search -- '"${words}"'\n`]),
    ...(sample ? [`Mentions: a random sample of ${formatNumber(sample.size)}, seed ${sample.seed}\n`] : []),
  ].join("");
}

function listAdvice({ outcome, index }: TakenSearch): readonly string[] {
  return [...adviseFor(outcome).map((sentence) => `- ${sentence}`), describeCoverage(index.catalogue)].map(
    (line) => `${line}\n`,
  );
}

/**
 * What is printed of a result where nobody said: counts and mentions; decisions where
 * there are no mentions, and beside them where some were found otherwise; nothing of
 * nothing.
 */
export function usualViews({ outcome, compared = [] }: TakenSearch): readonly View[] {
  const { result, route } = outcome;
  const mentions = countMentions(result.mentions);
  if (route === "reference" && mentions > 0) return ["decisions", "mentions"];
  if (route === "reference" && result.rows.length > 0) return ["decisions"];
  const isCounted = result.rows.length > 0 || compared.length > 0;
  if (!isCounted) return [];
  return ["counts", mentions > 0 ? "mentions" : "decisions"];
}

function formatCounts(taken: TakenSearch, by: CountFacet): string {
  const { index, state, outcome, compared = [] } = taken;
  const searches = [outcome, ...compared];
  const { rows } = createCountTable(by, index.catalogue, state, searches);
  // Several searches stand side by side, each of its columns with its number.
  const heads = searches.flatMap((search, at) =>
    [...headsOf(search), "share"].map((head) => (compared.length === 0 ? head : `${head} (${at + 1})`)),
  );
  const lines = [[by, "all", ...heads], ...rows.map((row) => listCells(row, searches))];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const queries = [state.query ?? "", ...state.compared].map((query, at) => `(${at + 1}) ${query}\n`);
  return [
    ...(compared.length === 0 ? [] : [...queries, "\n"]),
    ...lines.map((line) => `${line.map(pad).join("  ").trimEnd()}\n`),
    "all: decisions there are, found or not; share: of them found\n",
    `* fewer than ${FEW_DECISIONS} decisions: the share says little\n`,
  ].join("");
}

const WORD_HEADS = ["decisions"] as const;
const EXACT_HEADS = ["mentions", "paragraphs", ...WORD_HEADS] as const;

function headsOf(search: SearchOutcome) {
  return hasMentions(search) ? EXACT_HEADS : WORD_HEADS;
}

function listCells(
  { label, total, counts }: CountRow,
  searches: readonly SearchOutcome[],
): readonly string[] {
  const cells = searches.flatMap((search, at) => {
    const count = counts[at];
    if (!count) return [];
    const share = total > 0 ? `${((count.decisions / total) * 100).toFixed(1)} %` : "";
    return [...headsOf(search).map((head) => formatNumber(count[head])), share];
  });
  return [`${label}${total < FEW_DECISIONS ? " *" : ""}`, formatNumber(total), ...cells];
}

const WIDTH = 40;

async function* listMentions(taken: TakenSearch, options: TakeOptions): AsyncGenerator<string> {
  let last = "";
  for await (const lines of mentionsTable.read(taken, options)) {
    for (const line of lines) {
      if (line.id !== last)
        yield `${toPlain(`${line.reference}  ${[line.body, line.date].filter(Boolean).join(", ")}`)}\n`;
      last = line.id;
      yield formatMention(line);
    }
  }
}

const PLACE_WIDTH = 12;

function formatMention({ left, phrase, right, section, anchor }: MentionLine): string {
  const before = cutLeft(toPlain(left), WIDTH).padStart(WIDTH);
  const after = cutRight(toPlain(right), WIDTH);
  const cited = readCitedPlace(anchor);
  const place = cited ? `para ${cited.name}` : section;
  return `${place.padStart(PLACE_WIDTH).slice(0, PLACE_WIDTH)}  ${before}[${toPlain(phrase)}]${after}\n`;
}

async function* listDecisions(taken: TakenSearch, options: TakeOptions): AsyncGenerator<string> {
  const shown = decisionsTable.columns.filter(({ name }) =>
    ["reference", "body", "date", "outcome"].includes(name),
  );
  for await (const rows of decisionsTable.read(taken, options)) {
    for (const row of rows) {
      const cells = shown.map(({ read }) => read(row, taken) ?? "not stated");
      const mentions = row.mentions ? `, ${countOf(row.mentions, "mention")}` : "";
      yield `${toPlain(cells.join(", ") + mentions)}\n`;
    }
  }
}
