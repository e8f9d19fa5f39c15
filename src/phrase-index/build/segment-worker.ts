import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { indexSegment } from "./index-segment.ts";
import { readDecisionFile } from "./list-decisions.ts";
import { type IndexedDecision, readDecision } from "./read-decision.ts";
import type { SegmentTask } from "./segment-task.ts";

// Runs in a thread of its own, whose memory is given back when it ends.
const { folder, ids, out }: SegmentTask = workerData;

async function* readDecisions(): AsyncGenerator<IndexedDecision> {
  for (const id of ids) yield readDecision(id, await readDecisionFile(folder, id));
}

mkdirSync(out, { recursive: true });
const segment = await indexSegment(readDecisions(), (path, bytes) => writeFileSync(join(out, path), bytes));
parentPort?.postMessage(segment);
