import type { QueryWord } from "../../search/query/query.ts";
import type { Block } from "../block.ts";
import { countMentions, filterMentions, type Mentions, NO_MENTIONS } from "../mentions.ts";
import { readWords } from "../words.ts";
import { growToPhrase, intersectParts, type PhrasePart } from "./intersect.ts";
import { type PlanStep, planPhrase } from "./phrase-plan.ts";
import type { SegmentLists } from "./segment-lists.ts";
import type { TextStore } from "./text-store.ts";

/** A segment as phrases are looked for in it. */
export interface PhraseSource {
  readonly lists: SegmentLists;
  readonly texts: TextStore;
  /** Lists whose files take more compressed bytes than this are read one by one, as long as they are needed. */
  readonly largeList: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Every place in a segment where `words` follow each other in one block. Small lists
 * are read at once and narrowed down together. A large one is read only if places are
 * left, and not even then when the texts of those places are the smaller download.
 */
export async function findPhrase(words: readonly QueryWord[], source: PhraseSource): Promise<Mentions> {
  const steps = await planPhrase(words, source.lists, source.signal);
  const small = steps.filter((step, index) => index === 0 || step.size <= source.largeList);
  const parts = await Promise.all(small.map((step) => readStep(step, source)));
  let [found, ...others] = parts;
  if (!found) return NO_MENTIONS;
  for (const part of others) found = intersectParts(found, part);
  for (const step of steps.slice(small.length)) {
    if (countMentions(found.mentions) === 0) return NO_MENTIONS;
    if (countTextBytes(found, source) < step.size) return await checkTexts(words, found, source);
    found = intersectParts(found, await readStep(step, source));
  }
  return growToPhrase(found, words.length);
}

async function readStep({ request, skip }: PlanStep, { lists, signal }: PhraseSource): Promise<PhrasePart> {
  return { mentions: await lists.read(request, signal), skip };
}

function countTextBytes({ mentions }: PhrasePart, { texts }: PhraseSource): number {
  const sizes = new Map<string, number>();
  let bytes = 0;
  for (const row of new Set(mentions.rows)) {
    const { path, size } = texts.locate(row);
    if (!sizes.has(path)) bytes += size;
    sizes.set(path, size);
  }
  return bytes;
}

/** Those of `found` where the text has the whole phrase. */
async function checkTexts(
  words: readonly QueryWord[],
  found: PhrasePart,
  { texts, signal }: PhraseSource,
): Promise<Mentions> {
  const phrases = growToPhrase(found, words.length);
  const rows = [...new Set(phrases.rows)];
  const decisions = new Map(
    await Promise.all(rows.map(async (row) => [row, await texts.read(row, signal)] as const)),
  );
  let block: Block | undefined;
  let text: readonly string[] = [];
  return filterMentions(phrases, (index) => {
    const own = decisions.get(phrases.rows[index] ?? 0)?.[phrases.blocks[index] ?? 0];
    if (own !== block) text = readWords(own?.text ?? "").map((word) => word.text);
    block = own;
    return words.every((word, place) => isWord(word, text[(phrases.offsets[index] ?? 0) + place]));
  });
}

function isWord({ text, prefix }: QueryWord, found: string | undefined): boolean {
  return prefix ? (found?.startsWith(text) ?? false) : found === text;
}
