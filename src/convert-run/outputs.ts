import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { sha256 } from "./sha256.ts";

/**
 * The folder of converted decisions. New Markdown waits in a hidden folder inside it
 * until every id is known, so that an interrupted run changes nothing that is published.
 * It works synchronously: a run touches one small file after the other, and the promises
 * for that would take three times as long as the files.
 */
export interface Outputs {
  /** Puts Markdown aside and gives back a ticket for `publish`. */
  readonly stage: (markdown: Uint8Array) => string;
  /** Makes staged Markdown the decision `id`; `false` when the very same file is there. */
  readonly publish: (ticket: string, id: string, markdownSha256: string) => boolean;
  /** Whether decision `id` is there with exactly these bytes. */
  readonly holds: (id: string, markdownSha256: string) => boolean;
  readonly remove: (id: string) => void;
  /** Clears what was staged and not published. */
  readonly close: () => void;
}

/** Opens `folder`, made when it is missing. */
export function openOutputs(folder: string): Outputs {
  const staging = join(folder, `.staging-${process.pid}`);
  const pathOf = (id: string) => join(folder, `${id}.md`);
  makeFolder(staging);
  let staged = 0;

  function holds(id: string, markdownSha256: string): boolean {
    try {
      return sha256(readFileSync(pathOf(id))) === markdownSha256;
    } catch {
      return false;
    }
  }

  return {
    stage(markdown) {
      staged += 1;
      const ticket = join(staging, String(staged));
      writeFileSync(ticket, markdown);
      return ticket;
    },
    publish(ticket, id, markdownSha256) {
      if (holds(id, markdownSha256)) return false;
      renameSync(ticket, pathOf(id));
      return true;
    },
    holds,
    remove: (id) => rmSync(pathOf(id), { force: true }),
    close: () => rmSync(staging, { recursive: true, force: true }),
  };
}
