/** The rows of a CSV text with a byte order mark, as objects: a parser that shares nothing with the writer. */
export function readCsv(text: string): readonly Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ""])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    if (end === "" && row.length === 0 && !plain && quoted === undefined) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
