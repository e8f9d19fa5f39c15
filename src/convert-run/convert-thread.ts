import { parentPort, workerData } from "node:worker_threads";
import { convertClaimed, type ThreadTask } from "./convert-in-threads.ts";
import { loadConverter } from "./converter.ts";

// What runs in a thread of its own, see `convertInThreads`.
const task: ThreadTask = workerData;

for (const found of convertClaimed(task, await loadConverter())) parentPort?.postMessage(found);
