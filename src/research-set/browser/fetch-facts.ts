import { AnswerError, LostFileError } from "../../phrase-index/browser/answer-error.ts";
import { type CollectionFacts, FACTS_FILE, readCollectionFacts } from "../collection-facts.ts";

/**
 * The facts of the collection of the site at `base`, an address that ends in a slash.
 * Throws a `LostFileError` when they do not arrive, and when they cannot be read.
 */
export async function fetchCollectionFacts(base: string, signal?: AbortSignal): Promise<CollectionFacts> {
  return readCollectionFacts(await fetchFacts(base, signal));
}

async function fetchFacts(base: string, signal?: AbortSignal): Promise<string> {
  try {
    // Its name stays when the site is published again.
    const response = await fetch(`${base}${FACTS_FILE}`, { cache: "no-cache", signal: signal ?? null });
    if (!response.ok) throw new AnswerError(FACTS_FILE, response.status);
    return await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw new LostFileError(FACTS_FILE, error);
  }
}
