import { isFirstInParagraph } from "../phrase-index/browser/count-paragraphs.ts";
import { countMentions } from "../phrase-index/mentions.ts";
import { DECISION_COLUMNS, placeAddress } from "./decision-place.ts";
import { type SetTable, TERMS } from "./set-table.ts";
import { hasMentions, type TakenSearch } from "./taken-search.ts";

/** A decision of the result. */
interface FoundDecision {
  /** In the catalogue. */
  readonly row: number;
  readonly id: string;
  readonly reference: string;
  /** Absent where the search has no mentions. */
  readonly mentions?: number;
  readonly paragraphs?: number;
}

/** Every decision that was found, the oldest first, those without a date before all others. */
export const decisionsTable: SetTable<FoundDecision> = {
  name: "decisions",
  row: "each decision that was found",
  columns: [
    {
      name: "id",
      type: "string",
      description:
        "The reference with hyphens, with the body added where one reference stands for two bodies.",
      required: true,
      read: ({ id }) => id,
    },
    {
      name: "reference",
      type: "string",
      description: "The reference as printed, such as 20 001 234.",
      required: true,
      read: ({ reference }) => reference,
    },
    DECISION_COLUMNS.body,
    {
      name: "body_kind",
      type: "string",
      description: "What kind of body it is, told from its name.",
      required: true,
      read: ({ row }, { index: { catalogue } }) => catalogue.bodies[catalogue.body[row] ?? 0]?.kind,
    },
    DECISION_COLUMNS.category,
    DECISION_COLUMNS.subcategory,
    DECISION_COLUMNS.outcome,
    DECISION_COLUMNS.date,
    {
      name: "kind",
      type: "string",
      description: "statement, or report for the longer form the ombudsman issues in the public interest.",
      required: true,
      read: ({ row }, { index: { catalogue } }) => (catalogue.report[row] === 1 ? "report" : "statement"),
    },
    {
      name: "mentions",
      type: "integer",
      description: "How many mentions it has; empty for plain words, which have none.",
      read: ({ mentions }) => mentions,
    },
    {
      name: "paragraphs",
      type: "integer",
      description:
        "How many paragraphs, headings and summaries hold them; an item counts with its paragraph.",
      read: ({ paragraphs }) => paragraphs,
    },
    {
      name: "address",
      type: "string",
      description: "Address of its page.",
      required: true,
      read: ({ id }, taken) => placeAddress(taken, id),
    },
    TERMS,
  ],
  read: readDecisions,
};

async function* readDecisions(taken: TakenSearch, { signal }: { readonly signal?: AbortSignal | undefined }) {
  const { ids, references } = await taken.index.readIds(signal);
  const counts = hasMentions(taken.outcome) ? countByRow(taken) : undefined;
  const { rows } = taken.outcome.result;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    signal?.throwIfAborted();
    yield [...rows.subarray(start, start + ROWS_AT_ONCE)].map(
      (row): FoundDecision => ({
        row,
        id: ids[row] ?? "",
        reference: references[row] ?? "",
        ...(counts && (counts.get(row) ?? { mentions: 0, paragraphs: 0 })),
      }),
    );
  }
}

const ROWS_AT_ONCE = 1000;

function countByRow({ outcome }: TakenSearch) {
  const { mentions } = outcome.result;
  const counts = new Map<number, { mentions: number; paragraphs: number }>();
  for (let mention = 0; mention < countMentions(mentions); mention += 1) {
    const row = mentions.rows[mention] ?? 0;
    const count = counts.get(row) ?? { mentions: 0, paragraphs: 0 };
    count.mentions += 1;
    if (isFirstInParagraph(mentions, mention)) count.paragraphs += 1;
    counts.set(row, count);
  }
  return counts;
}
