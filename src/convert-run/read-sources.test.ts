import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { INVENTED_DECISION } from "../convert/invented.fixture.ts";
import { loadConverter } from "./converter.ts";
import { findSources } from "./find-sources.ts";
import type { Helpers } from "./read-sources.ts";
import { runConversion } from "./run-conversion.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const THREAD = new URL("./convert-thread.ts", import.meta.url);
/** So many that two threads may help. */
const MANY = 760;
const REST = new Int32Array(new SharedArrayBuffer(4));

/** A folder of decisions with references of their own, and two texts that are none. */
async function manySources(): Promise<string> {
  const reference = /\(\d\d \d{3} \d{3}\)/u;
  expect(INVENTED_DECISION).toMatch(reference);
  const decisions = Array.from({ length: MANY }, (_, index) => [
    `${index}.txt`,
    INVENTED_DECISION.replace(reference, `(20 ${String(100_000 + index).replace(/(?=\d{3}$)/u, " ")})`),
  ]);
  return temporaryFolder({ ...Object.fromEntries(decisions), "5.txt": "", "705.txt": "No decision.\n" });
}

/** Converts `sourceFolder` into `outputFolder` with `helpers` and this thread, which rests before each source; gives back the report and the progress. */
async function convertWith(sourceFolder: string, outputFolder: string, helpers?: Helpers, restMs = 0) {
  const progress: number[] = [];
  const convert = await loadConverter();
  const report = await runConversion({
    sourceFolder,
    files: await findSources(sourceFolder),
    outputFolder,
    converter: "1",
    loadConverter: async () => (source) => {
      if (restMs > 0) Atomics.wait(REST, 0, 0, restMs);
      return convert(source);
    },
    ...(helpers ? { helpers } : {}),
    onProgress: (done) => progress.push(done),
  });
  return { report, progress };
}

async function filesOf(folder: string) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const));
}

test("several threads write what one writes", async () => {
  const sources = await manySources();
  const [alone, together] = [await temporaryFolder(), await temporaryFolder()];
  const first = await convertWith(sources, alone);
  const second = await convertWith(sources, together, { module: THREAD, most: 2 }, 10);
  expect(second.report).toEqual(first.report);
  expect(await filesOf(together)).toEqual(await filesOf(alone));
  expect(second.report.sources.filter(({ status }) => status === "rejected")).toHaveLength(2);
  expect(first.progress).toHaveLength(MANY);
  // Each thread tells its own: the others converted most of the files.
  expect(second.progress.length).toBeLessThan(MANY / 2);
  expect(second.progress).toEqual(second.progress.toSorted((a, b) => a - b));
  expect(second.progress.at(-1)).toBe(MANY);
});

test("what a thread that broke down did not give back is converted by this one", async () => {
  const sources = await manySources();
  const folder = await temporaryFolder({
    "claims-and-breaks.mjs": `import { workerData } from "node:worker_threads";
      Atomics.add(workerData.counts, 0, 300); // claims 300 files
      throw new Error("broken");`,
  });
  const module = new URL(`file://${folder}/claims-and-breaks.mjs`);
  const { report } = await convertWith(sources, join(folder, "out"), { module, most: 1 });
  expect(report.sources.filter(({ status }) => status === "written")).toHaveLength(MANY - 2);
});

test("sources that were converted before keep their decisions when threads convert them anew and cannot", async () => {
  const sources = await manySources();
  const folder = await temporaryFolder();
  await convertWith(sources, folder);
  await writeFile(join(folder, ".manifest.json"), await otherConverter(join(folder, ".manifest.json")));
  await writeFile(join(sources, "7.txt"), "No decision any more.\n");
  const { report } = await convertWith(sources, folder, { module: THREAD, most: 1 });
  const damaged = report.sources.find(({ file }) => file === "7.txt");
  expect(damaged?.messages.map(({ rule }) => rule)).toContain("kept-earlier-conversion");
  expect(await readdir(folder)).toContain(`${damaged?.ids[0]}.md`);
});

/** The manifest as another converter would have written it. */
async function otherConverter(path: string): Promise<string> {
  const manifest = await readFile(path, "utf8");
  expect(manifest).toContain('"converter":"1"');
  return manifest.replace('"converter":"1"', '"converter":"0"');
}
