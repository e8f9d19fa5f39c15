import { AnswerError, nameLoss } from "../../../phrase-index/browser/answer-error.ts";
import { WORDS_ENTRY_FILE, WORDS_FOLDER, WORDS_VERSION, type WordsEntry } from "../format.ts";
import { joinShares } from "./join-shares.ts";
import type { WordIndex } from "./word-index.ts";
import { WordIndexError } from "./word-index-error.ts";
import type { PlacedSegment, ShareAddress, WordShare } from "./word-share.ts";

/** What to open. */
export type WordsAddress = Omit<ShareAddress, "segments">;

/** How the segments of a share are opened: here, or in a worker. */
export interface ShareOpener {
  readonly open: (address: ShareAddress) => Promise<WordShare>;
  /** How many shares there may be. */
  readonly most: number;
}

/**
 * Opens the index of plain words: loads what every search needs of each segment. Throws
 * a `WordIndexError`. Its rows mean something only once `madeOf` has seen that they are
 * those of the catalogue.
 */
export async function openWords(address: WordsAddress, { open, most }: ShareOpener): Promise<WordIndex> {
  const { version, decisions, segments } = await readEntry(`${address.base}${WORDS_FOLDER}/`);
  if (version !== WORDS_VERSION) throw new WordIndexError("other-version");
  const shares = divide(segments, most).map(async (own) => ({
    segments: own,
    share: await open({ ...address, segments: own }),
  }));
  return joinShares(decisions, await Promise.all(shares));
}

async function readEntry(folder: string): Promise<WordsEntry> {
  const text = await fetchEntry(folder);
  try {
    // The one place where this text becomes values: its writer is `build-words.ts`.
    return JSON.parse(text);
  } catch (cause) {
    // Some hosts answer with a page of their own, as if it were found, where a file is missing.
    throw new WordIndexError("damaged", { cause });
  }
}

async function fetchEntry(folder: string): Promise<string> {
  try {
    // All other names change with their content; of this file a newer version may be there.
    const response = await fetch(`${folder}${WORDS_ENTRY_FILE}`, { cache: "no-cache" });
    if (!response.ok) throw new AnswerError(WORDS_ENTRY_FILE, response.status);
    return await response.text();
  } catch (cause) {
    throw new WordIndexError(nameLoss(cause), { cause });
  }
}

/** Deals the segments out, so that each share has old ones and new ones. */
function divide(segments: WordsEntry["segments"], most: number): readonly (readonly PlacedSegment[])[] {
  const shares = Array.from({ length: Math.min(most, segments.length) }, (): PlacedSegment[] => []);
  let firstRow = 0;
  for (const [index, segment] of segments.entries()) {
    shares[index % shares.length]?.push({ ...segment, firstRow });
    firstRow += segment.rows;
  }
  return shares;
}
