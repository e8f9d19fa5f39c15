import { expect, test } from "vitest";
import { sampleNumbers } from "./choose-mentions.ts";

const TEN = Uint32Array.from({ length: 10 }, (_, number) => number);

test("a sample keeps the order of what it is taken from and takes nothing twice", () => {
  const sample = [...sampleNumbers(TEN, 6, 3)];
  expect(new Set(sample).size).toBe(6);
  expect(sample).toEqual(sample.toSorted((a, b) => a - b));
});

test("every number is as likely as another", () => {
  const counts = new Array<number>(10).fill(0);
  for (let seed = 1; seed <= 5000; seed += 1) {
    for (const number of sampleNumbers(TEN, 3, seed)) counts[number] = (counts[number] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1500)).toBeLessThan(150);
});

test("the numbers of a seed never change, for others cite them", () => {
  expect([...sampleNumbers(TEN, 4, 7)]).toMatchInlineSnapshot(`
    [
      0,
      1,
      7,
      9,
    ]
  `);
});
