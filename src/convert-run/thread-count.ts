import { availableParallelism } from "node:os";

/** A converting thread was seen to need 300 MB at most; what is left is for everybody else. */
const BYTES_OF_A_THREAD = 600_000_000;
/** More threads wait for the disk rather than for each other. */
const MOST_THREADS = 8;

/** How many threads this machine has room for, with this one: never fewer than 1. */
export function mostThreads(): number {
  const inMemory = Math.floor(process.availableMemory() / BYTES_OF_A_THREAD);
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism(), inMemory));
}
