import { countsTable } from "./counts-table.ts";
import { decisionsTable } from "./decisions-table.ts";
import { describeSearch, newestDate } from "./describe-search.ts";
import { countMentionRows, mentionsTable } from "./mentions-table.ts";
import type { SetTable } from "./set-table.ts";
import { tableChunks } from "./table-chunks.ts";
import { hasMentions, type TakenSearch, type TakeOptions } from "./taken-search.ts";
import { type SetFile, writeReadme } from "./write-readme.ts";
import { type ZipMember, zipChunks } from "./zip-chunks.ts";

/** A table under its name in the ZIP. */
interface SetPart extends SetFile {
  readonly chunks: AsyncIterable<string>;
}

/**
 * The research set of a search, a ZIP, piece by piece: README.txt, search.json,
 * decisions.csv, counts.csv and, where there are mentions, mentions.csv with all of them
 * and sample.csv with those of a sample. The same search in the same collection gives
 * the same bytes. Throws what the index throws, and the signal's reason when aborted.
 */
export function researchSetChunks(
  taken: TakenSearch,
  options: TakeOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const parts = listParts(taken, options);
  const members: ZipMember[] = [
    { name: "README.txt", chunks: [writeReadme(taken, parts)] },
    { name: "search.json", chunks: [`${JSON.stringify(describeSearch(taken), undefined, 2)}\n`] },
    ...parts,
  ];
  return zipChunks(members, newestDate(taken));
}

function listParts(taken: TakenSearch, options: TakeOptions): readonly SetPart[] {
  const all = { ...taken, state: { ...taken.state, sample: undefined } };
  const [read, sampled] = [countMentionRows(all), taken.state.sample ? countMentionRows(taken) : 0];
  const optionsFrom = (before: number): TakeOptions => ({
    ...options,
    onProgress: (done) => options.onProgress?.(before + done, read + sampled),
  });
  const part = <Row>(name: string, table: SetTable<Row>, source: TakenSearch, own: TakeOptions): SetPart => ({
    name,
    row: table.row,
    columns: table.columns,
    chunks: tableChunks("csv", table, source, own),
  });
  return [
    part("decisions.csv", decisionsTable, all, options),
    ...(hasMentions(taken.outcome) ? [part("mentions.csv", mentionsTable, all, optionsFrom(0))] : []),
    part("counts.csv", countsTable(), taken, options),
    ...(sampled > 0 ? [sample(part("sample.csv", mentionsTable, taken, optionsFrom(read)))] : []),
  ];
}

function sample(part: SetPart): SetPart {
  return { ...part, row: "each mention of the sample, with the columns of mentions.csv", columns: [] };
}
