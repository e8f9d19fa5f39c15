import type { SourceFiles } from "./find-sources.ts";
import { fingerprintConverter } from "./fingerprint.ts";
import { type ProgressStream, showProgress } from "./progress.ts";
import { type ConversionReport, runConversion } from "./run-conversion.ts";
import { mostThreads } from "./thread-count.ts";

/** A folder to convert and where to show progress. */
export interface FolderTask {
  readonly sourceFolder: string;
  /** What `findSources` found in it. */
  readonly files: SourceFiles;
  readonly outputFolder: string;
  readonly progress: ProgressStream;
}

/** `runConversion` with the project's own converter and registers. */
export async function convertFolder(task: FolderTask): Promise<ConversionReport> {
  const converter = await fingerprintConverter();
  const progress = showProgress("Converting", task.progress, () => performance.now());
  try {
    return await runConversion({
      sourceFolder: task.sourceFolder,
      files: task.files,
      outputFolder: task.outputFolder,
      converter,
      // A run that changes nothing needs none of it.
      loadConverter: async () => (await import("./converter.ts")).loadConverter(),
      helpers: { module: new URL("./convert-thread.ts", import.meta.url), most: mostThreads() - 1 },
      onProgress: progress.update,
    });
  } finally {
    progress.close();
  }
}
