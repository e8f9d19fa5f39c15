import { stat } from "node:fs/promises";
import {
  describeErrors,
  describeMessages,
  describeSummary,
  hasErrors,
} from "../../src/convert-run/describe-report.ts";
import { findSources } from "../../src/convert-run/find-sources.ts";
import type { ConversionReport } from "../../src/convert-run/run-conversion.ts";
import { shortPath } from "./workspace.ts";
import { WrongCall } from "./wrong-call.ts";

/** What the first step of every command gave. */
export interface ConvertedFolder {
  readonly report: ConversionReport;
  readonly seconds: number;
  /** Messages for people, ready to print; empty when there are none. */
  readonly messages: string;
  /** Those of them about `collection.yaml`. */
  readonly collectionMessages: string;
  readonly summary: string;
  readonly failed: boolean;
  /** `3 errors, see above.` */
  readonly errors: string;
}

/**
 * Converts `source` into `decisions`. Throws `WrongCall` when `source` is no folder or
 * holds no decision text, so that a mistyped path never empties a site.
 */
export async function convertStep(source: string, decisions: string): Promise<ConvertedFolder> {
  const here = process.cwd();
  const entry = await stat(source).catch(() => undefined);
  if (entry?.isFile())
    throw new WrongCall(`${shortPath(source, here)} is a file, expected the folder it is in.`);
  if (!entry?.isDirectory())
    throw new WrongCall(`Found no folder ${shortPath(source, here)}, expected one with decision texts.`);
  const files = await findSources(source);
  if (files.sources.length === 0) {
    throw new WrongCall(
      `Found no .txt or .html file in ${shortPath(source, here)}, expected decision texts.`,
    );
  }
  const { convertFolder } = await import("../../src/convert-run/convert-folder.ts");
  const start = performance.now();
  const report = await convertFolder({
    sourceFolder: source,
    files,
    outputFolder: decisions,
    progress: process.stderr,
  });
  const seconds = (performance.now() - start) / 1000;
  return {
    report,
    seconds,
    messages: describeMessages(report, shortPath(source, here)),
    collectionMessages: describeMessages({ ...report, sources: [] }, shortPath(source, here)),
    summary: describeSummary(report, seconds),
    failed: hasErrors(report),
    errors: describeErrors(report),
  };
}
