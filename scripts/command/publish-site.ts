import { access, constants, cp, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "../../src/convert-run/make-folder.ts";
import { WrongCall } from "./wrong-call.ts";

/** Lies in every folder this project wrote, so that no other folder is ever replaced. */
const MARKER = ".ombudsman-decisions";

/**
 * Throws `WrongCall` when `out` is a file, or a folder with content that no build of
 * this project wrote: replacing it could destroy somebody's work. Throws as well where
 * nothing could be put there: a long build for nothing would be worse.
 */
export async function checkOut(out: string): Promise<void> {
  const entry = await stat(out).catch(isMissingThenFalse);
  await checkWritable(dirname(out), entry ? undefined : out);
  if (!entry) return;
  if (!entry.isDirectory()) throw new WrongCall(`Found a file at ${out}, expected a folder or nothing.`);
  const names = await readdir(out);
  if (names.length > 0 && !names.includes(MARKER)) {
    throw new WrongCall(`Found other files in ${out}, expected an empty folder or a site built earlier.`);
  }
}

/** Throws when nobody could write to `folder` or make it, or could not make `missing` in it. */
async function checkWritable(folder: string, missing: string | undefined): Promise<void> {
  const isMissing = (await access(folder, constants.W_OK).catch(isMissingThenFalse)) === false;
  if (isMissing && dirname(folder) !== folder) await checkWritable(dirname(folder), folder);
  else if (missing !== undefined) {
    // Rights do not tell all: root may write to /proc, and nothing can be put there.
    await mkdir(missing);
    await rmdir(missing);
  }
}

/** Puts the site in `staging` in the place of `out`; the site before stays until the new one is there. */
export async function publishSite(staging: string, out: string): Promise<void> {
  await writeFile(
    join(staging, MARKER),
    "This folder is replaced by every build. Put nothing of your own in it.\n",
  );
  makeFolder(dirname(out));
  const next = `${out}.next-${process.pid}`;
  const previous = `${out}.previous-${process.pid}`;
  await moveFolder(staging, next);
  const hadPrevious = await rename(out, previous).then(() => true, isMissingThenFalse);
  await rename(next, out);
  if (hadPrevious) await rm(previous, { recursive: true, force: true });
}

// Between two file systems a folder cannot be renamed, only copied.
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

function isMissingThenFalse(error: unknown): false {
  if (codeOf(error) === "ENOENT") return false;
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
