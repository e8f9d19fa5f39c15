import { existsSync, statSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("makes a folder and those above it, and leaves one that is there", async () => {
  const folder = join(await temporaryFolder({ "kept/one.txt": "" }), "kept");
  makeFolder(join(folder, "deep/er"));
  makeFolder(folder);
  expect(statSync(join(folder, "deep/er")).isDirectory()).toBe(true);
  expect(existsSync(join(folder, "one.txt"))).toBe(true);
});

test.each(["file", "file/below", "file/far/below", "lost-link", "lost-link/below"])(
  "fails at %s",
  async (path) => {
    const folder = await temporaryFolder({ file: "" });
    await symlink(join(folder, "nowhere"), join(folder, "lost-link"));
    expect(() => makeFolder(join(folder, path))).toThrow(/^(?:EEXIST|ENOTDIR|ENOENT): /u);
  },
);

test.runIf(process.platform === "linux")("fails in a folder that takes no other", () => {
  expect(() => makeFolder("/proc/decisions/md")).toThrow(
    "ENOENT: no such file or directory, mkdir '/proc/decisions'",
  );
});
