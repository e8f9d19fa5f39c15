import { expect, test } from "vitest";
import { hashIds } from "./hash-ids.ts";

test("a list of ids has one short name", () => {
  expect(hashIds(["20-000-001", "20-000-002"])).toMatch(/^[0-9a-f]{8}$/u);
  expect(hashIds(["20-000-001", "20-000-002"])).toBe(hashIds(["20-000-001", "20-000-002"]));
});

test.each([
  [[]],
  [["20-000-001"]],
  [["20-000-002", "20-000-001"]],
  [["20-000-001", "20-000-003"]],
  [["20-000-00120-000-002"]],
])("another list, %j, has another", (ids) => {
  expect(hashIds(ids)).not.toBe(hashIds(["20-000-001", "20-000-002"]));
});
