import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { countBy } from "../../src/phrase-index/browser/counts.ts";
import { fetchFolder } from "../../src/phrase-index/browser/fetch-folder.ts";
import { openPhraseIndex, type PhraseIndex } from "../../src/phrase-index/browser/phrase-index.ts";
import { buildPhraseIndex } from "../../src/phrase-index/build/build-phrase-index.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { formatQueryError, isQueryError } from "../../src/search/query/query.ts";
import { convertStep } from "../command/convert-step.ts";
import { projectRoot } from "../command/workspace.ts";
import { readOptions, runCommand, WrongCall } from "../command/wrong-call.ts";
import { writeCorpus } from "./corpus.ts";
import { buildPagefind, openPagefind } from "./search-pagefind.ts";
import { BENCH_QUERIES } from "./search-queries.ts";
import { type CountingServer, type Sent, startCountingServer } from "./search-server.ts";

const USAGE = `Usage: node scripts/bench/search.ts [--decisions NUMBER] [--folder DIR]

  --decisions NUMBER  how many decisions to generate and index (default 10000)
  --folder DIR        converted decisions to index instead`;

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2), {
    decisions: { type: "string" },
    folder: { type: "string" },
  });
  const count = Number(options.decisions ?? 10_000);
  if (!Number.isInteger(count) || count < 1) {
    throw new WrongCall(`Unexpected number "${options.decisions}", expected one such as 10000.`);
  }
  const work = await mkdtemp(join(tmpdir(), "ombudsman-search-"));
  try {
    await benchSearch(options.folder ?? (await generate(count, work)), work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return 0;
});

async function generate(count: number, work: string): Promise<string> {
  const [sources, decisions] = [join(work, "sources"), join(work, "decisions")];
  await writeCorpus({ samples: join(projectRoot, "content/sources"), folder: sources, count, seed: 1 });
  await convertStep(sources, decisions);
  return decisions;
}

async function benchSearch(decisions: string, work: string): Promise<void> {
  print(`${availableParallelism()} cores, Node ${process.version}`);
  const build = { decisions, out: join(work, "phrase-index"), cache: join(work, "cache") };
  const built = await timed(() => buildPhraseIndex(build));
  const { decisions: count, words, segments, bytes } = built.value;
  print(
    `phrase index: ${count} decisions, ${words} words, ${segments} segments, ${kilobytes(bytes)} in ${built.ms} ms`,
  );
  const pagefind = join(work, "pagefind");
  print(`pagefind: built in ${(await timed(() => buildPagefind(decisions, pagefind))).ms} ms`);
  const server = await startCountingServer(work);
  try {
    print("query | engine | decisions | mentions | cold KB, files, ms | warm KB, files, ms");
    for (const query of BENCH_QUERIES) {
      await benchPhrases(query.phrases, server);
      await benchPagefind(query.pagefind, pagefind, server);
    }
  } finally {
    server.close();
  }
}

/** Cold: index opened and query counted. Warm: counted with another query answered before. */
async function benchPhrases(query: string, server: CountingServer): Promise<void> {
  const folder = fetchFolder(`${server.address}phrase-index/`);
  const cold = await measured(server, async () => await count(await openPhraseIndex(folder), query));
  const index = await openPhraseIndex(folder);
  await count(index, '"another question"');
  const warm = await measured(server, () => count(index, query));
  print([query, "phrases", ...cold.value, cold.cost, warm.cost].join(" | "));
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

async function benchPagefind(query: string, folder: string, server: CountingServer): Promise<void> {
  const address = `${server.address}pagefind/`;
  const cold = await measured(server, async () => await (await openPagefind(folder, address))(query));
  const search = await openPagefind(folder, address);
  await search('"another question"');
  const warm = await measured(server, () => search(query));
  print([query, "pagefind", cold.value, "", cold.cost, warm.cost].join(" | "));
}

async function measured<T>(server: CountingServer, run: () => Promise<T>) {
  server.take();
  const { value, ms } = await timed(run);
  return { value, cost: describe(server.take(), ms) };
}

async function timed<T>(run: () => Promise<T>) {
  const start = performance.now();
  const value = await run();
  return { value, ms: Math.round(performance.now() - start) };
}

function describe({ bytes, files }: Sent, ms: number): string {
  return `${kilobytes(bytes)}, ${files}, ${ms} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
