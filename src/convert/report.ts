import type { VFile } from "vfile";
import type { Place } from "./parse/passage.ts";
import type { Rule, RuleValues } from "./rule.ts";
import { RULES, type RuleId } from "./rules.ts";

/** One message about a source, ready to print or to write as JSON. */
export interface Message {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly hint: string;
}

/** Puts the message of `rule` on `file`, at `place` (the start of the file when not known). */
export function report(file: VFile, rule: RuleId, place: Place | undefined, values: RuleValues = {}): void {
  const { severity, text, hint }: Rule = RULES[rule];
  const found = typeof values.found === "string" ? shorten(values.found, LONGEST_QUOTE) : values.found;
  const message = file.message(text({ ...values, found }), {
    place: place ?? { line: 1, column: 1 },
    ruleId: rule,
    source: "convert",
  });
  message.fatal = severity === "error";
  message.note = hint;
}

// A whole line can be a megabyte long.
const LONGEST_QUOTE = 300;

/** `text`, or its beginning of `most` UTF-16 units and `…`; no character is cut in two. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd()}…`;
}

/** Whether an error was reported on `file`. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}

/**
 * The messages on `files`, in the order of their places. Of a text that is turned down
 * only the errors: what else is odd in it follows from them, or is told when they are mended.
 */
export function listMessages(...files: readonly VFile[]): Message[] {
  return files
    .flatMap(({ messages }) => {
      const errors = messages.filter((message) => message.fatal);
      return errors.length > 0 ? errors : messages;
    })
    .map((message) => ({
      rule: message.ruleId ?? "unknown",
      severity: message.fatal ? ("error" as const) : ("warning" as const),
      line: message.line ?? 1,
      column: message.column ?? 1,
      text: message.reason,
      hint: message.note ?? "",
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
