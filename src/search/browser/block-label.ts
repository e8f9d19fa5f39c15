/** What a link to a block says: `Paragraph 14`, `Paragraph 1a`, `Paragraph 14, bullet 2`, `Summary`. */
export function labelBlock(anchor: string): string {
  if (anchor === "summary") return "Summary";
  if (/^u\d+$/u.test(anchor)) return "Unnumbered paragraph";
  // Yes: "p14", "p1-a", "p14-2". No: "publications".
  const [, number, item] = /^p(\d+)(?:-([a-z0-9]+))?$/u.exec(anchor) ?? [];
  if (number === undefined) return "Heading";
  if (item === undefined) return `Paragraph ${number}`;
  return /^\d+$/u.test(item) ? `Paragraph ${number}, bullet ${item}` : `Paragraph ${number}${item}`;
}
