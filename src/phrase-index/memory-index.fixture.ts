import type { Block } from "./block.ts";
import { openPhraseIndex, type PhraseIndex } from "./browser/phrase-index.ts";
import { assembleIndex } from "./build/assemble-index.ts";
import { type ChunkBytes, type IndexedSegment, indexSegment } from "./build/index-segment.ts";
import { planSegments } from "./build/plan-segments.ts";
import type { IndexedDecision } from "./build/read-decision.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { VERSION_FOLDER } from "./format.ts";

/** An index in memory, for tests. */
export interface MemoryIndex {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly open: () => Promise<PhraseIndex>;
  /** Paths in the order in which they were fetched. */
  readonly fetched: string[];
}

/** How a test index is divided; by default as a real one. */
export interface MemoryIndexOptions {
  readonly segmentSize?: number;
  readonly chunkBytes?: ChunkBytes;
}

/** Indexes decisions, in whatever order they come. */
export async function buildMemoryIndex(
  decisions: readonly IndexedDecision[],
  { segmentSize, chunkBytes }: MemoryIndexOptions = {},
): Promise<MemoryIndex> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const fetched: string[] = [];
  const ordered = decisions.map((decision) => ({ ...decision.entry, decision }));
  const segments: IndexedSegment[] = [];
  for (const members of planSegments(ordered, segmentSize)) {
    const own = new Map<string, Uint8Array<ArrayBuffer>>();
    const segment = await indexSegment(
      members.map(({ decision }) => decision),
      (path, bytes) => own.set(path, bytes),
      chunkBytes,
    );
    for (const [path, bytes] of own) files.set(`${VERSION_FOLDER}/${segment.directory.name}/${path}`, bytes);
    segments.push(segment);
  }
  assembleIndex(segments, (path, bytes) => files.set(path, bytes));
  const open = () =>
    openPhraseIndex(async (path) => {
      fetched.push(path);
      const bytes = files.get(path);
      if (!bytes) throw new Error(`There is no ${path}.`);
      return bytes.slice().buffer;
    });
  return { files, open, fetched };
}

/** A decision of one findings paragraph for each text; `entry` overrides what the catalogue says. */
export function createDecision(
  number: number,
  texts: readonly string[],
  entry: Partial<CatalogueEntry> = {},
): IndexedDecision {
  const serial = String(number).padStart(6, "0");
  const reference = `20 ${serial.slice(0, 3)} ${serial.slice(3)}`;
  const blocks = texts.map(
    (text, index): Block => ({
      anchor: `p${index + 1}`,
      section: "findings",
      lead: 0,
      paragraph: index + 1,
      text,
    }),
  );
  return {
    entry: {
      id: reference.replaceAll(" ", "-"),
      reference,
      body: { name: "Ashbury County Council", slug: "ashbury-county-council", kind: "council" },
      category: "Education",
      subcategory: "School transport",
      outcome: "Upheld",
      date: "2020-01-01",
      kind: "statement",
      ...entry,
    },
    blocks,
  };
}
