import { convertInThreads } from "./convert-in-threads.ts";
import type { Manifest } from "./manifest.ts";
import type { Outputs } from "./outputs.ts";
import { convertFile, keepEarlier, type ReadSource, type ReadTask, takeOver } from "./read-source.ts";

/** Threads that may help to convert. */
export interface Helpers {
  /** The script of a thread. */
  readonly module: URL;
  readonly most: number;
}

/** The files of a run. */
export interface SourcesTask {
  readonly files: readonly string[];
  readonly sourceFolder: string;
  readonly outputFolder: string;
  /** Absent where they must not be used again: another converter wrote them. */
  readonly reusable: Outputs | undefined;
  readonly previous: Manifest | undefined;
  readonly helpers?: Helpers;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A thread is ready to convert after half a second, in which another one converts this many. */
const WORTH_A_THREAD = 250;

/**
 * Reads every file, in order: takes over those that did not change, and converts the
 * others with `openReading`, by several threads where they are many.
 */
export async function readSources(
  task: SourcesTask,
  openReading: () => Promise<ReadTask>,
): Promise<ReadSource[]> {
  const { files, reusable, previous, sourceFolder } = task;
  const read = new Map<string, ReadSource>();
  for (const file of reusable ? files : []) {
    const known = reusable && takeOver(file, previous?.sources[file], reusable, sourceFolder);
    if (!known) continue;
    read.set(file, known);
    task.onProgress?.(read.size, files.length);
  }
  const changed = files.filter((file) => !read.has(file));
  const converted = changed.length > 0 ? await convertAll(changed, read.size, task, await openReading()) : [];
  for (const source of converted) read.set(source.file, keepEarlier(source, previous?.sources[source.file]));
  return files.flatMap((file) => read.get(file) ?? []);
}

async function convertAll(files: readonly string[], before: number, task: SourcesTask, reading: ReadTask) {
  const onProgress = (done: number) => task.onProgress?.(before + done, task.files.length);
  const helpers = Math.min(task.helpers?.most ?? 0, Math.floor(files.length / WORTH_A_THREAD) - 1);
  if (task.helpers && helpers > 0) {
    const { module } = task.helpers;
    const { sourceFolder, outputFolder } = task;
    return convertInThreads({ sourceFolder, outputFolder, files, module, helpers, reading, onProgress });
  }
  return files.map((file, index) => {
    const source = convertFile(file, reading);
    onProgress(index + 1);
    return source;
  });
}
