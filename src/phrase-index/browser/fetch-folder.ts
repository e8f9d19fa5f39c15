import { ENTRY_FILE } from "../format.ts";
import { AnswerError } from "./answer-error.ts";
import type { FetchFile } from "./file-store.ts";

/** Gets files from the folder at `address`, which ends in a slash: `https://example.org/phrase-index/`. */
export function fetchFolder(address: string): FetchFile {
  return async (path, signal) => {
    // All other names change with their content; of this one a newer version may be there.
    const cache = path === ENTRY_FILE ? "no-cache" : "default";
    const response = await fetch(new URL(path, address), { signal, cache });
    if (!response.ok) throw new AnswerError(path, response.status);
    return await response.arrayBuffer();
  };
}
