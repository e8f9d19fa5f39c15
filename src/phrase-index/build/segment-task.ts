import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type IndexedSegment, indexSegment } from "./index-segment.ts";
import { readDecisionFile } from "./list-decisions.ts";
import { type IndexedDecision, readDecision } from "./read-decision.ts";

/** A segment to index: plain data, for it may go to a thread. */
export interface SegmentTask {
  /** Folder of the converted decisions. */
  readonly folder: string;
  /** In the order of their rows. */
  readonly ids: readonly string[];
  /** Folder to write the segment's files to; made if it is not there. */
  readonly out: string;
}

/** For fewer decisions, starting a thread takes longer than the work. */
const WORTH_A_THREAD = 200;

/** Indexes a segment, in a thread of its own if it is large. */
export async function runSegmentTask(task: SegmentTask): Promise<IndexedSegment> {
  return task.ids.length < WORTH_A_THREAD ? await runHere(task) : await runInThread(task);
}

/** Indexes a segment in this thread. */
export async function runHere({ folder, ids, out }: SegmentTask): Promise<IndexedSegment> {
  mkdirSync(out, { recursive: true });
  return await indexSegment(readDecisions(folder, ids), (path, bytes) =>
    writeFileSync(join(out, path), bytes),
  );
}

/** Indexes a segment in a thread of its own, whose memory is given back when it ends. */
export async function runInThread(task: SegmentTask): Promise<IndexedSegment> {
  const worker = new Worker(new URL("./segment-worker.ts", import.meta.url), { workerData: task });
  return await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The indexing thread ended with code ${code}.`)));
  });
}

async function* readDecisions(folder: string, ids: readonly string[]): AsyncGenerator<IndexedDecision> {
  for (const id of ids) yield readDecision(id, await readDecisionFile(folder, id));
}
