import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./sha256.ts";

/**
 * The folder of converted decisions. New Markdown waits in a hidden folder inside it
 * until every id is known, so that an interrupted run changes nothing that is published.
 */
export interface Outputs {
  /** Puts Markdown aside and gives back a ticket for `publish`. */
  readonly stage: (markdown: string) => Promise<string>;
  /** Makes staged Markdown the decision `id`; `false` when the very same file is there. */
  readonly publish: (ticket: string, id: string, markdownSha256: string) => Promise<boolean>;
  /** Whether decision `id` is there with exactly these bytes. */
  readonly holds: (id: string, markdownSha256: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** Clears what was staged and not published. */
  readonly close: () => Promise<void>;
}

/** Opens `folder`, made when it is missing. */
export async function openOutputs(folder: string): Promise<Outputs> {
  const staging = join(folder, `.staging-${process.pid}`);
  const pathOf = (id: string) => join(folder, `${id}.md`);
  await mkdir(staging, { recursive: true });
  let staged = 0;

  async function holds(id: string, markdownSha256: string): Promise<boolean> {
    const bytes = await readFile(pathOf(id)).catch(() => undefined);
    return bytes !== undefined && sha256(bytes) === markdownSha256;
  }

  return {
    async stage(markdown) {
      staged += 1;
      const ticket = join(staging, String(staged));
      await writeFile(ticket, markdown);
      return ticket;
    },
    async publish(ticket, id, markdownSha256) {
      if (await holds(id, markdownSha256)) return false;
      await rename(ticket, pathOf(id));
      return true;
    },
    holds,
    remove: (id) => rm(pathOf(id), { force: true }),
    close: () => rm(staging, { recursive: true, force: true }),
  };
}
