import { Worker } from "node:worker_threads";
import type { IndexedSegment } from "./index-segment.ts";

/** A segment to index: plain data, for it goes to a thread. */
export interface SegmentTask {
  /** Folder of the converted decisions. */
  readonly folder: string;
  /** In the order of their rows. */
  readonly ids: readonly string[];
  /** Folder to write the segment's files to; made if it is not there. */
  readonly out: string;
}

/** Indexes a segment in a thread of its own. Rejects with what went wrong there. */
export async function runSegmentTask(task: SegmentTask): Promise<IndexedSegment> {
  const worker = new Worker(new URL("./segment-worker.ts", import.meta.url), { workerData: task });
  return await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The indexing thread ended with code ${code}.`)));
  });
}
