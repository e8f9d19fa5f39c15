import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FORMAT_VERSION } from "../format.ts";
import { type CachedFolder, cacheFolder } from "./folder-cache.ts";
import type { IndexedSegment } from "./index-segment.ts";
import { type ListedDecision, segmentKey } from "./list-decisions.ts";
import { runSegmentTask } from "./segment-task.ts";

/** A segment whose files lie in `folder`. */
export interface CachedSegment extends IndexedSegment, CachedFolder {}

const SUMMARY = "segment.json";

/**
 * The segment of these decisions: as an earlier build left it in `cache` while its
 * decisions stay the same, or indexed anew.
 */
export async function cacheSegment(
  decisions: readonly ListedDecision[],
  source: string,
  cache: string,
): Promise<CachedSegment> {
  const cached = await cacheFolder(cache, segmentKey(FORMAT_VERSION, decisions), async (out) => {
    const segment = await runSegmentTask({ folder: source, ids: decisions.map(({ id }) => id), out });
    checkOrder(segment, decisions);
    await writeFile(join(out, SUMMARY), JSON.stringify(segment));
  });
  // The one place where these bytes become values: their writer is just above.
  const segment: IndexedSegment = JSON.parse(await readFile(join(cached.folder, SUMMARY), "utf8"));
  return { ...segment, ...cached };
}

/** The names of a segment's files that belong to the index. */
export async function listSegmentFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name !== SUMMARY);
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
