import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNumberOdds, createNumberReader, createNumberWriter } from "./number-coder.ts";

const CONTEXTS = 3;

function write(numbers: readonly (readonly [number, number])[]): Uint8Array<ArrayBuffer> {
  const { code, finish } = createNumberWriter();
  const odds = createNumberOdds(CONTEXTS);
  for (const [context, value] of numbers) code(odds, context, value);
  return finish();
}

function read(bytes: Uint8Array, contexts: readonly number[]): number[] {
  const code = createNumberReader(bytes);
  const odds = createNumberOdds(CONTEXTS);
  return contexts.map((context) => code(odds, context, 0));
}

describe("numbers coded by what is expected", () => {
  test("come back as they were written", () => {
    const value = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 }), fc.nat({ max: 2 ** 32 - 2 }));
    const numbers = fc.array(fc.tuple(fc.nat({ max: CONTEXTS - 1 }), value), { maxLength: 300 });
    fc.assert(
      fc.property(numbers, (own) => {
        const contexts = own.map(([context]) => context);
        expect(read(write(own), contexts)).toEqual(own.map(([, number]) => number));
      }),
    );
  });

  test("come back when a carry runs through many bytes, also through the first", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const numbers = Array.from(
        { length: 400 },
        (_, index) => [0, 2 ** 32 - 2 - ((index * seed) % 7)] as const,
      );
      expect(
        read(
          write(numbers),
          numbers.map(([context]) => context),
        ),
      ).toEqual(numbers.map(([, own]) => own));
    }
  });

  test("take little room when they are as expected", () => {
    expect(write(Array.from({ length: 8_000 }, () => [0, 5] as const)).length).toBeLessThan(200);
  });

  test("are an error when their bytes end too soon", () => {
    const bytes = write([
      [0, 70_000],
      [1, 80_000],
    ]);
    expect(() => read(bytes.subarray(0, 4), [0, 1])).toThrow("Unexpected end of data after 4 bytes.");
    expect(() => read(new Uint8Array(), [0])).toThrow(RangeError);
    expect(() => read(new Uint8Array(40).fill(255), [0])).toThrow("Unexpected number of more than 32 bits.");
  });
});
