import { expect, test } from "vitest";
import { findSources } from "./find-sources.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("finds texts and saved pages however deep, in the order of their characters", async () => {
  const folder = await temporaryFolder({
    "b.txt": "",
    "2019/a.TXT": "",
    "2019/deep/c.html": "",
    "Z.htm": "",
  });
  expect((await findSources(folder)).sources).toEqual(["2019/a.TXT", "2019/deep/c.html", "Z.htm", "b.txt"]);
});

test("names other files but not collection.yaml", async () => {
  const folder = await temporaryFolder({
    "a.txt": "",
    "collection.yaml": "",
    "notes.docx": "",
    "b/c.pdf": "",
  });
  expect((await findSources(folder)).ignored).toEqual(["b/c.pdf", "notes.docx"]);
});

test("leaves out hidden files and what lies in hidden folders", async () => {
  const folder = await temporaryFolder({ ".a.txt": "", ".git/b.txt": "", "c.txt": "" });
  expect(await findSources(folder)).toEqual({ sources: ["c.txt"], ignored: [] });
});

test("takes the frames that a browser saves with a page for no texts", async () => {
  const folder = await temporaryFolder({
    "2019/a.html": "",
    "2019/a_files/frame.html": "",
    "my_files/b.txt": "",
  });
  expect(await findSources(folder)).toEqual({
    sources: ["2019/a.html", "my_files/b.txt"],
    ignored: ["2019/a_files/frame.html"],
  });
});

test("throws when the folder is missing", async () => {
  const folder = await temporaryFolder();
  await expect(findSources(`${folder}/none`)).rejects.toThrow("ENOENT");
});
