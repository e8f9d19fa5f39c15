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

/** Whether `verb` and the words after it are those of a sign. */
export function fitsSign({ verbs, words, reach }: Sign, verb: string, rest: string): boolean {
  return verbs.has(verb) && words.test(rest.slice(0, reach));
}
