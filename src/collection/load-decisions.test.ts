import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import { type LoadContext, loadDecisions, reloadDecision, type StoredDecision } from "./load-decisions.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "decisions-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test("keeps facts, path and digest of each decision, but neither text nor sections", async () => {
  await write("17-900-112.md");
  const { stored, context } = aStore();
  await loadDecisions(".", context);
  expect([...stored.keys()]).toEqual(["17-900-112"]);
  const entry = stored.get("17-900-112");
  expect(entry).toMatchObject({
    filePath: "17-900-112.md",
    data: { reference: "17 900 112", date: "2018-05-25" },
  });
  expect(JSON.stringify(entry)).not.toMatch(/words of the text|sections/u);
});

test("leaves files of other kinds alone", async () => {
  await write("17-900-112.md");
  await writeFile(join(root, "collection.json"), "{}");
  const { stored, context } = aStore();
  await loadDecisions(".", context);
  expect(stored.size).toBe(1);
});

test("reads again only what changed", async () => {
  await write("17-900-112.md");
  await write("17-900-455.md");
  const { written, context } = aStore();
  await loadDecisions(".", context);
  await write("17-900-455.md", "Other words.");
  await loadDecisions(".", context);
  expect(written).toEqual(["17-900-112", "17-900-455", "17-900-455"]);
});

test("forgets a decision whose file is gone", async () => {
  await write("17-900-112.md");
  const { stored, context } = aStore();
  await loadDecisions(".", context);
  await rm(join(root, "17-900-112.md"));
  await loadDecisions(".", context);
  expect(stored.size).toBe(0);
});

test("brings one decision up to date and leaves the others alone", async () => {
  await write("17-900-112.md");
  await write("17-900-455.md");
  const { stored, written, context } = aStore();
  await loadDecisions(".", context);
  await write("17-900-112.md", "Other words.");
  await write("17-900-455.md", "Other words.");
  await reloadDecision(join(root, "17-900-455.md"), context);
  expect(written).toEqual(["17-900-112", "17-900-455", "17-900-455"]);
  await rm(join(root, "17-900-455.md"));
  await reloadDecision(join(root, "17-900-455.md"), context);
  expect([...stored.keys()]).toEqual(["17-900-112"]);
});

test("warns about a missing folder and goes on without decisions", async () => {
  const { stored, warnings, context } = aStore();
  await loadDecisions("nowhere", context);
  expect(stored.size).toBe(0);
  expect(warnings).toEqual([
    `Found no folder ${join(root, "nowhere")}, so the site has no decisions. Run "npm run convert" to write it.`,
  ]);
});

test("stops at a file without frontmatter and says which", async () => {
  await writeFile(join(root, "17-900-112.md"), "## Heading\n");
  await expect(loadDecisions(".", aStore().context)).rejects.toThrow(
    '17-900-112.md: Found no frontmatter, expected a first line "---". Run "npm run convert" again.',
  );
});

test("stops at frontmatter with an unknown key and names the key", async () => {
  await write("17-900-112.md", "Words.", { colour: "red" });
  await expect(loadDecisions(".", aStore().context)).rejects.toThrow(
    /^17-900-112\.md: Unexpected frontmatter\. Run "npm run convert" again\.\n.*"colour"/u,
  );
});

async function write(name: string, text = "The words of the text.", more: object = {}): Promise<void> {
  const { id: _id, digest: _digest, ...facts } = aDecision();
  const sections = [{ kind: "complaint", heading: "The complaint", level: 1 }];
  const source = { file: "17-900-112.txt", sha256: "0".repeat(64) };
  const frontmatter = JSON.stringify({ ...facts, sections, source, ...more });
  await writeFile(join(root, name), `---\n${frontmatter}\n---\n\n1. ${text}\n`);
}

function aStore() {
  const stored = new Map<string, StoredDecision>();
  const written: string[] = [];
  const warnings: string[] = [];
  const meta = new Map<string, string>();
  const context: LoadContext = {
    root,
    store: {
      get: (id) => stored.get(id),
      set: (entry) => {
        written.push(entry.id);
        stored.set(entry.id, entry);
      },
      delete: (id) => {
        stored.delete(id);
      },
      keys: () => stored.keys(),
      clear: () => stored.clear(),
    },
    meta: {
      get: (key) => meta.get(key),
      set: (key, value) => {
        meta.set(key, value);
      },
    },
    logger: { info: () => undefined, warn: (text) => warnings.push(text) },
  };
  return { stored, written, warnings, context };
}
