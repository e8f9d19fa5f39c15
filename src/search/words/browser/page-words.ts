const ZERO_WIDTH_SPACE = "\u200b";

/**
 * The words of a page as Pagefind counts them, so that its locations are indexes
 * into this list. Pagefind splits at zero-width spaces where a text has any.
 */
export function splitPageWords(rawContent: string): readonly string[] {
  const text = rawContent.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return text.includes(ZERO_WIDTH_SPACE) ? text.split(ZERO_WIDTH_SPACE) : text.split(/[^\S\ufeff]+/u);
}
