import { describe, expect, it } from "vitest";
import { holdsCitation, isLoneCitation } from "./citation.ts";

describe("isLoneCitation", () => {
  it.each([
    "(Local Government Act 1974, section 24A(6), as amended)",
    "(Local Government Act 1974, section 24A(6), as amended, section 34(B)).",
    "(Children Act 1989, section 47)",
    "(Local Government Act 1974, section 24A(6), as amended.",
    "(Local Go",
  ])("knows %j", (text) => {
    expect(isLoneCitation(text)).toBe(true);
  });

  it.each([
    "(TfL)",
    "(the Council)",
    "(L",
    "Local Government Act 1974, section 24A(6)",
    "(Children Act 1989) says so.",
    "We look at fault. (Local Government Act 1974, section 34(3), as amended)",
    "(1) The Act and (2) the Code",
  ])("does not know %j", (text) => {
    expect(isLoneCitation(text)).toBe(false);
  });
});

describe("holdsCitation", () => {
  it("finds one in a sentence", () => {
    expect(holdsCitation("We look at fault. (Local Government Act 1974, section 34(3))")).toBe(true);
  });

  it("finds none where an Act is only named", () => {
    expect(holdsCitation("The Local Government Act 1974")).toBe(false);
  });
});
