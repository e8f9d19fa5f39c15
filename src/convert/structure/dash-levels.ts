/** What a dash of dash text stands for; `unknown` where paragraph and item cannot be told apart. */
export type DashLevel = "paragraph" | "item" | "unknown";

/**
 * What each of a run of dashes stands for, from their words. Dash text has lost all
 * nesting, so only what the wording shows is taken: a dash that ends in a colon leads
 * in the dashes after it. From where their end cannot be told, all is unknown.
 */
export function readDashLevels(texts: readonly string[]): DashLevel[] {
  const levels: DashLevel[] = [];
  while (levels.length < texts.length) {
    const text = texts[levels.length] ?? "";
    levels.push("paragraph");
    if (!text.endsWith(":")) continue;
    const rest = texts.slice(levels.length);
    const { count, known } = countItems(rest);
    levels.push(...Array.from({ length: count }, () => "item" as const));
    if (!known) levels.push(...Array.from({ length: rest.length - count }, () => "unknown" as const));
  }
  return levels;
}

/** How many of `texts` are items of the lead-in before them, and whether their end is known. */
function countItems(texts: readonly string[]): { readonly count: number; readonly known: boolean } {
  for (const [index, text] of texts.entries()) {
    const previous = texts[index - 1] ?? ":";
    const leadsIn = text.endsWith(":");
    if (goesOn(previous) || startsLower(text)) {
      if (leadsIn) return { count: index, known: false };
      continue;
    }
    const ended = isStopped(previous) && (startsLower(previous) || goesOn(texts[index - 2] ?? ""));
    const changed = startsLower(previous) && (isStopped(text) || leadsIn);
    if (ended || changed) return { count: index, known: true };
    if (isStopped(previous) || isStopped(text) || leadsIn) return { count: index, known: false };
  }
  return { count: texts.length, known: true };
}

// Yes: "too slight, or", "too slight;", "He says:". No: "too slight."
function goesOn(text: string): boolean {
  return /[:;,]$|\b(?:and|or)$/iu.test(text);
}

function isStopped(text: string): boolean {
  return /[.!?)”’"']$/u.test(text);
}

function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
