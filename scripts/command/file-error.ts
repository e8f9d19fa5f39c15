// A file that is missing (ENOENT) is not here: what a user names is looked for first, so it would be one of the program's.
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

/** What keeps a file or folder from being used, in a sentence; `undefined` for any other error. */
export function describeFileError(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && "path" in error)) return undefined;
  const reason = REASONS.get(error.code);
  // Of a file that was to take its place, its place is what the user named.
  const path = "dest" in error ? error.dest : error.path;
  return reason === undefined ? undefined : `Cannot use ${path} (${error.code}): ${reason}`;
}
