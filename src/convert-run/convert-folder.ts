import { fileURLToPath } from "node:url";
import { convertSource } from "../convert/convert.ts";
import { loadRegisters } from "../convert/enrich/registers.ts";
import type { SourceFiles } from "./find-sources.ts";
import { fingerprint } from "./fingerprint.ts";
import { type ProgressStream, showProgress } from "./progress.ts";
import { type ConversionReport, runConversion } from "./run-conversion.ts";

const REGISTERS = fileURLToPath(new URL("../../content/registers/", import.meta.url));
const CONVERTER = fileURLToPath(new URL("../convert/", import.meta.url));
const LIBRARIES = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const VOCABULARY = fileURLToPath(new URL("../decision/", import.meta.url));

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
  const registers = await loadRegisters(REGISTERS);
  const converter = await fingerprint([CONVERTER, VOCABULARY, REGISTERS], [LIBRARIES]);
  const progress = showProgress("Converting", task.progress, () => performance.now());
  try {
    return await runConversion({
      sourceFolder: task.sourceFolder,
      files: task.files,
      outputFolder: task.outputFolder,
      converter,
      convert: (source) => convertSource(source, registers),
      onProgress: progress.update,
    });
  } finally {
    progress.close();
  }
}
