import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conversion, ConvertedDecision, SourceText } from "../convert/convert.ts";
import type { Message } from "../convert/report.ts";
import type { SourceEntry } from "./manifest.ts";
import type { Outputs, Stage } from "./outputs.ts";
import { messageOf } from "./run-message.ts";
import { sha256 } from "./sha256.ts";

/** One source after reading: what the manifest will say, and Markdown that waits to be published. */
export interface ReadSource {
  readonly file: string;
  readonly entry: SourceEntry;
  /** One ticket for each decision of `entry` in order; empty when nothing was converted. */
  readonly tickets: readonly string[];
}

/** Converts one source. */
export type Convert = (source: SourceText) => Conversion;

/** What converting a source needs to know. */
export interface ReadTask {
  readonly sourceFolder: string;
  readonly convert: Convert;
  readonly stage: Stage;
}

/**
 * What `previous` says about the source `file`, if the file and its `outputs` are as they
 * were; else `undefined`.
 */
export function takeOver(
  file: string,
  previous: SourceEntry | undefined,
  outputs: Outputs,
  sourceFolder: string,
): ReadSource | undefined {
  if (!previous) return undefined;
  const source = loadSource(file, sourceFolder);
  const isSame = "sha256" in source && previous.sha256 === source.sha256;
  return isSame && areOutputsThere(previous, outputs) ? { file, entry: previous, tickets: [] } : undefined;
}

/** Converts the source `file`; the result has no decisions when that cannot be done. */
export function convertFile(file: string, task: ReadTask): ReadSource {
  return convertLoaded(file, loadSource(file, task.sourceFolder), task);
}

/** `read` or, when it has no decisions, with those that `previous` has: a file that can no longer be converted keeps its earlier ones. */
export function keepEarlier(read: ReadSource, previous: SourceEntry | undefined): ReadSource {
  const { file, entry } = read;
  const earlier = previous?.decisions.filter((decision) => decision.id !== undefined) ?? [];
  if (entry.decisions.length > 0 || earlier.length === 0) return read;
  const found = earlier.map((decision) => decision.id).join(", ");
  const messages = [...entry.messages, messageOf("kept-earlier-conversion", { found })];
  return { file, entry: { ...entry, decisions: earlier, messages, kept: true }, tickets: [] };
}

/** The bytes of `file`, or the message that says why it cannot be read. */
function loadSource(file: string, folder: string): SourceText | Message {
  try {
    const bytes = readFileSync(join(folder, file));
    return { path: file, bytes, sha256: sha256(bytes) };
  } catch (error) {
    return messageOf("unreadable-file", { found: describeFault(error) });
  }
}

function convertLoaded(file: string, source: SourceText | Message, task: ReadTask): ReadSource {
  if (!("sha256" in source)) {
    return { file, entry: { sha256: "", decisions: [], messages: [source], kept: false }, tickets: [] };
  }
  const { decisions, messages } = convertSafely(source, task.convert);
  const complete = !messages.some(({ rule }) => rule === "text-cut-short");
  const outputs = decisions.map((decision) => ({ decision, bytes: Buffer.from(decision.markdown) }));
  const tickets = outputs.map(({ bytes }) => task.stage(bytes));
  const entry = {
    sha256: source.sha256,
    decisions: outputs.map(({ decision, bytes }) => describeDecision(decision, sha256(bytes), complete)),
    messages: [...messages],
    kept: false,
  };
  return { file, entry, tickets };
}

function convertSafely(source: SourceText, convert: Convert) {
  try {
    return convert(source);
  } catch (error) {
    const messages: Message[] = [messageOf("converter-fault", { found: describeFault(error) })];
    return { decisions: [], messages };
  }
}

function describeDecision(
  decision: ConvertedDecision,
  markdownSha256: string,
  complete: boolean,
): SourceEntry["decisions"][number] {
  return {
    referenceId: decision.referenceId,
    bodySlug: decision.frontmatter.body.slug,
    shape: decision.shape,
    textSha256: decision.textSha256,
    complete,
    markdownSha256,
  };
}

function areOutputsThere(entry: SourceEntry, outputs: Outputs): boolean {
  return entry.decisions.every(
    ({ id, markdownSha256 }) => id === undefined || outputs.holds(id, markdownSha256),
  );
}

function describeFault(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
