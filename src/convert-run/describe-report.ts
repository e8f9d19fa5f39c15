import { join } from "node:path";
import { countOf, formatNumber } from "../collection/count.ts";
import type { Message } from "../convert/report.ts";
import { escapeControls } from "./escape-controls.ts";
import type { ConversionReport, SourceReport } from "./run-conversion.ts";

/** Of each rule. */
const WARNINGS_SHOWN = 3;

/** Whether any source, part of one, or `collection.yaml` was rejected. */
export function hasErrors(report: ConversionReport): boolean {
  return allMessages(report).some(({ message }) => message.severity === "error");
}

/** `3 errors, see above.` */
export function describeErrors(report: ConversionReport): string {
  const errors = allMessages(report).filter(({ message }) => message.severity === "error").length;
  return `${countOf(errors, "error")}, see above.`;
}

/**
 * The messages as people read them, a blank line after each: `file:line:column`, the
 * rule and what happened, then what to do. Every error is there, and the first few
 * warnings of each rule; the others are counted by rule.
 */
export function describeMessages(report: ConversionReport, sourceFolder: string): string {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const { file, message } of allMessages(report)) {
    const before = seen.get(message.rule) ?? 0;
    if (message.severity === "warning") seen.set(message.rule, before + 1);
    if (before < WARNINGS_SHOWN) lines.push(describeMessage(join(sourceFolder, file), message));
  }
  const more = [...seen]
    .filter(([, number]) => number > WARNINGS_SHOWN)
    .map(([rule, number]) => `${formatNumber(number - WARNINGS_SHOWN)} ${rule}`);
  if (more.length > 0) {
    lines.push(
      `More warnings: ${more.join(", ")}. \`npm run convert -- --source ${escapeControls(quotePath(sourceFolder))} --format json\` lists them all.\n`,
    );
  }
  return lines.join("\n");
}

/**
 * `path` as one argument of a command line, of Windows too: in double quotes where it has a space,
 * in single ones where those would give a sign of it a meaning.
 */
function quotePath(path: string): string {
  if (/^[\p{L}\p{N}_./\\:@%+=-]+$/u.test(path)) return path;
  return /["$`!]|\\{2}/u.test(path) ? `'${path.replaceAll("'", String.raw`'\''`)}'` : `"${path}"`;
}

function describeMessage(path: string, { line, column, severity, rule, text, hint }: Message): string {
  return `${escapeControls(`${path}:${line}:${column}: ${severity} ${rule}: ${text}`)}\n    ${hint}\n`;
}

/** What a run did, in one line: `Read 24 sources: 24 written, 0 unchanged …`. */
export function describeSummary(report: ConversionReport, seconds: number): string {
  const statuses = Map.groupBy(report.sources, (source) => source.status);
  const numberOf = (status: SourceReport["status"]) => formatNumber(statuses.get(status)?.length ?? 0);
  const warnings = allMessages(report).filter(({ message }) => message.severity === "warning").length;
  const duplicates = statuses.get("duplicate")?.length ?? 0;
  const extra = [
    duplicates > 0 ? `, ${countOf(duplicates, "duplicate")} left out` : "",
    report.removed > 0 ? `, ${formatNumber(report.removed)} removed because their source is gone` : "",
    describeIgnored(report.ignored),
  ];
  return (
    `Read ${countOf(report.sources.length, "source")}: ${numberOf("written")} written, ${numberOf("unchanged")} unchanged, ` +
    `${numberOf("rejected")} rejected, ${countOf(warnings, "warning")}${extra.join("")}, ${seconds.toFixed(1)} seconds.`
  );
}

const IGNORED_SHOWN = 3;

/** `, 5 other files ignored (a.docx, b.pdf, c.pdf and 2 more)`: only texts and web pages are read. */
function describeIgnored(files: readonly string[]): string {
  if (files.length === 0) return "";
  const more = files.length - IGNORED_SHOWN;
  const named =
    files.slice(0, IGNORED_SHOWN).map(escapeControls).join(", ") +
    (more > 0 ? ` and ${formatNumber(more)} more` : "");
  return `, ${countOf(files.length, "other file")} ignored (${named})`;
}

/**
 * A source as one line of JSON: `{file, id, status, messages}`, with `ids` as well when
 * the file holds several decisions. `id` is null when nothing could be converted.
 */
export function formatJsonLine(source: SourceReport): string {
  const { file, ids, status, messages } = source;
  const several = ids.length > 1 ? { ids } : {};
  // JSON itself lets some control characters stand.
  return escapeControls(JSON.stringify({ file, id: ids[0] ?? null, ...several, status, messages }));
}

interface LocatedMessage {
  readonly file: string;
  readonly message: Message;
}

function allMessages(report: ConversionReport): LocatedMessage[] {
  const ofCollection = report.collectionFile.messages.map((message) => ({
    file: "collection.yaml",
    message,
  }));
  const ofSources = report.sources.flatMap(({ file, messages }) =>
    messages.map((message) => ({ file, message })),
  );
  return [...ofCollection, ...ofSources];
}
