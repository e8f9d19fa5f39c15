/** One line of a text, with every odd space made a plain one. */
export interface Line {
  /** Without the white space at both ends. */
  readonly text: string;
  /** Columns of white space before it; a tab goes to the next fourth column. */
  readonly indent: number;
  /** 1-based. */
  readonly lineNumber: number;
  /** 1-based, of the first character of `text`. */
  readonly column: number;
}

const LINE_END = /\r\n|\n|\r/u;
const PLAIN_SPACE = 32;
const NOT_SPACE = /[^\p{Zs}\p{Cc}\u{200B}\u{2060}\u{FEFF}]/u;

/** The lines of `text`, whichever line ends it uses. Line 1 comes first; empty lines are kept. */
export function splitLines(text: string): Line[] {
  return text.split(LINE_END).map((raw, index) => {
    const spaces = leadingSpaces(raw);
    return {
      text: plainSpaces(spaces === 0 ? raw : raw.slice(spaces)),
      indent: spaces === 0 ? 0 : indentWidth(raw.slice(0, spaces)),
      lineNumber: index + 1,
      column: spaces + 1,
    };
  });
}

/** How many characters of white space `raw` starts with; most lines have plain spaces and go on in ASCII. */
function leadingSpaces(raw: string): number {
  let plain = 0;
  while (raw.charCodeAt(plain) === PLAIN_SPACE) plain += 1;
  const next = raw.charCodeAt(plain);
  if (next > PLAIN_SPACE && next < 127) return plain;
  const start = raw.search(NOT_SPACE);
  return start === -1 ? raw.length : start;
}

// Control characters are no words, and several of them would change what Markdown means.
const ODD_SPACE = /[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu;
// Most text holds none of these and need not be written anew: an odd space, two in a row, an invisible sign.
const ODD = /[[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\u{AD}\u{200B}\u{2060}\u{FEFF}]--[ ]]/v;
const INVISIBLE = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;

/**
 * `text` with each run of white space (no-break, thin, tab, control characters) made
 * one plain space, without zero-width spaces and soft hyphens, trimmed.
 */
export function plainSpaces(text: string): string {
  if (!ODD.test(text) && !text.includes("  ")) return text.trim();
  return text.replace(INVISIBLE, "").replace(ODD_SPACE, " ").trim();
}

function indentWidth(space: string): number {
  let width = 0;
  for (const character of space) {
    if (character === "\t") width += 4 - (width % 4);
    else if (!/[\u{200B}\u{2060}\u{FEFF}]/u.test(character)) width += 1;
  }
  return width;
}
