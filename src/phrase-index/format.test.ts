import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findChunks } from "./browser/key-range.ts";
import { writeCatalogue, writeIds } from "./build/write-catalogue.ts";
import { createByteReader, createByteWriter } from "./bytes.ts";
import { type CatalogueEntry, dateOf } from "./catalogue.ts";
import { readDirectory, writeDirectory } from "./directory.ts";
import { readKey, separateKeys, writeKey } from "./front-coding.ts";
import { createDecision } from "./memory-index.fixture.ts";
import { readCatalogue, readIds } from "./read-catalogue.ts";

describe("bytes", () => {
  test("numbers and texts come back as they were written", () => {
    const value = fc.oneof(
      fc.nat({ max: 0xffffffff }),
      fc.constantFrom(0, 127, 128, 0x7fffffff, 0xffffffff),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const writer = createByteWriter(1);
        for (const own of values) typeof own === "number" ? writer.writeNumber(own) : writer.writeText(own);
        const reader = createByteReader(writer.toBytes());
        expect(
          values.map((own) => (typeof own === "number" ? reader.readNumber() : reader.readText())),
        ).toEqual(values);
        expect(reader.isAtEnd()).toBe(true);
      }),
    );
  });

  test("what ends too soon is an error", () => {
    expect(() => createByteReader(new Uint8Array([128])).readNumber()).toThrow(
      "Unexpected end of data after 1 bytes.",
    );
    expect(() => createByteReader(new Uint8Array([5, 65])).readText()).toThrow("Unexpected end of data");
  });
});

describe("keys in order", () => {
  const keys = fc
    .uniqueArray(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 2 })
    .map((own) => own.sort());

  test("come back from what each shares with the one before", () => {
    fc.assert(
      fc.property(keys, (own) => {
        const writer = createByteWriter();
        for (const [index, key] of own.entries()) writeKey(writer, own[index - 1] ?? "", key);
        const reader = createByteReader(writer.toBytes());
        let previous = "";
        for (const key of own) {
          previous = readKey(reader, previous);
          expect(previous).toBe(key);
        }
      }),
    );
  });

  test("are told apart by a text that sorts between them", () => {
    fc.assert(
      fc.property(keys, ([last = "", first = ""]) => {
        const separator = separateKeys(last, first);
        expect(separator > last && separator <= first).toBe(true);
        expect(separator.length).toBeLessThanOrEqual(first.length);
      }),
    );
  });

  test("are looked for in the chunks that can hold them, and in no other", () => {
    const chunk = (separator: string, continues = false) => ({ separator, continues, size: 1 });
    const chunks = [chunk("a"), chunk("n"), chunk("the", true), chunk("the", true), chunk("to")];
    const find = (text: string, prefix = false) => {
      const { first, end } = findChunks(chunks, { text, prefix });
      return [first, end];
    };
    expect(find("plan")).toEqual([1, 2]);
    expect(find("the")).toEqual([1, 4]);
    expect(find("tie")).toEqual([3, 4]);
    expect(find("to")).toEqual([4, 5]);
    expect(find("zoo")).toEqual([4, 5]);
    expect(find("A")).toEqual([0, 0]);
    expect(find("t", true)).toEqual([1, 5]);
    expect(find("pla", true)).toEqual([1, 2]);
  });
});

describe("what stands beside the lists", () => {
  const { entry } = createDecision(7, []);
  const other = { name: "Elmham Care", slug: "elmham-care", kind: "care-provider" } as const;
  const entries: CatalogueEntry[] = [
    { ...entry, date: undefined, category: undefined, subcategory: undefined, outcome: undefined },
    { ...entry, id: "20-000-008-elmham-care", reference: "20 000 008", body: other, date: "2018-12-31" },
    {
      ...entry,
      id: "19-018-519c",
      reference: "19 018 519c",
      subcategory: undefined,
      date: "2019-01-01",
      kind: "report",
    },
    { ...entry, id: "chosen-by-hand", reference: "00 000 001", date: "2019-01-01" },
  ];

  test("the catalogue tells of every decision what it was given", () => {
    const catalogue = readCatalogue(writeCatalogue(entries));
    const { ids, references } = readIds(writeIds(entries), catalogue);
    const read = entries.map((_, row) => {
      const { category, subcategory } = catalogue.categories[catalogue.category[row] ?? -1] ?? {};
      return {
        id: ids[row],
        reference: references[row],
        body: catalogue.bodies[catalogue.body[row] ?? -1],
        category,
        subcategory,
        outcome: catalogue.outcomes[catalogue.outcome[row] ?? -1] || undefined,
        date: dateOf(catalogue, row),
        kind: catalogue.report[row] === 1 ? "report" : "statement",
      };
    });
    expect(read).toEqual(entries);
  });

  test("the directory comes back, its sizes rounded up to 512", () => {
    const key = { separator: "plan", continues: false, size: 1000 };
    const directory = {
      segments: [
        {
          name: "0a1b",
          rows: 3,
          wordTotal: 900,
          words: [key, { separator: "plan", continues: true, size: 512 }],
          pairs: [],
          texts: [
            { firstRow: 0, size: 10 },
            { firstRow: 2, size: 20 },
          ],
        },
      ],
    };
    const rounded = structuredClone(directory);
    for (const { words, texts } of rounded.segments) {
      for (const chunk of [...words, ...texts]) chunk.size = Math.ceil(chunk.size / 512) * 512;
    }
    expect(readDirectory(writeDirectory(directory))).toEqual(rounded);
  });
});
