// Controls can tell a terminal to clear or recolour itself, or to type; marks of direction
// turn "gnp.txt" into "txt.png". Names of files may hold both.
const CONTROL = /[\p{Cc}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}]/gu;

/**
 * One line of `text` in which nothing acts on a terminal: every control character and mark
 * of direction, line ends too, is shown as `\u001b`. In JSON that stands for the same text.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same for several lines. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeControls).join("\n");
}
