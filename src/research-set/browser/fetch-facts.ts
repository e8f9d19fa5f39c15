import { type CollectionFacts, FACTS_FILE, readCollectionFacts } from "../collection-facts.ts";

/**
 * The facts of the collection of the site at `base`, an address that ends in a slash.
 * Throws when they cannot be fetched or read.
 */
export async function fetchCollectionFacts(base: string, signal?: AbortSignal): Promise<CollectionFacts> {
  // Its name stays when the site is published again.
  const response = await fetch(`${base}${FACTS_FILE}`, { cache: "no-cache", signal: signal ?? null });
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${FACTS_FILE}.`);
  return readCollectionFacts(await response.text());
}
