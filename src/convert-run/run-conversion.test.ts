import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Conversion, SourceText } from "../convert/convert.ts";
import { findSources } from "./find-sources.ts";
import { type ConversionReport, runConversion } from "./run-conversion.ts";
import { sha256 } from "./sha256.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Reads `reference|body|text`; anything else is rejected. `fault` makes it throw. */
function convertLine({ bytes }: SourceText): Conversion {
  const text = new TextDecoder().decode(bytes);
  if (text === "fault") throw new Error("broken");
  const [referenceId, slug, words] = text.split("|");
  if (!referenceId || !slug || words === undefined) {
    const message = {
      rule: "missing-title",
      severity: "error" as const,
      line: 1,
      column: 1,
      text: "No title.",
      hint: "",
    };
    return { decisions: [], messages: [message] };
  }
  const markdown = `${words}\n`;
  return {
    decisions: [
      {
        referenceId,
        markdown,
        textSha256: sha256(words),
        shape: "numbered",
        frontmatter: {
          reference: "17 000 001",
          title: slug,
          body: { name: slug, slug, kind: "council" },
          kind: "statement",
          numbering: "restored",
          paragraphs: 0,
          sections: [],
          source: { file: "x", sha256: sha256(text) },
        },
      },
    ],
    messages: [],
  };
}

async function setUp(files: Readonly<Record<string, string>>) {
  const sourceFolder = await temporaryFolder(files);
  const outputFolder = await temporaryFolder();
  const run = async (converter = "1"): Promise<ConversionReport> =>
    runConversion({
      sourceFolder,
      files: await findSources(sourceFolder),
      outputFolder,
      converter,
      loadConverter: async () => convertLine,
    });
  const markdownFiles = async () =>
    (await readdir(outputFolder)).filter((name) => name.endsWith(".md")).sort();
  const source = (name: string) => join(sourceFolder, name);
  const output = (name: string) => join(outputFolder, name);
  return { run, markdownFiles, source, output };
}

const statuses = (report: ConversionReport) => report.sources.map(({ file, status }) => `${file} ${status}`);
const rules = (report: ConversionReport) =>
  report.sources.flatMap(({ messages }) => messages.map(({ rule }) => rule));

test("writes one Markdown file for each decision and leaves nothing else behind", async () => {
  const { run, output } = await setUp({
    "a.txt": "17-000-001|council|one",
    "b.txt": "17-000-002|council|two",
  });
  expect(statuses(await run())).toEqual(["a.txt written", "b.txt written"]);
  expect((await readdir(output("."))).sort()).toEqual([
    ".manifest.json",
    "17-000-001.md",
    "17-000-002.md",
    "collection.json",
  ]);
});

test("loads no converter where nothing changed", async () => {
  const sourceFolder = await temporaryFolder({ "a.txt": "17-000-001|council|one" });
  const files = await findSources(sourceFolder);
  const task = { sourceFolder, files, outputFolder: await temporaryFolder(), converter: "1" };
  let loaded = 0;
  const loadConverter = async () => {
    loaded += 1;
    return convertLine;
  };
  await runConversion({ ...task, loadConverter });
  const { sources } = await runConversion({ ...task, loadConverter });
  expect(sources.map(({ status }) => status)).toEqual(["unchanged"]);
  expect(loaded).toBe(1);
});

test("leaves alone what did not change", async () => {
  const { run, output } = await setUp({ "a.txt": "17-000-001|council|one" });
  await run();
  // A file that is written again is another file with the same name.
  const filesOf = async () =>
    Promise.all(["17-000-001.md", ".manifest.json"].map(async (name) => (await stat(output(name))).ino));
  const before = await filesOf();
  expect(statuses(await run())).toEqual(["a.txt unchanged"]);
  expect(await filesOf()).toEqual(before);
});

test("writes again what was edited", async () => {
  const { run, source, output } = await setUp({
    "a.txt": "17-000-001|council|one",
    "b.txt": "17-000-002|council|two",
  });
  await run();
  await writeFile(source("a.txt"), "17-000-001|council|edited");
  expect(statuses(await run())).toEqual(["a.txt written", "b.txt unchanged"]);
  expect(await readFile(output("17-000-001.md"), "utf8")).toBe("edited\n");
});

