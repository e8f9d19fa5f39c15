import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { TABLES } from "./columns.ts";
import { openCsvWriter } from "./csv-writer.ts";
import { DATA_FILES } from "./data-file.ts";
import { dataPackage, type WrittenFile } from "./data-package.ts";
import type { DataWriter } from "./data-writer.ts";
import { openDecisionFilesWriter } from "./decision-files-writer.ts";
import { exportDecision, type Publication, termsOf } from "./exported-decision.ts";
import { openFrontmatterCache } from "./frontmatter-cache.ts";
import { openNdjsonWriter } from "./ndjson-writer.ts";
import { openParquetWriter } from "./parquet-file-writer.ts";
import { readDecisionFiles } from "./read-decision-files.ts";
import { aboutCollection } from "./sqlite-schema.ts";
import { openSqliteWriter } from "./sqlite-writer.ts";
import { readTextBlocks } from "./text-blocks.ts";

/** Where to read and write. */
export interface DataFilesTask extends Publication {
  /** Folder of the converted decisions. */
  readonly decisionsFolder: string;
  /** Folder of the built site; files go to `data` and `decisions` below it. */
  readonly outFolder: string;
  /** A file that the next build may reuse. */
  readonly cacheFile: string;
}

/**
 * Writes the collection for other programs, in one pass that holds one decision at a
 * time. The same decisions give the same bytes: rows are in the order of ids, and no
 * file holds the time of the build. Gives back how many decisions there were.
 */
export async function writeDataFiles(task: DataFilesTask): Promise<number> {
  const dataFolder = join(task.outFolder, "data");
  mkdirSync(dataFolder, { recursive: true });
  const cache = openFrontmatterCache(task.cacheFile);
  const writers = openWriters(dataFolder, task);
  let decisions = 0;
  for await (const { id, facts, content, markdown } of readDecisionFiles(task.decisionsFolder, cache)) {
    const decision = exportDecision(id, facts, readTextBlocks(markdown, facts), task);
    for (const writer of writers) await writer.write(decision, content);
    decisions += 1;
  }
  for (const writer of writers) await writer.close();
  cache.close();
  const files = await Promise.all(DATA_FILES.map(({ name }) => describeFile(dataFolder, name)));
  const description = JSON.stringify(dataPackage(files, task), undefined, 2);
  writeFileSync(join(dataFolder, "datapackage.json"), `${description}\n`);
  return decisions;
}

function openWriters(folder: string, task: DataFilesTask): readonly DataWriter[] {
  const terms = termsOf(task.collection);
  const notes = Object.entries(aboutCollection(task.collection)).map(([key, value]) => ({ key, value }));
  return [
    ...TABLES.map((table) => openCsvWriter(join(folder, `${table.name}.csv`), table, terms)),
    openParquetWriter(join(folder, "decisions.parquet"), TABLES[0], terms, notes),
    openNdjsonWriter(join(folder, "decisions.ndjson.gz"), task),
    openSqliteWriter(join(folder, "decisions.sqlite"), task),
    openDecisionFilesWriter(join(task.outFolder, "decisions"), task),
  ];
}

async function describeFile(folder: string, name: string): Promise<WrittenFile> {
  const path = join(folder, name);
  const digest = createHash("sha256");
  await pipeline(createReadStream(path), digest);
  return { name, bytes: statSync(path).size, sha256: digest.digest("hex") };
}
