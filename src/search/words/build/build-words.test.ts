import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../convert-run/temporary-folder.ts";
import { decisionFiles, type TestDecision } from "../words-site.fixture.ts";
import { buildWords } from "./build-words.ts";
import { indexSegment } from "./index-segment.ts";

const OLD: TestDecision = { serial: "001", date: "2018-01-01", paragraphs: ["The safety plan."] };
const NEW: TestDecision = { serial: "002", date: "2019-01-01", paragraphs: ["No plan was safe."] };

async function setUp(decisions: readonly TestDecision[], cache?: string) {
  const task = {
    decisions: await temporaryFolder(decisionFiles(decisions)),
    out: join(await temporaryFolder(), "words"),
    cache: cache ?? (await temporaryFolder()),
    memory: 0,
    segmentSize: 1,
  };
  return { task, summary: await buildWords(task) };
}

async function readFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = paths.sort().map(async (path) => [path.slice(folder.length), await readFile(path, "hex")]);
  return Object.fromEntries(await Promise.all(contents));
}

describe("an index of words", () => {
  test("is the same bytes for the same decisions", async () => {
    const [first, second] = [await setUp([OLD, NEW]), await setUp([OLD, NEW])];
    expect(second.summary).toEqual({ decisions: 2, segments: 2, newSegments: 2 });
    expect(await readFiles(second.task.out)).toEqual(await readFiles(first.task.out));
  });

  test("has a bundle for each segment, without interfaces of Pagefind's own", async () => {
    const { task } = await setUp([OLD, NEW]);
    const names = Object.keys(await readFiles(task.out)).map((path) =>
      path.replaceAll(/[0-9a-f]{16}/gu, "<segment>").replaceAll(/(?<=en_)[0-9a-f]+/gu, "<hash>"),
    );
    expect([...new Set(names)]).toEqual([
      "/<segment>/fragment/en_<hash>.pf_fragment",
      "/<segment>/index/en_<hash>.pf_index",
      "/<segment>/pagefind-entry.json",
      "/<segment>/pagefind.en_<hash>.pf_meta",
      "/<segment>/pagefind.js",
      "/<segment>/wasm.en.pagefind",
      "/entry.json",
    ]);
  });

  test("takes segments whose decisions stay the same from the build before", async () => {
    const { task: before } = await setUp([OLD, NEW]);
    const { task, summary } = await setUp([OLD, { ...NEW, paragraphs: ["Another."] }], before.cache);
    expect(summary).toEqual({ decisions: 2, segments: 2, newSegments: 1 });
    const [kept, changed] = [await readFiles(before.out), await readFiles(task.out)];
    const same = Object.keys(kept).filter((path) => kept[path] === changed[path]);
    expect(new Set(same.map((path) => path.split("/")[1]))).toHaveLength(1);
    expect(await readdir(before.cache)).toHaveLength(2);
  });

  test("is not written for a folder without decisions", async () => {
    const { task, summary } = await setUp([]);
    expect(summary).toEqual({ decisions: 0, segments: 0, newSegments: 0 });
    await expect(readdir(task.out)).rejects.toThrow("ENOENT");
  });
});

describe("what cannot be indexed", () => {
  test("is named when it is no converted decision, and nothing of it stays in the cache", async () => {
    const { task } = await setUp([OLD]);
    await writeFile(join(task.decisions, "20-000-003.md"), "Just words.");
    await expect(buildWords(task)).rejects.toMatchObject({
      message: "Pagefind could not index the decisions.",
      cause: { message: expect.stringContaining("Cannot index decision 20-000-003") },
    });
    const { newSegments } = await buildWords({
      ...task,
      decisions: await temporaryFolder(decisionFiles([NEW])),
    });
    expect(newSegments).toBe(1);
  });

  test("fails when Pagefind's program dies", async () => {
    const folder = await temporaryFolder({ ...decisionFiles([OLD]), out: "a file where a folder is needed" });
    const task = { folder, ids: ["20-000-001"], out: join(folder, "out") };
    await expect(indexSegment(task)).rejects.toMatchObject({
      message: "Pagefind could not index the decisions.",
      cause: { message: expect.stringContaining("File exists") },
    });
  });
});
