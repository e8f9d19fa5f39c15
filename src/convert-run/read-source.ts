import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conversion, ConvertedDecision, SourceText } from "../convert/convert.ts";
import type { Message } from "../convert/report.ts";
import type { SourceEntry } from "./manifest.ts";
import type { Outputs } from "./outputs.ts";
import { messageOf } from "./run-message.ts";
import { sha256 } from "./sha256.ts";

/** One source after reading: what the manifest will say, and Markdown that waits to be published. */
export interface ReadSource {
  readonly file: string;
  readonly entry: SourceEntry;
  /** One ticket for each decision of `entry` in order; empty when nothing was converted. */
  readonly tickets: readonly string[];
}

/** What reading a source needs to know. */
export interface ReadTask {
  readonly sourceFolder: string;
  readonly convert: (source: SourceText) => Conversion;
  readonly outputs: Outputs;
}

/**
 * Converts the source `file`, or takes over what `previous` says about it when neither
 * the file nor its outputs changed. A file that can no longer be converted keeps its
 * earlier decisions.
 */
export function readSource(
  file: string,
  previous: SourceEntry | undefined,
  mayReuse: boolean,
  task: ReadTask,
): ReadSource {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(task.sourceFolder, file));
  } catch (error) {
    const messages = [messageOf("unreadable-file", { found: describeFault(error) })];
    return keepEarlier(file, { sha256: "", decisions: [], messages, kept: false }, previous);
  }
  const digest = sha256(bytes);
  if (mayReuse && previous?.sha256 === digest && areOutputsThere(previous, task.outputs)) {
    return { file, entry: previous, tickets: [] };
  }
  const { decisions, messages } = convertSafely({ path: file, bytes, sha256: digest }, task.convert);
  const complete = !messages.some(({ rule }) => rule === "text-cut-short");
  const outputs = decisions.map((decision) => ({ decision, bytes: Buffer.from(decision.markdown) }));
  const tickets = outputs.map(({ bytes }) => task.outputs.stage(bytes));
  const entry = {
    sha256: digest,
    decisions: outputs.map(({ decision, bytes }) => describeDecision(decision, sha256(bytes), complete)),
    messages: [...messages],
    kept: false,
  };
  return decisions.length > 0 ? { file, entry, tickets } : keepEarlier(file, entry, previous);
}

function convertSafely(source: SourceText, convert: (source: SourceText) => Conversion) {
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

function keepEarlier(file: string, entry: SourceEntry, previous: SourceEntry | undefined): ReadSource {
  const earlier = previous?.decisions.filter((decision) => decision.id !== undefined) ?? [];
  if (earlier.length === 0) return { file, entry, tickets: [] };
  const found = earlier.map((decision) => decision.id).join(", ");
  const messages = [...entry.messages, messageOf("kept-earlier-conversion", { found })];
  return { file, entry: { ...entry, decisions: earlier, messages, kept: true }, tickets: [] };
}

function areOutputsThere(entry: SourceEntry, outputs: Outputs): boolean {
  return entry.decisions.every(
    ({ id, markdownSha256 }) => id === undefined || outputs.holds(id, markdownSha256),
  );
}

function describeFault(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
