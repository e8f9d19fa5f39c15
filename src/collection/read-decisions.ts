import { getCollection } from "astro:content";
import { compareNewestFirst, type Decision } from "./decision.ts";

/**
 * Every decision of the collection, newest first. Reading costs time for each
 * decision, so a route reads once, in `getStaticPaths`, and hands each page its part.
 */
export async function readDecisions(): Promise<readonly Decision[]> {
  const entries = await getCollection("decisions");
  return entries
    .map(({ id, data, digest }) => ({ ...data, id, digest: String(digest ?? "") }))
    .sort(compareNewestFirst);
}