test("restores an output that was deleted or edited by hand", async () => {
  const { run, output } = await setUp({
    "a.txt": "17-000-001|council|one",
    "b.txt": "17-000-002|council|two",
  });
  await run();
  await rm(output("17-000-001.md"));
  await writeFile(output("17-000-002.md"), "by hand");
  expect(statuses(await run())).toEqual(["a.txt written", "b.txt written"]);
});

test("removes the output whose source is gone", async () => {
  const { run, source, markdownFiles } = await setUp({
    "a.txt": "17-000-001|council|one",
    "b.txt": "17-000-002|council|two",
  });
  await run();
  await rm(source("a.txt"));
  expect((await run()).removed).toBe(1);
  expect(await markdownFiles()).toEqual(["17-000-002.md"]);
});

test("never removes a file that it did not write", async () => {
  const { run, output, markdownFiles } = await setUp({ "a.txt": "17-000-001|council|one" });
  await writeFile(output("notes.md"), "mine");
  await run();
  expect(await markdownFiles()).toEqual(["17-000-001.md", "notes.md"]);
});

test("a rejected source does not stop the others", async () => {
  const { run } = await setUp({
    "a.txt": "no decision",
    "b.txt": "17-000-002|council|two",
    "c.txt": "fault",
  });
  const report = await run();
  expect(statuses(report)).toEqual(["a.txt rejected", "b.txt written", "c.txt rejected"]);
  expect(rules(report)).toEqual(["missing-title", "converter-fault"]);
});

test("a source that can no longer be converted keeps its earlier decision", async () => {
  const { run, source, output } = await setUp({ "a.txt": "17-000-001|council|one" });
  await run();
  await writeFile(source("a.txt"), "no decision");
  for (const report of [await run(), await run()]) {
    expect(statuses(report)).toEqual(["a.txt rejected"]);
    expect(rules(report)).toEqual(["missing-title", "kept-earlier-conversion"]);
  }
  expect(await readFile(output("17-000-001.md"), "utf8")).toBe("one\n");
});

test("gives a decision another id when a second body with its reference appears, and back", async () => {
  const { run, source, markdownFiles } = await setUp({ "a.txt": "17-000-001|council|one" });
  await run();
  await writeFile(source("b.txt"), "17-000-001|trust|two");
  await run();
  expect(await markdownFiles()).toEqual(["17-000-001-council.md", "17-000-001-trust.md"]);
  await rm(source("b.txt"));
  await run();
  expect(await markdownFiles()).toEqual(["17-000-001.md"]);
});

test("two texts for one decision: the first is converted and the second rejected by name", async () => {
  const { run, output } = await setUp({
    "a.txt": "17-000-001|council|one",
    "b.txt": "17-000-001|council|two",
  });
  const report = await run();
  expect(statuses(report)).toEqual(["a.txt written", "b.txt rejected"]);
  expect(report.sources[1]?.messages[0]?.text).toBe(
    "Unexpected second text for 17-000-001, expected one text for each decision; a.txt holds another.",
  );
  expect(await readFile(output("17-000-001.md"), "utf8")).toBe("one\n");
});

test("the second file takes over when the first is removed", async () => {
  const { run, source, output } = await setUp({
    "a.txt": "17-000-001|council|one",
    "b.txt": "17-000-001|council|two",
  });
  await run();
  await rm(source("a.txt"));
  expect(statuses(await run())).toEqual(["b.txt written"]);
  expect(await readFile(output("17-000-001.md"), "utf8")).toBe("two\n");
});

test("another converter reads every source again but writes only what differs", async () => {
  const { run } = await setUp({ "a.txt": "17-000-001|council|one" });
  await run("1");
  expect(statuses(await run("2"))).toEqual(["a.txt unchanged"]);
});

test("two runs over the same sources write the same bytes", async () => {
  const files = { "b.txt": "17-000-002|council|two", "a.txt": "17-000-001|council|one", "c.txt": "bad" };
  const [first, second] = [await setUp(files), await setUp(files)];
  await first.run();
  await second.run();
  for (const name of [".manifest.json", "17-000-001.md", "collection.json"]) {
    expect(await readFile(first.output(name), "utf8")).toBe(await readFile(second.output(name), "utf8"));
  }
});
