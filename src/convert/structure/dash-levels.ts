/** What a dash of dash text stands for; `unknown` where paragraph and item cannot be told apart. */
export type DashLevel = "paragraph" | "item" | "unknown";

/**
 * What each of a run of dashes stands for, from their words. Dash text has lost all
 * nesting, so only what the wording shows is taken: a dash that ends in a colon, or in a
 * semicolon without being an item, leads in the dashes after it. From where their end
 * cannot be told, all is unknown.
 */
export function readDashLevels(texts: readonly string[]): DashLevel[] {
  const levels: DashLevel[] = [];
  while (levels.length < texts.length) {
    const text = texts[levels.length] ?? "";
    levels.push("paragraph");
    if (!/[:;]$/u.test(text)) continue;
    const start = levels.length;
    const { end: found, known } = findItemsEnd(texts, start);
    // A lone whole sentence may be the next paragraph, where the list itself was not saved.
    const end = !known && found === start + 1 && isWholeSentence(texts[start] ?? "") ? start : found;
    while (levels.length < end) levels.push("item");
    while (!known && levels.length < texts.length) levels.push("unknown");
  }
  return levels;
}

/** Where the items of the lead-in before `start` end, and whether that is known. */
function findItemsEnd(
  texts: readonly string[],
  start: number,
): { readonly end: number; readonly known: boolean } {
  for (let end = start; end < texts.length; end++) {
    const text = texts[end] ?? "";
    const previous = texts[end - 1] ?? "";
    const leadsIn = text.endsWith(":");
    if (goesOn(previous) || startsLower(text)) {
      if (leadsIn) return { end, known: false };
      continue;
    }
    const afterOther = end - 2 >= start && goesOn(texts[end - 2] ?? "");
    const ended = isStopped(previous) && (startsLower(previous) || afterOther);
    const changed = startsLower(previous) && (isStopped(text) || leadsIn);
    if (ended || changed) return { end, known: true };
    if (isStopped(previous) || isStopped(text) || leadsIn) return { end, known: false };
  }
  return { end: texts.length, known: true };
}

// Yes: "too slight, or", "too slight;", "He says:". No: "too slight."
function goesOn(text: string): boolean {
  return /[:;,]$|\b(?:and|or)$/iu.test(text);
}

function isStopped(text: string): boolean {
  return /[.!?)”’"']$/u.test(text);
}

function isWholeSentence(text: string): boolean {
  return isStopped(text) && !startsLower(text);
}

// Yes: "too slight". No: "a) The Council", "b. The Council", which quote the letter of a part.
function startsLower(text: string): boolean {
  return /^\p{Ll}(?![).])/u.test(text);
}
