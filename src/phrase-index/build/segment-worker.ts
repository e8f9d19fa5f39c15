import { parentPort, workerData } from "node:worker_threads";
import { runHere, type SegmentTask } from "./segment-task.ts";

// What runs in a thread of its own, see `runInThread`.
const task: SegmentTask = workerData;

parentPort?.postMessage(await runHere(task));
