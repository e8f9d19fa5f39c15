const REASONS: ReadonlyMap<unknown, string> = new Map([
  ["EACCES", "the user who runs this may not. Choose another place, or ask for the right to it."],
  ["EPERM", "the user who runs this may not. Choose another place, or ask for the right to it."],
  ["EROFS", "its disk can only be read. Choose another place."],
  ["ENOSPC", "its disk is full. Make room, or choose another place."],
  ["EDQUOT", "its disk is full for this user. Make room, or choose another place."],
  ["ENOTDIR", "a part of this path is a file, expected folders. Choose another place."],
  ["EEXIST", "a part of this path is a file, expected folders. Choose another place."],
  ["EISDIR", "it is a folder, expected a file. Choose another name."],
  ["ENAMETOOLONG", "its name is too long. Choose a shorter one."],
  ["EMFILE", "too many files are open. Close other programs, or raise the limit with ulimit -n."],
]);
const NO_FOLDER = "no folder can be made there. Choose another place.";

/** What keeps a file or folder from being used, in a sentence; `undefined` for any other error. */
export function describeFileError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("path" in error) {
    // Of a file that was to take its place, its place is what the user named.
    const path = "dest" in error ? error.dest : error.path;
    return explain(`Cannot use ${path}`, error);
  }
  // It says itself which file could not be used, and its cause says why.
  return error.cause instanceof Error ? explain(error.message, error.cause) : undefined;
}

function explain(message: string, error: Error): string | undefined {
  if (!("code" in error)) return undefined;
  const reason = isRefusedFolder(error) ? NO_FOLDER : REASONS.get(error.code);
  return reason === undefined ? undefined : `${message} (${error.code}): ${reason}`;
}

/** Any other file that is missing would be one of the program's: what a user names is looked for first. */
function isRefusedFolder(error: Error): boolean {
  return "code" in error && error.code === "ENOENT" && "syscall" in error && error.syscall === "mkdir";
}
