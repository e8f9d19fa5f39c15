import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes `folder` and those above it that are missing. Throws what `mkdirSync` throws where
 * that cannot be.
 *
 * Node's own `recursive` never ends in a folder that is there and says of every new one
 * that it is not, as /proc does: it goes on making the one above.
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT") || existsSync(above))
      throw error;
    makeFolder(above);
    makeFolder(folder);
  }
}
