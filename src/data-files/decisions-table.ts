import type { ExportedDecision } from "./exported-decision.ts";
import { LIST_COLUMNS } from "./list-columns.ts";
import { defineTable, LICENCE } from "./table.ts";

/** One row for each decision. */
export const decisionsTable = defineTable<ExportedDecision>({
  name: "decisions",
  row: "each decision",
  primaryKey: ["id"],
  list: (decision) => [decision],
  columns: [
    ...LIST_COLUMNS,
    {
      name: "words",
      type: "integer",
      description: "How many words the text has, summary and headings included.",
      required: true,
      read: ({ words }) => words,
    },
    {
      name: "original_url",
      type: "string",
      description: "Address of the decision where it was first published.",
      read: ({ originalUrl }) => originalUrl,
    },
    {
      name: "source_file",
      type: "string",
      description: "The saved text that the decision was converted from.",
      required: true,
      read: ({ facts }) => facts.source.file,
    },
    {
      name: "source_sha256",
      type: "string",
      description: "SHA-256 of the bytes of that file.",
      required: true,
      read: ({ facts }) => facts.source.sha256,
    },
    LICENCE,
  ],
});
