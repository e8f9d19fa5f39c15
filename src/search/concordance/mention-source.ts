import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import type { SearchOutcome } from "../engine/search-outcome.ts";

/** What mentions are put in order from. */
export interface MentionSource {
  readonly index: PhraseIndex;
  readonly outcome: SearchOutcome;
  readonly signal?: AbortSignal | undefined;
  /** Called as decisions are read, for orders that need their texts. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
