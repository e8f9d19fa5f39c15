import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { escapeControls } from "../src/convert-run/escape-controls.ts";
import { showProgress } from "../src/convert-run/progress.ts";
import { PhraseIndexError } from "../src/phrase-index/browser/index-error.ts";
import { countsTable } from "../src/research-set/counts-table.ts";
import { decisionsTable } from "../src/research-set/decisions-table.ts";
import { mentionsTable } from "../src/research-set/mentions-table.ts";
import { researchSetChunks } from "../src/research-set/research-set.ts";
import { tableChunks } from "../src/research-set/table-chunks.ts";
import { hasMentions, type TakenSearch, type TakeOptions } from "../src/research-set/taken-search.ts";
import { UnreadableQueryError } from "../src/search/engine/search-outcome.ts";
import { describeSwappedYears, sayInOrder } from "../src/search/query/describe-matching.ts";
import { WordIndexError } from "../src/search/words/browser/word-index-error.ts";
import { checkAddress } from "./command/check-address.ts";
import { askForRepair, askWhatWasMeant } from "./command/did-you-mean.ts";
import { nameFacets } from "./command/name-facets.ts";
import { type OpenSite, openSite } from "./command/open-site.ts";
import { readSearchCall, type SearchCall } from "./command/search-call.ts";
import { searchText, type TextOptions, usualViews } from "./command/search-text.ts";
import { projectRoot, shortPath } from "./command/workspace.ts";
import { printChunks, writeChunks } from "./command/write-chunks.ts";
import { runCommand, WrongCall } from "./command/wrong-call.ts";

const USAGE = `Usage: npm run search -- '"safety plan"' [--out FILE] [--site DIR] [filters] [view]

  --out FILE          .zip: a research set; .csv or .json: the view
  --force             replace the file where there is one
  --site DIR          the built site (default dist)
  --address ADDRESS   a search as the address of the search page has it
  --body NAME         a council or provider; this and the next three may be repeated
  --category NAME     a category, or "Category > Subcategory"
  --outcome NAME
  --section KIND      where mentions may stand: summary, complaint, findings …
  --from YEAR  --to YEAR
  --view VIEW         mentions, counts or decisions (default counts and mentions)
  --by FACET          what counts are by: year, council, category, subcategory, outcome, section
  --compare QUERY     count another query beside the first; up to three times
  --sample N          a random choice of mentions, for hand-coding
  --seed S            which choice (default 1)
  --format FORMAT     text, csv or json, when no --out is given

Everything is listed from the oldest decision on, so that later decisions come at the end.`;

await runCommand(USAGE, async () => {
  const call = readSearchCall(process.argv.slice(2));
  refuseToReplace(call);
  const folder = call.site === undefined ? join(projectRoot, "dist") : resolve(process.cwd(), call.site);
  const stopped = new AbortController();
  process.once("SIGINT", () => stopped.abort());
  try {
    await searchSite(call, folder, stopped.signal);
    return 0;
  } catch (error) {
    return explain(error, folder);
  }
});

/** Told before anything is searched: a long search for nothing would be worse. */
function refuseToReplace({ out, force }: SearchCall): void {
  if (out === undefined || force || !existsSync(resolve(process.cwd(), out))) return;
  throw new WrongCall(`Found ${out} already there, expected another name, or --force to replace it.`);
}

async function searchSite(call: SearchCall, folder: string, signal: AbortSignal): Promise<void> {
  const site = await openSite(folder);
  try {
    if (call.address !== undefined) checkAddress(call.address, site.collection.address);
    const taken = await takeSearch(call, site, signal);
    const remarks = remarkSwapped(call, taken) + (await askWhatWasMeant(taken, site.search, signal));
    // A file for programs has no place for them.
    if (call.format !== "text") process.stderr.write(remarks);
    await takeAway(call, taken, { signal, remarks });
  } finally {
    await site.close();
  }
}

/** Years that were put in order, a line for each pair; the search page does the same. */
function remarkSwapped({ yearsSwapped }: SearchCall, { state, outcome, compared = [] }: TakenSearch): string {
  const typed = [outcome, ...compared].flatMap(({ query }) => describeSwappedYears(query));
  const lines = [...(yearsSwapped ? [sayInOrder(state)] : []), ...typed];
  return lines.map((line) => `${line}\n`).join("");
}

async function takeSearch(call: SearchCall, site: OpenSite, signal: AbortSignal): Promise<TakenSearch> {
  const { index, search, collection } = site;
  const state = nameFacets(call.state, index.catalogue);
  const find = async (query: string) => {
    try {
      return await search({ ...state, query }, { signal });
    } catch (error) {
      if (!(error instanceof UnreadableQueryError)) throw error;
      const place = `\n\n  ${query}\n  ${" ".repeat(error.problem.at)}^`;
      throw new WrongCall(`${error.message}${place}${askForRepair(query)}`);
    }
  };
  const outcome = await find(state.query ?? "");
  const compared = [];
  for (const query of state.compared) compared.push(await find(query));
  return { index, state, outcome, compared, collection };
}

type Options = TakeOptions & Pick<TextOptions, "remarks">;

async function takeAway(call: SearchCall, taken: TakenSearch, { signal, remarks }: Options): Promise<void> {
  if (call.out === undefined) return await printChunks(listPrinted(call, taken, { signal, remarks }));
  const out = resolve(process.cwd(), call.out);
  const progress = showProgress("Reading mentions", process.stderr, () => performance.now());
  const options = { signal, onProgress: progress.update };
  try {
    const isSet = /\.zip$/iu.test(out);
    await writeChunks(out, isSet ? researchSetChunks(taken, options) : listTable(call, taken, options));
  } finally {
    progress.close();
  }
  process.stdout.write(`Written to ${shortPath(out, process.cwd())}.\n`);
}

function listPrinted(call: SearchCall, taken: TakenSearch, options: Options): AsyncGenerator<string> {
  if (call.format !== "text") return listTable(call, taken, options);
  return searchText(taken, {
    ...options,
    views: call.view === undefined ? usualViews(taken) : [call.view],
    by: call.by ?? taken.state.countedBy,
  });
}

function listTable(call: SearchCall, taken: TakenSearch, options: TakeOptions): AsyncGenerator<string> {
  const format = call.format === "json" ? "json" : "csv";
  const view = call.view ?? (hasMentions(taken.outcome) ? "mentions" : "decisions");
  switch (view) {
    case "counts":
      return tableChunks(format, countsTable(call.by && [call.by]), taken, options);
    case "decisions":
      return tableChunks(format, decisionsTable, taken, options);
    case "mentions":
      if (hasMentions(taken.outcome)) return tableChunks(format, mentionsTable, taken, options);
      throw new WrongCall("Plain words have no mentions. Put exact words in quotes: '\"safety plan\"'.");
  }
}

/** The exit code for a search that failed, after saying why; throws what is a fault of the program. */
function explain(error: unknown, folder: string): number {
  if (error instanceof Error && error.name === "AbortError") return 130;
  if (!(error instanceof PhraseIndexError || error instanceof WordIndexError)) throw error;
  const part =
    error instanceof PhraseIndexError
      ? `${escapeControls(error.path)} of the phrase index`
      : "the index of words";
  const place = `${part} in ${shortPath(folder, process.cwd())}`;
  const reason =
    error.problem === "other-version" ? `Found another version of ${place}.` : `Cannot read ${place}.`;
  process.stderr.write(`${reason} Build the site again.\n`);
  return 1;
}
