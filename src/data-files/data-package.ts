import { z } from "zod";
import type { Collection } from "../decision/collection.ts";
import { DATA_FILES, type DataFile } from "./data-file.ts";
import { type Publication, publicAddress } from "./exported-decision.ts";
import type { ColumnHead, ColumnType, Table } from "./table.ts";

/** What is known of a file once it is written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** As much of a `datapackage.json` as the page about data shows. */
export const writtenPackageSchema = z.looseObject({
  resources: z.array(z.looseObject({ path: z.string(), bytes: z.int().nonnegative() })),
});

const FIELD_TYPES: Readonly<Record<ColumnType, object>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "date" },
  list: { type: "list", delimiter: ";", itemType: "string" },
};

/**
 * The `datapackage.json` that describes `files`, after the Data Package standard 2.0.
 * https://datapackage.org/standard/data-package/
 */
export function dataPackage(files: readonly WrittenFile[], { collection, address }: Publication) {
  const { title, attribution, publisher, publisherUrl, notice } = collection;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "ombudsman-decisions",
    title,
    description: attribution,
    homepage: address.site === undefined ? undefined : publicAddress(address, "/"),
    licenses: licenses(collection),
    sources: publisher === undefined ? undefined : [{ title: publisher, path: publisherUrl }],
    // The next two are ours, for programs that have this file and nothing else of the site.
    notice,
    base: address.base,
    resources: DATA_FILES.flatMap((file) => {
      const written = files.find(({ name }) => name === file.name);
      return written ? [resource(file, written)] : [];
    }),
  };
}

function licenses({ licenceUrl }: Collection) {
  return licenceUrl === undefined ? undefined : [{ path: licenceUrl, title: "Terms of the publisher" }];
}

function resource({ name, title, description, mediaType, format, table }: DataFile, written: WrittenFile) {
  const isCsv = format === "csv" && table !== undefined;
  return {
    name: name.replaceAll(".", "-"),
    path: name,
    title,
    description,
    mediatype: mediaType,
    format,
    bytes: written.bytes,
    hash: `sha256:${written.sha256}`,
    ...(isCsv && { type: "table", encoding: "utf-8", schema: tableSchema(table) }),
  };
}

function tableSchema({ columns, primaryKey }: Table) {
  const isOfDecisions = primaryKey.includes("id");
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(field),
    primaryKey,
    ...(!isOfDecisions && {
      foreignKeys: [{ fields: ["decision_id"], reference: { resource: "decisions-csv", fields: ["id"] } }],
    }),
  };
}

function field({ name, type, description, required }: ColumnHead) {
  return { name, ...FIELD_TYPES[type], description, ...(required && { constraints: { required } }) };
}
