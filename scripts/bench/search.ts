import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildPhraseIndex } from "../../src/phrase-index/build/build-phrase-index.ts";
import { convertStep } from "../command/convert-step.ts";
import { projectRoot } from "../command/workspace.ts";
import { readOptions, runCommand, WrongCall } from "../command/wrong-call.ts";
import { writeCorpus } from "./corpus.ts";
import { benchEngines } from "./search-engines.ts";
import { buildPagefind } from "./search-pagefind.ts";
import { benchPages } from "./search-pages.ts";
import { kilobytes, printRow } from "./search-print.ts";
import { startCountingServer } from "./search-server.ts";
import { buildSearchPages } from "./search-site.ts";

const USAGE = `Usage: npm run bench:search -- [--decisions NUMBER] [--folder DIR]

Puts ten phrases and five searches for plain words to this project and to Pagefind: to
the engines in Node, then to the search page and Pagefind's own page in a browser.

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
  printRow(`${availableParallelism()} cores, Node ${process.version}`);
  const folder = join(work, "public");
  const task = { decisions, out: join(folder, "phrase-index"), cache: join(work, "cache") };
  const built = await timed(() => buildPhraseIndex(task));
  const { decisions: count, words, segments, bytes } = built.value;
  printRow(
    `phrase index: ${count} decisions, ${words} words, ${segments} segments, ${kilobytes(bytes)} in ${built.ms} ms`,
  );
  const pagefind = join(folder, "pagefind");
  printRow(`Pagefind: built in ${(await timed(() => buildPagefind(decisions, pagefind))).ms} ms`);
  await buildSearchPages({ decisions, folder, work });
  const server = await startCountingServer(folder);
  try {
    await benchEngines(server, pagefind);
    await benchPages(server);
  } finally {
    server.close();
  }
}

async function timed<T>(run: () => Promise<T>) {
  const start = performance.now();
  const value = await run();
  return { value, ms: Math.round(performance.now() - start) };
}
