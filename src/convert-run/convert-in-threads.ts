import { Worker } from "node:worker_threads";
import { stageIn } from "./outputs.ts";
import { type Convert, convertFile, type ReadSource, type ReadTask } from "./read-source.ts";

/** What a thread that helps to convert is given: plain data and shared memory. */
export interface ThreadTask {
  readonly sourceFolder: string;
  readonly outputFolder: string;
  /** All files to convert, of which each thread claims one after the other. */
  readonly files: readonly string[];
  /** Two numbers that all threads share: how many files are claimed, and how many are converted. */
  readonly counts: Int32Array<SharedArrayBuffer>;
  /** 1 and up; the thread that started the others is 0. */
  readonly thread: number;
}

/** Files to convert by this thread and `helpers` others. */
export interface SharedTask {
  readonly sourceFolder: string;
  readonly outputFolder: string;
  readonly files: readonly string[];
  /** The script of a thread. */
  readonly module: URL;
  readonly helpers: number;
  readonly reading: ReadTask;
  readonly onProgress: (done: number) => void;
}

/** Files that a thread converted, each with its place in the list of all. */
type ConvertedFiles = [number, ReadSource][];

const CLAIMED = 0;
const CONVERTED = 1;
/** A message for each file would keep the threads busy with messages. */
const MOST_IN_A_MESSAGE = 200;

/**
 * Converts every file, the results in the order of the files. A thread takes the next
 * file as soon as it is done with one, so that a long text holds up nobody. What a
 * thread that broke down has not given back is converted here.
 */
export async function convertInThreads(task: SharedTask): Promise<ReadSource[]> {
  const { sourceFolder, outputFolder, files, module, reading } = task;
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const read: ReadSource[] = [];
  const workers = Array.from({ length: task.helpers }, (_, index) => {
    const workerData: ThreadTask = { sourceFolder, outputFolder, files, counts, thread: index + 1 };
    return new Worker(module, { workerData });
  });
  const ended = workers.map((worker) => collect(worker, read));
  try {
    for (const index of claimFiles(files, counts)) {
      read[index] = convertFile(files[index] ?? "", reading);
      task.onProgress(Atomics.load(counts, CONVERTED));
    }
    await Promise.all(ended);
    task.onProgress(Atomics.load(counts, CONVERTED));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return files.map((file, index) => read[index] ?? convertFile(file, reading));
}

/** The places of the files that this thread is to convert: each is claimed when it is asked for. */
function* claimFiles(files: readonly string[], counts: ThreadTask["counts"]): Generator<number> {
  for (;;) {
    const index = Atomics.add(counts, CLAIMED, 1);
    if (index >= files.length) return;
    yield index;
    Atomics.add(counts, CONVERTED, 1);
  }
}

/** In a helping thread: converts the files it claims, a message's worth at a time. */
export function* convertClaimed(
  { sourceFolder, outputFolder, files, counts, thread }: ThreadTask,
  convert: Convert,
): Generator<ConvertedFiles> {
  const reading: ReadTask = { sourceFolder, convert, stage: stageIn(outputFolder, thread) };
  let found: ConvertedFiles = [];
  for (const index of claimFiles(files, counts)) {
    found.push([index, convertFile(files[index] ?? "", reading)]);
    if (found.length < MOST_IN_A_MESSAGE) continue;
    yield found;
    found = [];
  }
  yield found;
}

/** Puts what `worker` gives back into `read`; ends with the thread, however that ends. */
async function collect(worker: Worker, read: ReadSource[]): Promise<void> {
  worker.on("message", (found: ConvertedFiles) => {
    for (const [index, source] of found) read[index] = source;
  });
  await new Promise<void>((resolve) => {
    // Its files are missing in the result and are converted again, where the same fault has its message.
    worker.once("error", () => resolve());
    worker.once("exit", () => resolve());
  });
}
