import { countBy } from "../../src/phrase-index/browser/counts.ts";
import { fetchFolder } from "../../src/phrase-index/browser/fetch-folder.ts";
import { openPhraseIndex, type PhraseIndex } from "../../src/phrase-index/browser/phrase-index.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { formatQueryError, isQueryError } from "../../src/search/query/query.ts";
import { openPagefind } from "./search-pagefind.ts";
import { kilobytes, percent, printRow } from "./search-print.ts";
import { PHRASE_QUERIES } from "./search-queries.ts";
import type { CountingServer, Sent } from "./search-server.ts";

/** What an answer cost. */
interface Cost extends Sent {
  readonly ms: number;
}

/** An answer cold, with everything to be fetched, and warm, with another query answered before. */
interface Answered {
  readonly found: readonly number[];
  readonly cold: Cost;
  readonly warm: Cost;
}

/**
 * Puts the ten queries to both engines in Node, from the folders `phrase-index` and
 * `pagefind` of a server, the second of which is `pagefindFolder` on disk, and prints
 * what they fetched.
 */
export async function benchEngines(server: CountingServer, pagefindFolder: string): Promise<void> {
  printRow("engines in Node", "decisions, mentions", "cold", "warm", "Pagefind", "cold", "warm", "our bytes");
  for (const { own, pagefind } of PHRASE_QUERIES) {
    const ours = await askPhrases(own, server);
    const theirs = await askPagefind(pagefind, pagefindFolder, server);
    printRow(
      ...[own, ours.found.join(", "), describe(ours.cold), describe(ours.warm)],
      ...[theirs.found.join(", "), describe(theirs.cold), describe(theirs.warm)],
      `${percent(ours.cold.bytes, theirs.cold.bytes)}, ${percent(ours.warm.bytes, theirs.warm.bytes)}`,
    );
  }
}

async function askPhrases(query: string, server: CountingServer): Promise<Answered> {
  const folder = fetchFolder(`${server.address}phrase-index/`);
  const cold = await measure(server, async () => await count(await openPhraseIndex(folder), query));
  const index = await openPhraseIndex(folder);
  await count(index, '"another question"');
  const warm = await measure(server, () => count(index, query));
  return { found: cold.value, cold: cold.cost, warm: warm.cost };
}

async function count(index: PhraseIndex, text: string): Promise<readonly [number, number]> {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(formatQueryError(query));
  const result = await index.search(query);
  for (const facet of ["year", "council", "category", "outcome", "section"] as const) {
    countBy(facet, index.catalogue, result);
  }
  return [result.rows.length, result.mentions.rows.length];
}

async function askPagefind(query: string, folder: string, server: CountingServer): Promise<Answered> {
  const address = `${server.address}pagefind/`;
  const cold = await measure(server, async () => await (await openPagefind(folder, address))(query));
  const search = await openPagefind(folder, address);
  await search('"another question"');
  const warm = await measure(server, () => search(query));
  return { found: [cold.value], cold: cold.cost, warm: warm.cost };
}

async function measure<T>(server: CountingServer, run: () => Promise<T>) {
  server.take();
  const start = performance.now();
  const value = await run();
  const cost: Cost = { ...server.take(), ms: performance.now() - start };
  return { value, cost };
}

function describe({ bytes, files, ms }: Cost): string {
  return `${kilobytes(bytes)} in ${files}, ${Math.round(ms)} ms`;
}
