import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type CachedFolder,
  cacheFolder,
  forgetOtherFolders,
} from "../../../phrase-index/build/folder-cache.ts";
import {
  type ListedDecision,
  listDecisions,
  segmentKey,
} from "../../../phrase-index/build/list-decisions.ts";
import { mapSome } from "../../../phrase-index/build/map-some.ts";
import { planSegments } from "../../../phrase-index/build/plan-segments.ts";
import { WORDS_ENTRY_FILE, WORDS_VERSION, type WordsEntry, type WordsSegment } from "../format.ts";
import { hashIds } from "../hash-ids.ts";
import { indexSegment } from "./index-segment.ts";

export interface WordsTask {
  /** Folder of the converted decisions, `<id>.md`. */
  readonly decisions: string;
  /** Folder that becomes the index; what is in it is replaced. */
  readonly out: string;
  /** Folder for what the next build may reuse. */
  readonly cache: string;
  /** Of memory that is free, in bytes. */
  readonly memory: number;
  /** See `planSegments`. */
  readonly segmentSize?: number;
}

/** What was done, for a line in the log. */
export interface WordsSummary {
  readonly decisions: number;
  readonly segments: number;
  /** Segments that were indexed now and not taken from the cache. */
  readonly newSegments: number;
}

/** Pagefind holds some 0.5 MB for each decision of 1,600 words until a segment is written. */
const SEGMENT_MEMORY = 3e9;
const SEGMENTS_AT_ONCE = 2;

/**
 * Indexes the plain words of a folder of converted decisions. Without decisions nothing
 * is written. Rejects, with the reason as `cause`, when a segment cannot be indexed.
 */
export async function buildWords(task: WordsTask): Promise<WordsSummary> {
  const { decisions: source, out, cache, memory, segmentSize } = task;
  await rm(out, { recursive: true, force: true });
  const decisions = await listDecisions(source);
  if (decisions.length === 0) return { decisions: 0, segments: 0, newSegments: 0 };
  const planned = planSegments(decisions, segmentSize);
  const atOnce = Math.min(SEGMENTS_AT_ONCE, Math.max(1, Math.floor(memory / SEGMENT_MEMORY)));
  const cached = await mapSome(planned, atOnce, (members) => cacheBundle(members, source, cache));
  await mkdir(out, { recursive: true });
  const segments: WordsSegment[] = [];
  for (const [index, members] of planned.entries()) {
    const name = await copyBundle(cached[index]?.folder ?? "", out);
    segments.push({ name, rows: members.length });
  }
  const ids = planned.flat().map(({ id }) => id);
  const entry: WordsEntry = { version: WORDS_VERSION, decisions: hashIds(ids), segments };
  await writeFile(join(out, WORDS_ENTRY_FILE), JSON.stringify(entry));
  await forgetOtherFolders(cache, cached);
  const newSegments = cached.filter(({ isNew }) => isNew).length;
  return { decisions: decisions.length, segments: segments.length, newSegments };
}

async function cacheBundle(
  members: readonly ListedDecision[],
  source: string,
  cache: string,
): Promise<CachedFolder> {
  return await cacheFolder(cache, segmentKey(WORDS_VERSION, members), (out) =>
    indexSegment({ folder: source, ids: members.map(({ id }) => id), out }),
  );
}

/** Copies a bundle into `out`, as a folder that is named by what is in it, and gives back the name. */
async function copyBundle(bundle: string, out: string): Promise<string> {
  const name = await hashFolder(bundle);
  await cp(bundle, join(out, name), { recursive: true, mode: constants.COPYFILE_FICLONE });
  return name;
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`${file.slice(folder.length)}\n`).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
