import type { RemedyKind } from "../../../decision/remedy-kind.ts";

/** What tells one kind of remedy: verbs and, with them, words that must follow. */
export interface Sign {
  readonly kind: RemedyKind;
  readonly verbs: ReadonlySet<string>;
  /** Tried on the words after the verb, up to where a subordinate clause starts or further, as `reach` says. */
  readonly words: RegExp;
  /** How many characters after the verb may hold the words. */
  readonly reach: number;
}

/** A row of the tables of signs; `verbs` with spaces between. */
export function sign(kind: RemedyKind, verbs: string, words: RegExp, reach: number): Sign {
  return { kind, verbs: new Set(verbs.split(" ")), words, reach };
}

/** `signs` by the verbs that each of them can go with, in their order. */
export function byVerb(signs: readonly Sign[]): ReadonlyMap<string, readonly Sign[]> {
  const found = new Map<string, Sign[]>();
  for (const one of signs) {
    for (const verb of one.verbs) {
      const same = found.get(verb);
      if (same) same.push(one);
      else found.set(verb, [one]);
    }
  }
  return found;
}

/** Whether the words after its verb are those of a sign. */
export function hasSign({ words, reach }: Sign, rest: string): boolean {
  return words.test(rest.slice(0, reach));
}
