import fc from "fast-check";
import { convertSource } from "./convert.ts";
import { findFault, type Mutation, mutate, mutation } from "./damage.fixture.ts";
import type { Registers } from "./enrich/registers.ts";
import { pageOf, pageWords } from "./page-of.fixture.ts";
import { sourceOf } from "./source.fixture.ts";
import { sourceWords } from "./source-words.fixture.ts";

/** What a decision can be damaged as. */
export const DAMAGED_KINDS = ["text", "page"] as const;
export type DamagedKind = (typeof DAMAGED_KINDS)[number];

/** How long and from which seed `checkDamage` tries. */
export interface Trial {
  readonly numRuns: number;
  readonly seed?: number;
}

/** No source this short may take longer: it would be a hang in a longer one. */
const SLOWEST_MS = 5000;
const MOST_MUTATIONS = 12;

/**
 * Damages `text`, as it is or as a web page, in `numRuns` ways.
 *
 * @throws with the shortest damage found that loses a word, becomes markup or takes too long.
 */
export function checkDamage(text: string, kind: DamagedKind, registers: Registers, trial: Trial): void {
  const whole = kind === "page" ? pageOf(text) : text;
  const check = (mutations: readonly Mutation[]) => checkSource(mutate(whole, mutations), kind, registers);
  fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: MOST_MUTATIONS }), check), trial);
}

function checkSource(damaged: string, kind: DamagedKind, registers: Registers): void {
  // What cannot be written in UTF-8 is lost before the converter sees it.
  const source = damaged.toWellFormed();
  const start = process.cpuUsage();
  const conversion = convertSource(sourceOf(source, kind === "page" ? "a.html" : "a.txt"), registers);
  const { user } = process.cpuUsage(start);
  if (user / 1000 > SLOWEST_MS) throw new Error(`Took ${user / 1000} ms.`);
  if (conversion.decisions.length + conversion.messages.length === 0) throw new Error("Gave nothing at all.");
  const { lost, markup } = findFault(conversion, shownWords(source, kind));
  if (lost.length > 0 || markup.length > 0)
    throw new Error(`Lost ${JSON.stringify(lost)}, made markup of ${JSON.stringify(markup)}:\n${source}`);
}

/** The words of a damaged source that must be in its decisions, or in a message. */
export function shownWords(source: string, kind: DamagedKind): string[] {
  return kind === "page" ? withoutFurniture(pageWords(source)) : sourceWords(source);
}

const FURNITURE =
  "category decision date summary: back to top print this page the ombudsman's final decision: investigator's on behalf of ombudsman home about us".split(
    " ",
  );

/** The words that are no furniture anywhere, whole or cut: in a damaged page its lines cannot be told. */
function withoutFurniture(words: readonly string[]): string[] {
  return words
    .filter((word) => !/^\d{1,3}\.$/u.test(word))
    .filter((word) => !isFurniture(withoutTags(word).toLowerCase()));
}

/** Nothing is furniture too: it is what is left of a tag. */
function isFurniture(word: string): boolean {
  return FURNITURE.some((furniture) => furniture.startsWith(word));
}

/** A text box that is never closed shows the rest of the page with its tags, a damaged tag its end: `span>`. */
function withoutTags(word: string): string {
  return word.replace(/(?:<\/?|^)[a-z]\w*>/giu, "");
}
