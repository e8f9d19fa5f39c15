// Yes: "(Local Government Act 1974, section 34(3), as amended)", "(Children Act 1989, section 47)".
// No: "(TfL)", "(the Council)".
const LAW_WORDS = /\b(?:Act|Regulations|Code|sections?|schedule|as amended)\b/iu;
const COMMON_START = "(Local Government Act 1974, section";
const LONGEST_CITATION = 300;

/**
 * Whether `text` is nothing but a statutory citation in brackets, with or without a
 * full stop, or the beginning of one that was cut off.
 */
export function isLoneCitation(text: string): boolean {
  if (!text.startsWith("(") || text.length > LONGEST_CITATION) return false;
  if (COMMON_START.startsWith(text)) return text.length > 3;
  if (text.startsWith(COMMON_START)) return closingBracket(text) >= text.length - 2;
  return LAW_WORDS.test(text) && closingBracket(text) >= text.length - 2;
}

/** Whether `text` holds a statutory citation in brackets: no heading does. */
export function holdsCitation(text: string): boolean {
  return text.includes("(Local Government Act") || text.includes("as amended)");
}

/** Where the bracket that opens `text` closes; the end of the text when it does not. */
function closingBracket(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") depth++;
    else if (text[index] === ")" && --depth === 0) return index;
  }
  return text.length;
}
