import { expect, test } from "vitest";
import { collectBlob } from "./collect-blob.ts";

test("a Blob holds all pieces in order, texts and bytes, however long", async () => {
  const long = "£".repeat(1_500_000);
  async function* listPieces() {
    yield "a";
    yield long;
    yield Uint8Array.of(98);
    yield long;
  }
  const blob = await collectBlob(listPieces(), "text/csv");
  expect(blob.type).toBe("text/csv");
  expect((await blob.text()) === `a${long}b${long}`).toBe(true);
});
