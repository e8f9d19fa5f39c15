import { expect, test } from "vitest";
import { showProgress } from "./progress.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { stream: { isTTY, write: (text: string) => written.push(text) }, written };
}

test("writes one line over and over on a terminal", () => {
  const { stream, written } = recorder(true);
  let time = 0;
  const progress = showProgress("Converting", stream, () => time);
  progress.update(1, 1200);
  time = 1000;
  progress.update(500, 1200);
  progress.close();
  expect(written).toEqual([
    "\rConverting 1 of 1,200 (1,000 a second)\u001B[K",
    "\rConverting 500 of 1,200 (500 a second)\u001B[K",
    "\r\u001B[K",
  ]);
});

test("writes a line every five seconds to a log", () => {
  const { stream, written } = recorder(false);
  let time = 0;
  const progress = showProgress("Converting", stream, () => time);
  for (const seconds of [1, 4, 5, 6, 10]) {
    time = seconds * 1000;
    progress.update(seconds * 100, 5000);
  }
  progress.close();
  expect(written).toEqual([
    "Converting 500 of 5,000 (100 a second)\n",
    "Converting 1,000 of 5,000 (100 a second)\n",
  ]);
});

test("says nothing about short work in a log", () => {
  const { stream, written } = recorder(false);
  const progress = showProgress("Converting", stream, () => 0);
  progress.update(24, 24);
  progress.close();
  expect(written).toEqual([]);
});
