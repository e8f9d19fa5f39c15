/** Prints a line of a table. */
export function printRow(...cells: readonly string[]): void {
  process.stdout.write(`${cells.join(" | ")}\n`);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** `part` of `whole`: `16 %`; a dash when there is no whole. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}
