import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { sha256 } from "./sha256.ts";

/** Puts Markdown aside and gives back a ticket for `publish`. */
export type Stage = (markdown: Uint8Array) => string;

/**
 * The folder of converted decisions. New Markdown waits in a hidden folder inside it
 * until every id is known, so that an interrupted run changes nothing that is published.
 * It works synchronously: a run touches one small file after the other, and the promises
 * for that would take three times as long as the files.
 */
export interface Outputs {
  readonly stage: Stage;
  /** Makes staged Markdown the decision `id`; `false` when the very same file is there. */
  readonly publish: (ticket: string, id: string, markdownSha256: string) => boolean;
  /** Whether decision `id` is there with exactly these bytes. */
  readonly holds: (id: string, markdownSha256: string) => boolean;
  readonly remove: (id: string) => void;
  /** Clears what was staged and not published. */
  readonly close: () => void;
}

/** Opens `folder`, made when it is missing, and clears what runs that were interrupted left in it. */
export function openOutputs(folder: string): Outputs {
  const staging = stagingFolder(folder);
  const pathOf = (id: string) => join(folder, `${id}.md`);
  makeFolder(staging);
  clearLeftovers(folder);

  function holds(id: string, markdownSha256: string): boolean {
    try {
      return sha256(readFileSync(pathOf(id))) === markdownSha256;
    } catch {
      return false;
    }
  }

  return {
    stage: stageIn(folder, 0),
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

/** Stages into `folder`, which another thread of this process has open; each thread has a number of its own. */
export function stageIn(folder: string, thread: number): Stage {
  const staging = stagingFolder(folder);
  let staged = 0;
  return (markdown) => {
    staged += 1;
    const ticket = join(staging, `${thread}-${staged}`);
    writeFileSync(ticket, markdown);
    return ticket;
  };
}

function stagingFolder(folder: string): string {
  return join(folder, `.staging-${process.pid}`);
}

function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^\.staging-(\d+)$/u.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user cannot be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
