import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VFile } from "vfile";
import { describe, expect, onTestFinished, test } from "vitest";
import { readBodyKind, readBodyName } from "./body.ts";
import { readLaw } from "./law/read-law.ts";
import { passage } from "./passage.fixture.ts";
import { bodiesSchema, legislationSchema } from "./register-schema.ts";
import { loadRegisters, readRegister } from "./registers.ts";

const FOLDER = "content/registers/";
const registers = await loadRegisters(FOLDER);
const laws = await readRegister(`${FOLDER}legislation.yaml`, legislationSchema);
const bodies = await readRegister(`${FOLDER}bodies.yaml`, bodiesSchema);

async function writeRegisters(legislation: string, bodies = "kinds: []"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "registers-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "legislation.yaml"), legislation);
  await writeFile(join(folder, "bodies.yaml"), bodies);
  return folder;
}

describe("legislation.yaml", () => {
  const examples = laws.flatMap(({ name, examples }) =>
    Object.entries(examples).map(([sentence, provisions]) => ({ name, sentence, provisions })),
  );
  test.each(examples)("$name is read from: $sentence", ({ name, sentence, provisions }) => {
    const file = new VFile();
    const read = readLaw([passage(sentence)], [], registers.legislation, file);
    expect(read.map((law) => ({ name: law.name, provisions: law.provisions }))).toEqual([
      { name, provisions },
    ]);
    expect(file.messages).toEqual([]);
  });
});

describe("bodies.yaml", () => {
  const examples = bodies.kinds.flatMap(({ kind, examples }) => examples.map((name) => ({ kind, name })));
  test.each(examples)("$name is of the kind $kind", ({ kind, name }) => {
    expect(readBodyKind(name, registers.bodies)).toBe(kind);
  });

  test.each(bodies.others)("%s is of no kind", (name) => {
    expect(readBodyKind(name, registers.bodies)).toBeUndefined();
  });
});

describe("reading registers", () => {
  test("an operator's variant of a name is listed under the name they chose", async () => {
    const folder = await writeRegisters(
      "[]",
      "kinds: []\nvariants:\n  Exampleton Council: [City of Exampleton]",
    );
    const { bodies } = await loadRegisters(folder);
    expect(readBodyName("City Of Exampleton", bodies)).toBe("Exampleton Council");
    expect(readBodyName("Otherton Council", bodies)).toBe("Otherton Council");
  });

  test("an unknown key is an error with file and line", async () => {
    const folder = await writeRegisters("- name: Some Act 1990\n  examples: { a: [] }\n  link: x");
    await expect(loadRegisters(folder)).rejects.toThrow(/legislation\.yaml:1: 0: Unrecognized key: "link"/u);
  });

  test("broken YAML is an error with file and line", async () => {
    const folder = await writeRegisters('- name: "Some');
    await expect(loadRegisters(folder)).rejects.toThrow(/legislation\.yaml:1: Missing closing/u);
  });

  test("a name with a star in its middle is an error", async () => {
    const folder = await writeRegisters(
      "[]",
      "kinds:\n  - kind: school\n    patterns: ['A * B']\n    examples: [A]",
    );
    await expect(loadRegisters(folder)).rejects.toThrow(/bodies\.yaml:3: .*a name with \*/u);
  });
});
