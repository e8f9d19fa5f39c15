import type { BodyKind } from "../../decision/body-kind.ts";

/** What `content/registers/bodies.yaml` knows about the bodies complained about. */
export interface Bodies {
  /** Kinds in the order in which they are tried. */
  readonly kinds: readonly { readonly kind: BodyKind; readonly patterns: readonly string[] }[];
  /** Printed names, folded, and the name to use for each. */
  readonly variants: ReadonlyMap<string, string>;
}

/** The name under which the operator wants `printed` to be listed: `printed` itself where none is set. */
export function readBodyName(printed: string, { variants }: Bodies): string {
  return variants.get(foldName(printed)) ?? printed;
}

/** The kind of the first pattern that fits `name`; `undefined` where none does. */
export function readBodyKind(name: string, { kinds }: Bodies): BodyKind | undefined {
  const words = foldName(name);
  return kinds.find(({ patterns }) => patterns.some((pattern) => fits(words, foldName(pattern))))?.kind;
}

/**
 * `name` as names are compared: lower case, `&` as "and", only letters and digits:
 * `Hertfordshire Fire & Rescue` → `hertfordshire fire and rescue`. A `*` stays.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/gu, "")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{N}*]+/gu, " ")
    .trim();
}

// "* council" ends so, "london borough of *" starts so, "* academy *" has it in the middle or at either end.
function fits(words: string, pattern: string): boolean {
  const phrase = pattern.replaceAll("*", "").trim();
  const padded = ` ${words} `;
  const open = { start: pattern.startsWith("*"), end: pattern.endsWith("*") };
  if (open.start && open.end) return padded.includes(` ${phrase} `);
  if (open.start) return padded.endsWith(` ${phrase} `);
  if (open.end) return padded.startsWith(` ${phrase} `);
  return words === phrase;
}
