import { expect, test } from "vitest";
import { showProgress } from "./progress.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { stream: { isTTY, write: (text: string) => written.push(text) }, written };
}

test("writes one line over and over on a terminal, and clears it", () => {
  const { stream, written } = recorder(true);
  let time = 3000;
  const progress = showProgress("Converting", stream, () => time);
  progress.update(1, 1200);
  time += 1000;
  progress.update(501, 1200);
  time += 1;
  progress.update(502, 1200);
  progress.close();
  expect(written).toEqual([
    "\rConverting 1 of 1,200\u001B[K",
    "\rConverting 501 of 1,200 (500 a second)\u001B[K",
    "\r\u001B[K",
  ]);
});

/** What a log gets of work that goes on for so many `seconds`, a hundred pieces in each, after five of getting ready. */
function logWork(seconds: readonly number[]) {
  const { stream, written } = recorder(false);
  let time = 0;
  const progress = showProgress("Converting", stream, () => time);
  for (const second of seconds) {
    time = 5000 + second * 1000;
    progress.update(1 + second * 100, 2000);
  }
  progress.close();
  return written;
}

test("writes a line every five seconds to a log, and how far it went at the end", () => {
  expect(logWork([0, 1, 4, 5, 6, 10, 12])).toEqual([
    "Converting 501 of 2,000 (100 a second)\n",
    "Converting 1,001 of 2,000 (100 a second)\n",
    "Converting 1,201 of 2,000 (100 a second)\n",
  ]);
});

test("writes no line twice", () => {
  expect(logWork([0, 5])).toEqual(["Converting 501 of 2,000 (100 a second)\n"]);
});

test("says nothing about short work in a log, however long it took to get ready", () => {
  expect(logWork([0, 4])).toEqual([]);
});
