import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FORMAT_VERSION } from "../format.ts";
import type { IndexedSegment } from "./index-segment.ts";
import type { ListedDecision } from "./list-decisions.ts";
import { runSegmentTask } from "./segment-task.ts";

/** A segment whose files lie in `folder`, from an earlier build or this one. */
export interface CachedSegment extends IndexedSegment {
  readonly folder: string;
  readonly isNew: boolean;
}

const SUMMARY = "segment.json";

/**
 * The segment of these decisions: as an earlier build left it in `cache` while its
 * decisions stay the same, or indexed anew. A folder that is there is whole, for it
 * gets its name last.
 */
export async function cacheSegment(
  decisions: readonly ListedDecision[],
  source: string,
  cache: string,
): Promise<CachedSegment> {
  const folder = join(cache, segmentKey(decisions));
  const isNew = !existsSync(folder);
  if (isNew) {
    const unfinished = `${folder}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    const segment = await runSegmentTask({
      folder: source,
      ids: decisions.map(({ id }) => id),
      out: unfinished,
    });
    checkOrder(segment, decisions);
    await writeFile(join(unfinished, SUMMARY), JSON.stringify(segment));
    await rename(unfinished, folder);
  }
  // The one place where these bytes become values: their writer is just above.
  const segment: IndexedSegment = JSON.parse(await readFile(join(folder, SUMMARY), "utf8"));
  return { ...segment, folder, isNew };
}

/** The names of a segment's files that belong to the index. */
export async function listSegmentFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name !== SUMMARY);
}

/** Removes every folder of the cache but those of `used`. */
export async function forgetOtherSegments(cache: string, used: readonly CachedSegment[]): Promise<void> {
  const kept = new Set(used.map(({ folder }) => folder));
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!kept.has(folder)) await rm(folder, { recursive: true, force: true });
  }
}

function segmentKey(decisions: readonly ListedDecision[]): string {
  const members = decisions.map(({ id, sha256 }) => `${id} ${sha256}`).join("\n");
  return hash("sha256", `${FORMAT_VERSION}\n${members}`).slice(0, 32);
}

/** Dates are read twice, first by a pattern; where that differs from the frontmatter, rows would be out of order. */
function checkOrder({ entries }: IndexedSegment, decisions: readonly ListedDecision[]): void {
  for (const [row, { id, date }] of entries.entries()) {
    if (decisions[row]?.id === id && decisions[row]?.date === date) continue;
    throw new Error(
      `Cannot index decision ${id}: its date was read as ${decisions[row]?.date}, but is ${date}.`,
    );
  }
}
