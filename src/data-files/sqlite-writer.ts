import { rmSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { TABLES } from "./columns.ts";
import type { DataWriter } from "./data-writer.ts";
import type { Publication } from "./exported-decision.ts";
import { termsOf } from "./exported-decision.ts";
import { createTables, quoteName } from "./sqlite-schema.ts";
import type { Cell } from "./table.ts";
import type { TextBlock } from "./text-blocks.ts";

const INDEX_MEMORY = 16 << 20;
const USUAL_INDEX_MEMORY = 1 << 20;
const DECISIONS_IN_A_TRANSACTION = 1_000;

/**
 * Writes the SQLite file at `path`: the tables of the schema, the blocks of every text
 * with a full-text index over them, and what the collection says about itself. The
 * index is declared in the form in which Datasette looks for the one of a table.
 */
export function openSqliteWriter(path: string, site: Publication): DataWriter {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  // The file is made anew each time, so nothing needs to survive a crash half-way.
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;");
  createTables(database, site.collection);
  const terms = termsOf(site.collection);
  const inserts = TABLES.map((table) => ({
    table,
    insert: prepareInsert(database, table.name, table.columns),
  }));
  const insertBlock = database.prepare("INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  let waiting = 0;
  database.exec("BEGIN");
  return {
    write(decision) {
      for (const { table, insert } of inserts) {
        for (const row of table.read(decision, terms)) insert.run(...row.map(toSql));
      }
      for (const [index, block] of decision.blocks.entries()) {
        insertBlock.run(...blockRow(decision.id, index + 1, block).map(toSql));
      }
      waiting += 1;
      if (waiting % DECISIONS_IN_A_TRANSACTION === 0) database.exec("COMMIT; BEGIN");
    },
    close() {
      database.exec("COMMIT");
      indexBlocks(database);
      database.close();
    },
  };
}

/**
 * Indexes all blocks at once. With the usual megabyte of memory the index would be
 * merged from many more pieces, which takes longer and leaves a larger file.
 */
function indexBlocks(database: DatabaseSync): void {
  database.exec(`
    INSERT INTO blocks_fts (blocks_fts, rank) VALUES ('hashsize', ${INDEX_MEMORY});
    INSERT INTO blocks_fts (blocks_fts) VALUES ('rebuild');
    INSERT INTO blocks_fts (blocks_fts, rank) VALUES ('hashsize', ${USUAL_INDEX_MEMORY});
  `);
}

function prepareInsert(
  database: DatabaseSync,
  table: string,
  columns: readonly { readonly name: string }[],
): StatementSync {
  const places = columns.map(() => "?").join(", ");
  return database.prepare(`INSERT INTO ${quoteName(table)} VALUES (${places})`);
}

function blockRow(id: string, position: number, block: TextBlock): readonly Cell[] {
  const { kind, section, paragraph, item, anchor, text } = block;
  return [id, position, kind, section, paragraph, item, anchor, text];
}

/** SQLite has neither `undefined` nor booleans. */
function toSql(cell: Cell): string | number | null {
  return typeof cell === "boolean" ? Number(cell) : (cell ?? null);
}
