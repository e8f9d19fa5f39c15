import type { DatabaseSync } from "node:sqlite";
import type { Collection } from "../decision/collection.ts";
import { TABLES } from "./columns.ts";
import type { ColumnHead, ColumnType, Table } from "./table.ts";

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "TEXT",
  list: "TEXT",
  date: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
};

const BLOCKS = `
  CREATE TABLE blocks (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL, -- Counts the blocks of one decision from 1, in the order of reading.
    kind TEXT NOT NULL, -- summary, heading, paragraph, item or table.
    section TEXT, -- Kind of the section it stands in.
    paragraph INTEGER, -- Published number of its paragraph.
    item TEXT, -- Letter of the item, or number of the bullet.
    anchor TEXT NOT NULL, -- Its place in the page: the part of an address after #.
    text TEXT NOT NULL,
    PRIMARY KEY (decision_id, position)
  ) STRICT;
  CREATE VIRTUAL TABLE blocks_fts USING fts5(text, content="blocks", tokenize="unicode61");
`;

/** Makes the empty tables of the SQLite file, each column with its description as a comment. */
export function createTables(database: DatabaseSync, collection: Collection): void {
  for (const table of TABLES) database.exec(tableDefinition(table));
  database.exec(BLOCKS);
  database.exec("CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");
  const insert = database.prepare("INSERT INTO about VALUES (?, ?)");
  for (const [key, value] of Object.entries(aboutCollection(collection))) insert.run(key, value);
}

/** What a file says about itself, without the keys that the collection leaves open. */
export function aboutCollection(collection: Collection): Readonly<Record<string, string>> {
  const { title, publisher, publisherUrl, attribution, licenceUrl, notice } = collection;
  const about = { title, publisher, publisher_url: publisherUrl, attribution, licence: licenceUrl, notice };
  return Object.fromEntries(Object.entries(about).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** A name as SQL takes it, whatever it holds. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function tableDefinition({ name, columns, primaryKey }: Table): string {
  const references = primaryKey.includes("decision_id")
    ? ['FOREIGN KEY ("decision_id") REFERENCES decisions (id)']
    : [];
  const constraints = [`PRIMARY KEY (${primaryKey.map(quoteName).join(", ")})`, ...references];
  const lines = [
    ...columns.map((column) => `  ${columnDefinition(column)}, -- ${column.description}`),
    ...constraints.map((constraint, index) => `  ${constraint}${index < constraints.length - 1 ? "," : ""}`),
  ];
  return `CREATE TABLE ${quoteName(name)} (\n${lines.join("\n")}\n) STRICT`;
}

function columnDefinition({ name, type, required }: ColumnHead): string {
  return `${quoteName(name)} ${SQL_TYPES[type]}${required ? " NOT NULL" : ""}`;
}
