import { expect, test } from "vitest";
import { joinAddress } from "./address.ts";

test("puts one slash between base and path, however both are written", () => {
  for (const base of ["/sub", "/sub/"]) {
    for (const path of ["decisions/", "/decisions/"]) {
      expect(joinAddress(base, path)).toBe("/sub/decisions/");
    }
  }
});

test("leaves a path alone on a site at the root", () => {
  expect(joinAddress("/", "/decisions/")).toBe("/decisions/");
  expect(joinAddress("/", "/")).toBe("/");
});
