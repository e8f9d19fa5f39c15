import { expect, test } from "vitest";
import { readReference } from "./reference.ts";

test.each(["17 009 175", "17-009-175", "17/009/175", "17009175", " 17 009 175 "])("reads %j", (text) => {
  expect(readReference(text)).toEqual({ printed: "17 009 175", id: "17-009-175" });
});

test("keeps the letter of a joint case", () => {
  expect(readReference("19 018 519C")).toEqual({ printed: "19 018 519c", id: "19-018-519c" });
});

test.each(["17 0091 75", "17 009 17", "17 009 1755", "17 009 175cc", "about 17 009 175", ""])(
  "reads no reference in %j",
  (text) => {
    expect(readReference(text)).toBeUndefined();
  },
);
