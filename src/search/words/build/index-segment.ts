import { spawn } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** A segment to index: plain data, for it goes to another process. */
export interface SegmentTask {
  /** Folder of the converted decisions. */
  readonly folder: string;
  /** In the order of their rows. */
  readonly ids: readonly string[];
  /** Folder to write the bundle to; made if it is not there. */
  readonly out: string;
}

const INDEX_PROCESS = fileURLToPath(new URL("./index-process.ts", import.meta.url));

// What a page needs of a bundle. The rest is ready-made interfaces, Pagefind's own worker
// and the program for languages that it does not know.
const NEEDED =
  /^(?:fragment|index|pagefind-entry\.json|pagefind\.js|pagefind\.en_\w+\.pf_meta|wasm\.en\.pagefind)$/u;

/** Writes Pagefind's bundle of a segment. Rejects, with what was said as `cause`, when that fails. */
export async function indexSegment(task: SegmentTask): Promise<void> {
  await runProcess(task);
  for (const name of await readdir(task.out)) {
    if (!NEEDED.test(name)) await rm(join(task.out, name), { recursive: true });
  }
}

async function runProcess(task: SegmentTask): Promise<void> {
  const child = spawn(process.execPath, [INDEX_PROCESS], { stdio: ["pipe", "ignore", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  // A process that ends early closes its input; its exit tells why.
  child.stdin.on("error", () => undefined);
  child.stdin.end(JSON.stringify(task));
  const [code, said] = await Promise.all([ended, text(child.stderr)]);
  if (code === 0) return;
  throw new Error("Pagefind could not index the decisions.", { cause: new Error(said.trim()) });
}
