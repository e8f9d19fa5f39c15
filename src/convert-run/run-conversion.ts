import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Message } from "../convert/report.ts";
import { type CollectionFile, readCollectionFile } from "./collection-file.ts";
import type { SourceFiles } from "./find-sources.ts";
import { type Candidate, type Identity, identify } from "./identity.ts";
import { type ConvertedEntry, type Manifest, readManifest, writeManifest } from "./manifest.ts";
import { type Outputs, openOutputs } from "./outputs.ts";
import { type Convert, convertFile, type ReadSource, type ReadTask } from "./read-source.ts";
import { type Helpers, readSources } from "./read-sources.ts";
import { replaceFile } from "./replace-file.ts";
import { messageOf } from "./run-message.ts";

/** What one run converts, and with what. */
export interface ConversionTask {
  /** Folder of sources. */
  readonly sourceFolder: string;
  /** What `findSources` found in it. */
  readonly files: SourceFiles;
  /** Folder of Markdown. */
  readonly outputFolder: string;
  /** Fingerprint of converter and registers; what another one wrote is converted again. */
  readonly converter: string;
  /** Called at most once, and only when something has to be converted. */
  readonly loadConverter: () => Promise<Convert>;
  /** Threads with the same converter that may help where many sources are new; absent: none. */
  readonly helpers?: Helpers;
  /** Called after every source with how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What became of one source. */
export interface SourceReport {
  /** Path inside the source folder. */
  readonly file: string;
  /** Ids under which its decisions are found; empty when it was rejected whole. */
  readonly ids: readonly string[];
  readonly status: "written" | "unchanged" | "duplicate" | "rejected";
  readonly messages: readonly Message[];
}

/** What a run did. */
export interface ConversionReport {
  readonly sources: readonly SourceReport[];
  readonly collectionFile: CollectionFile;
  /** Files in the folder that are no sources. */
  readonly ignored: readonly string[];
  /** Outputs removed because their source is gone. */
  readonly removed: number;
}

/** A decision of a source on its way to its id. */
interface Draft extends Candidate {
  readonly source: ReadSource;
  readonly entry: ConvertedEntry;
  readonly ticket: string | undefined;
}

/**
 * Brings the folder of Markdown up to date with the folder of sources. Work is
 * proportional to what changed; an interrupted run leaves the outputs as they were.
 * Throws when a folder cannot be read or written.
 */
export async function runConversion(task: ConversionTask): Promise<ConversionReport> {
  const { sources: files, ignored } = task.files;
  const collectionFile = await readCollectionFile(join(task.sourceFolder, "collection.yaml"));
  const outputs = openOutputs(task.outputFolder);
  try {
    const manifestPath = join(task.outputFolder, ".manifest.json");
    const previous = await readManifest(manifestPath);
    const reusable = previous?.converter === task.converter ? outputs : undefined;
    const openReading = once(async () => ({
      sourceFolder: task.sourceFolder,
      convert: await task.loadConverter(),
      stage: outputs.stage,
    }));
    const read = await readSources({ ...task, files, reusable, previous }, openReading);
    const drafts = read.flatMap(draftsOf);
    const bySource = Map.groupBy(drafts, (draft) => draft.source);
    const identities = identify(drafts);
    const written = await publish(drafts, identities, outputs, openReading);
    const removed = removeGone(previous, identities, outputs);

    await replaceFile(
      join(task.outputFolder, "collection.json"),
      `${JSON.stringify(collectionFile.collection, null, 2)}\n`,
    );
    const manifest = describeRun(task.converter, read, bySource, identities);
    if (!isDeepStrictEqual(manifest, previous)) await writeManifest(manifestPath, manifest);
    const reports = read.map((source) =>
      reportSource(source, bySource.get(source) ?? [], identities, written),
    );
    return { sources: reports, collectionFile, ignored, removed };
  } finally {
    outputs.close();
  }
}

/** `load`, called at most once however often its result is asked for. */
function once<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= load();
    return result;
  };
}

function draftsOf(source: ReadSource): Draft[] {
  return source.entry.decisions.map((entry, index) => ({
    ...entry,
    file: source.file,
    source,
    entry,
    ticket: source.tickets[index],
  }));
}

/** Publishes every draft under its id and gives back those whose file changed. */
async function publish(
  drafts: readonly Draft[],
  identities: Map<Draft, Identity>,
  outputs: Outputs,
  openReading: () => Promise<ReadTask>,
) {
  const written = new Set<Draft>();
  for (const draft of drafts) {
    const id = identities.get(draft)?.id;
    if (id === undefined || (draft.ticket === undefined && draft.entry.id === id)) continue;
    const ticket = draft.ticket ?? convertAgain(draft, await openReading());
    if (ticket && outputs.publish(ticket, id, draft.entry.markdownSha256)) written.add(draft);
  }
  return written;
}

// A source that did not change gets another id when a second body with the same reference comes or goes.
function convertAgain(draft: Draft, reading: ReadTask): string | undefined {
  const again = convertFile(draft.file, reading);
  return again.tickets[draft.source.entry.decisions.indexOf(draft.entry)];
}

function removeGone(previous: Manifest | undefined, identities: Map<Draft, Identity>, outputs: Outputs) {
  const present = new Set([...identities.values()].map((identity) => identity.id));
  const earlier = Object.values(previous?.sources ?? {}).flatMap((entry) =>
    entry.decisions.map(({ id }) => id),
  );
  const gone = earlier.filter((id) => id !== undefined).filter((id) => !present.has(id));
  for (const id of gone) outputs.remove(id);
  return gone.length;
}

function describeRun(
  converter: string,
  read: readonly ReadSource[],
  bySource: ReadonlyMap<ReadSource, readonly Draft[]>,
  identities: ReadonlyMap<Draft, Identity>,
): Manifest {
  const sources = read.map((source) => {
    const decisions = (bySource.get(source) ?? []).map((draft) => {
      const { id: _earlier, ...entry } = draft.entry;
      const id = identities.get(draft)?.id;
      return id === undefined ? entry : { ...entry, id };
    });
    return [source.file, { ...source.entry, decisions }] as const;
  });
  return { converter, sources: Object.fromEntries(sources) };
}

/** Why a text has no output of its own though nothing is wrong with it. */
const DUPLICATES: ReadonlySet<string> = new Set(["duplicate-decision", "better-shape-wins"]);

function reportSource(
  source: ReadSource,
  own: readonly Draft[],
  identities: ReadonlyMap<Draft, Identity>,
  written: ReadonlySet<Draft>,
): SourceReport {
  const found = own.map((draft) => identities.get(draft)).filter((identity) => identity !== undefined);
  const messages = found.flatMap(({ message }) => (message ? [messageOf(message.rule, message.values)] : []));
  const lost = found.every(({ message }) => message?.rule === "same-reference-other-text");
  const isDuplicate = found.every(({ message }) => message && DUPLICATES.has(message.rule));
  const isWritten = own.some((draft) => written.has(draft));
  return {
    file: source.file,
    ids: found.map((identity) => identity.foundAs),
    status:
      source.entry.kept || lost
        ? "rejected"
        : isDuplicate
          ? "duplicate"
          : isWritten
            ? "written"
            : "unchanged",
    messages: [...source.entry.messages, ...messages],
  };
}
