import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../src/convert-run/temporary-folder.ts";
import { writeStatement } from "../../src/site-tests/write-statement.ts";
import { projectRoot } from "./workspace.ts";

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command of the project as npm does, in its folder. */
function run(command: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const script = join(projectRoot, `scripts/${command}.ts`);
    const child = execFile(process.execPath, [script, ...args], { cwd: projectRoot }, (_, out, error) =>
      resolve({ code: child.exitCode, out, error }),
    );
  });
}

const STATEMENT = writeStatement({
  body: "Eastmarsh Borough Council",
  reference: "20 900 001",
  sections: { "The complaint": ["Ms B complained about a wall."], "Final decision": ["There was no fault."] },
});

describe("convert", () => {
  test("ends with 0 where every source became a decision", async () => {
    const folder = await temporaryFolder({ "in/one.txt": STATEMENT });
    const { code, out } = await run("convert", "--source", join(folder, "in"), "--out", join(folder, "md"));
    expect(code).toBe(0);
    expect(out).toMatch(/^Read 1 source: 1 written, 0 unchanged, 0 rejected, /u);
    expect(await readdir(join(folder, "md"))).toContain("20-900-001.md");
  });

  test("ends with 1 and the place where one did not, and writes the others", async () => {
    const folder = await temporaryFolder({ "in/list.txt": "Milk\nBread\n", "in/one.txt": STATEMENT });
    const { code, out, error } = await run(
      "convert",
      ...["--source", join(folder, "in"), "--out", join(folder, "md")],
    );
    expect(code).toBe(1);
    expect(error).toContain("in/list.txt:1:1: error not-a-decision: ");
    expect(out).toContain("1 written, 0 unchanged, 1 rejected");
    expect(await readdir(join(folder, "md"))).toContain("20-900-001.md");
  });

  test("shows control characters in the name of a file, and does not send them", async () => {
    const folder = await temporaryFolder({
      "in/\u001b[2Jlist.txt": "Milk\n",
      "in/one.txt": STATEMENT,
      "in/\u001b.doc": "",
    });
    const args = ["--source", join(folder, "in"), "--out", join(folder, "md")];
    const text = await run("convert", ...args);
    expect(text.error).toContain("in/\\u001b[2Jlist.txt:1:1: error not-a-decision: ");
    expect(text.out).toContain("1 other file ignored (\\u001b.doc)");
    const json = await run("convert", ...args, "--format", "json");
    const lost = await run("convert", "--source", join(folder, "\u001blost"));
    expect(lost.error).toContain("\\u001blost, expected one with decision texts.");
    expect([text, json, lost].map(({ out, error }) => out + error).join("")).not.toContain("\u001b");
  });

  test.each([
    ["--source", "folder.txt", "folder.txt is a file, expected the folder it is in."],
    ["--source", "lost", "lost, expected one with decision texts."],
    ["--source", "empty", "empty, expected decision texts."],
    ["--source", "", "Found nothing after --source, expected a value."],
    ["--out", "", "Found nothing after --out, expected a value."],
  ])("ends with 2 and a sentence for %s %j", async (option, name, sentence) => {
    const folder = await temporaryFolder({ "folder.txt": "", "empty/x.doc": "" });
    const { code, out, error } = await run("convert", option, name && join(folder, name));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.endsWith(`${sentence}\n`)).toBe(true);
    expect(error.split("\n")).toHaveLength(2);
  });

  test("never writes Markdown among the texts", async () => {
    const folder = await temporaryFolder({ "one.txt": STATEMENT });
    const { code, error } = await run("convert", "--source", folder, "--out", folder);
    expect({ code, error }).toEqual({
      code: 2,
      error: "Found --out and --source naming one folder, expected Markdown and texts apart.\n",
    });
    expect(await readdir(folder)).toEqual(["one.txt"]);
  });

  test("ends with 3 and a sentence where collection.yaml cannot be read", async () => {
    const folder = await temporaryFolder({ "in/one.txt": STATEMENT, "in/collection.yaml/x": "" });
    const { code, error } = await run(
      "convert",
      ...["--source", join(folder, "in"), "--out", join(folder, "md")],
    );
    expect(code).toBe(3);
    expect(error).toMatch(
      /^Cannot read \S+collection\.yaml \(EISDIR\): it is a folder, expected a file\..*\n$/u,
    );
  });

  test("ends with 3 and a sentence where the place for the Markdown cannot be one", async () => {
    const folder = await temporaryFolder({ "in/one.txt": STATEMENT, file: "" });
    const { code, error } = await run(
      "convert",
      ...["--source", join(folder, "in"), "--out", join(folder, "file/md")],
    );
    expect(code).toBe(3);
    expect(error).toMatch(
      /^Cannot use \S+ \(ENOTDIR\): a part of this path is a file, expected folders\..*\n$/u,
    );
  });
});

describe("verify", () => {
  test.each([
    [["--out", "lost"], "Found no index.html in lost, expected a site that npm run build has made."],
    [["--out", "LICENSE"], "Found no index.html in LICENSE, expected a site that npm run build has made."],
    [["--out", "src"], "Found no index.html in src, expected a site that npm run build has made."],
    [["--out", ""], "Found nothing after --out, expected a value."],
  ])("ends with 2 and a sentence for %j", async (args, sentence) => {
    expect(await run("verify", ...args)).toEqual({ code: 2, out: "", error: `${sentence}\n` });
  });

  test("compares words with converted decisions and nothing else", async () => {
    const folder = await temporaryFolder({ "site/index.html": "<p>", "texts/one.txt": "" });
    const { code, error } = await run(
      "verify",
      ...["--out", join(folder, "site"), "--decisions", join(folder, "texts")],
    );
    expect(code).toBe(2);
    expect(error).toContain("Found no collection.json in ");
  });
});

test("a value that looks like an option is asked for in the form that can be read", async () => {
  const { code, error } = await run("start", "--port", "-1");
  expect(code).toBe(2);
  expect(error).toContain(
    "Found no value after --port, expected one. Write --port=-x where it begins with a minus.",
  );
});
