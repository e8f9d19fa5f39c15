import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutputs } from "./outputs.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("what an interrupted run had staged is cleared, that of a running one is not", async () => {
  // No system counts its processes so far.
  const [gone, running] = [".staging-999999999", `.staging-${process.ppid}`];
  const folder = await temporaryFolder({ [`${gone}/0-1`]: "", [`${running}/0-1`]: "", "a.md": "" });
  openOutputs(folder).close();
  const left = [gone, running, "a.md"].filter((name) => existsSync(join(folder, name)));
  expect(left).toEqual([running, "a.md"]);
});
