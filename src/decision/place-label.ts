import { readCitedPlace } from "./cited-place.ts";

/** What a reader calls the place with an anchor: `Paragraph 14`, `Paragraph 1 a)`, `Summary`. */
export function labelPlace(anchor: string): string {
  const cited = readCitedPlace(anchor);
  if (cited) return `Paragraph ${cited.name}`;
  if (anchor === "summary") return "Summary";
  // Yes: "u3", "u3-2", "u3-a". No: "unreasonable-delay".
  return /^u\d+(?:-\w+)?$/u.test(anchor) ? "Paragraph without a number" : "Heading";
}
