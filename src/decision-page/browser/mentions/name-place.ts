import { readCitedPlace } from "../cited-place.ts";

/** What a reader calls the place with an anchor: `paragraph 14`, `paragraph 1 a)`, `the summary`. */
export function namePlace(anchor: string): string {
  const cited = readCitedPlace(anchor);
  if (cited) return `paragraph ${cited.name}`;
  if (anchor === "summary") return "the summary";
  // Yes: "u3", "u3-2", "u3-a". No: "unreasonable-delay".
  return /^u\d+(?:-\w+)?$/u.test(anchor) ? "a paragraph without a number" : "a heading";
}
