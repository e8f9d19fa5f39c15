/** The start of `text`, cut between words to at most `length` characters and marked with an ellipsis. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length - 1);
  return `${text.slice(0, cut > 0 ? cut : length - 1)}…`;
}
