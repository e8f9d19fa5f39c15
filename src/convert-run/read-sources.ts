import { convertInThreads } from "./convert-in-threads.ts";
import type { Manifest } from "./manifest.ts";
import type { Outputs } from "./outputs.ts";
import { keepEarlier, type ReadSource, type ReadTask, readSource } from "./read-source.ts";

/** Threads that may help to convert. */
export interface Helpers {
  /** The script of a thread. */
  readonly module: URL;
  readonly most: number;
}

/** The files of a run. */
export interface SourcesTask {
  readonly files: readonly string[];
  readonly outputFolder: string;
  /** Absent where they must not be used again: another converter wrote them. */
  readonly reusable: Outputs | undefined;
  readonly previous: Manifest | undefined;
  readonly helpers?: Helpers;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A thread is ready to convert after half a second, in which another one converts this many. */
const WORTH_A_THREAD = 250;

/** Reads every file, in order; those that surely have to be converted by several threads where they are many. */
export async function readSources(task: SourcesTask, reading: ReadTask): Promise<ReadSource[]> {
  const { files, reusable, previous } = task;
  const total = files.length;
  const fresh = files.filter((file) => !reusable || previous?.sources[file] === undefined);
  const helpers = Math.min(task.helpers?.most ?? 0, Math.floor(fresh.length / WORTH_A_THREAD) - 1);
  const converted = new Map<string, ReadSource>();
  if (task.helpers && helpers > 0) {
    const { module } = task.helpers;
    const { sourceFolder } = reading;
    const onProgress = (done: number) => task.onProgress?.(done, total);
    const shared = { sourceFolder, outputFolder: task.outputFolder, files: fresh, module, helpers, reading };
    for (const read of await convertInThreads({ ...shared, onProgress })) converted.set(read.file, read);
  }
  let done = converted.size;
  return files.map((file) => {
    const known = converted.get(file);
    if (known) return keepEarlier(known, previous?.sources[file]);
    const read = readSource(file, previous?.sources[file], reusable, reading);
    task.onProgress?.(++done, total);
    return read;
  });
}
