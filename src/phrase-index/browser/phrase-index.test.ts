import { describe, expect, test } from "vitest";
import { parseQuery } from "../../search/query/parse-query.ts";
import { isQueryError, type Query } from "../../search/query/query.ts";
import { buildMemoryIndex, createDecision } from "../memory-index.fixture.ts";

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(query.expected);
  return query;
}

describe("a small index", () => {
  test("finds a phrase", async () => {
    const memory = await buildMemoryIndex([
      createDecision(1, ["The safety plan was a safety plan.", "No plan."]),
      createDecision(2, ["Nothing here"]),
    ]);
    const index = await memory.open();
    const result = await index.search(read('"safety plan"'));
    expect([...result.rows]).toEqual([0]);
    expect([...result.mentions.offsets]).toEqual([1, 5]);
    expect((await index.readIds()).ids).toEqual(["20-000-001", "20-000-002"]);
  });
});
