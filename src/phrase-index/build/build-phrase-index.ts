import { constants } from "node:fs";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VERSION_FOLDER } from "../format.ts";
import { assembleIndex } from "./assemble-index.ts";
import { forgetOtherFolders } from "./folder-cache.ts";
import { listDecisions } from "./list-decisions.ts";
import { mapSome } from "./map-some.ts";
import { planSegments } from "./plan-segments.ts";
import { type CachedSegment, cacheSegment, listSegmentFiles } from "./segment-cache.ts";

export interface PhraseIndexTask {
  /** Folder of the converted decisions, `<id>.md`. */
  readonly decisions: string;
  /** Folder that becomes the index; what is in it is replaced. */
  readonly out: string;
  /** Folder for what the next build may reuse. */
  readonly cache: string;
  /** See `planSegments`. */
  readonly segmentSize?: number;
}

/** What was done, for a line in the log. */
export interface PhraseIndexSummary {
  readonly decisions: number;
  readonly words: number;
  readonly segments: number;
  /** Segments that were indexed now and not taken from the cache. */
  readonly newSegments: number;
  /** Of all files of the index. */
  readonly bytes: number;
}

/** Each takes some 20 bytes of memory a word, so few at a time. */
const SEGMENTS_AT_ONCE = 2;

/**
 * Indexes a folder of converted decisions. Without decisions nothing is written.
 * Rejects, with the reason as `cause`, when a file is no converted decision.
 */
export async function buildPhraseIndex(task: PhraseIndexTask): Promise<PhraseIndexSummary> {
  const { decisions: source, out, cache, segmentSize } = task;
  await rm(out, { recursive: true, force: true });
  const decisions = await listDecisions(source);
  if (decisions.length === 0) return { decisions: 0, words: 0, segments: 0, newSegments: 0, bytes: 0 };
  const planned = planSegments(decisions, segmentSize);
  const segments = await mapSome(planned, SEGMENTS_AT_ONCE, (members) =>
    cacheSegment(members, source, cache),
  );
  for (const segment of segments) await copySegment(segment, out);
  const files: [string, Uint8Array][] = [];
  const entry = assembleIndex(segments, (path, bytes) => files.push([path, bytes]));
  for (const [path, bytes] of files) await writeFile(join(out, path), bytes);
  await forgetOtherFolders(cache, segments);
  const ownBytes = [entry.directory, entry.catalogue, entry.ids].reduce((sum, { size }) => sum + size, 0);
  return {
    decisions: decisions.length,
    words: segments.reduce((sum, { directory }) => sum + directory.wordTotal, 0),
    segments: segments.length,
    newSegments: segments.filter(({ isNew }) => isNew).length,
    bytes: segments.reduce((sum, { bytes }) => sum + bytes, ownBytes),
  };
}

async function copySegment({ folder, directory }: CachedSegment, out: string): Promise<void> {
  const target = join(out, VERSION_FOLDER, directory.name);
  await mkdir(target, { recursive: true });
  for (const name of await listSegmentFiles(folder)) {
    await copyFile(join(folder, name), join(target, name), constants.COPYFILE_FICLONE);
  }
}
