import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../src/convert-run/temporary-folder.ts";
import { checkOut, publishSite } from "./publish-site.ts";
import { WrongCall } from "./wrong-call.ts";

test("puts the new site in the place of the one before", async () => {
  const folder = await temporaryFolder({
    "one/index.html": "first",
    "one/old.html": "",
    "two/index.html": "second",
  });
  await publishSite(join(folder, "one"), join(folder, "out"));
  await publishSite(join(folder, "two"), join(folder, "out"));
  expect(await readFile(join(folder, "out/index.html"), "utf8")).toBe("second");
  expect((await readdir(folder)).sort()).toEqual(["out"]);
  expect(await readdir(join(folder, "out"))).not.toContain("old.html");
});

test("makes the folders above the output", async () => {
  const folder = await temporaryFolder({ "one/index.html": "first" });
  await publishSite(join(folder, "one"), join(folder, "deep/er/out"));
  expect(await readFile(join(folder, "deep/er/out/index.html"), "utf8")).toBe("first");
});

test("accepts an output that is missing, empty or built earlier", async () => {
  const folder = await temporaryFolder({ "one/index.html": "first" });
  await checkOut(join(folder, "missing"));
  await checkOut(await temporaryFolder());
  await publishSite(join(folder, "one"), join(folder, "out"));
  await expect(checkOut(join(folder, "out"))).resolves.toBeUndefined();
});

test("refuses to replace a folder that it did not write", async () => {
  const folder = await temporaryFolder({ "thesis.docx": "" });
  await expect(checkOut(folder)).rejects.toThrow(WrongCall);
  await expect(checkOut(folder)).rejects.toThrow(`Found other files in ${folder}`);
});

test("refuses a place below a file before anything is built", async () => {
  const folder = await temporaryFolder({ out: "" });
  await expect(checkOut(join(folder, "out/site"))).rejects.toThrow("ENOTDIR");
  await expect(checkOut(join(folder, "out/deep/site"))).rejects.toThrow("ENOTDIR");
});

test.runIf(process.platform === "linux")(
  "refuses a place that takes no folder, and leaves none",
  async () => {
    await expect(checkOut("/proc/site")).rejects.toThrow("ENOENT");
    await expect(checkOut("/proc/deep/site")).rejects.toThrow("mkdir '/proc/deep'");
    const folder = await temporaryFolder();
    await checkOut(join(folder, "deep/site"));
    expect(await readdir(folder)).toEqual([]);
  },
);

test("refuses to replace a file", async () => {
  const folder = await temporaryFolder({ out: "" });
  await expect(checkOut(join(folder, "out"))).rejects.toThrow("expected a folder or nothing");
});
