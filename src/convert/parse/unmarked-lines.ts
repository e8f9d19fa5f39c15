import type { Line } from "./line.ts";

/** The lines of a text without the margin that all of them have and without signs of Markdown headings. */
export function withoutMargin(lines: readonly Line[]): readonly Line[] {
  const margin = lines.reduce(
    (least, { text, indent }) => (text === "" ? least : Math.min(least, indent)),
    Number.POSITIVE_INFINITY,
  );
  return lines.map((line) => {
    if (line.text === "") return line;
    return withoutHeadingSigns(margin === 0 ? line : { ...line, indent: line.indent - margin });
  });
}

// Yes: "## The complaint", "**The complaint**". No: "#1 The complaint", "# 1. The complaint", "**The** complaint".
const HASHES = /^#{1,6} +(?=\p{L}|\*\*)/u;
const BOLD = /^(\*\*|__)(?=\S)((?:(?!\1).)*\S)\1$/u;

const MAY_BE_SIGN = "#*_";

function withoutHeadingSigns(line: Line): Line {
  if (!MAY_BE_SIGN.includes(line.text.charAt(0))) return line;
  const hashes = HASHES.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(hashes);
  const bold = BOLD.exec(text);
  if (hashes === 0 && !bold) return line;
  const offset = hashes + (bold?.[1]?.length ?? 0);
  return { ...line, text: bold?.[2] ?? text, column: line.column + offset };
}
