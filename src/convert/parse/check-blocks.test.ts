import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { listMessages } from "../report.ts";
import { blocksFromText } from "./blocks-from-text.ts";
import { checkBlocks } from "./check-blocks.ts";

/** The rules of the messages about the lines of `text`. */
function rulesOf(text: string): string[] {
  const file = new VFile({ path: "source.txt" });
  checkBlocks(blocksFromText(text), file);
  return listMessages(file).map(({ rule }) => rule);
}

describe("checkBlocks", () => {
  it.each(["  1. Words.\n  2. Words.", "The complaint\n\nThe complaint"])(
    "finds words twice in %j",
    (text) => {
      expect(rulesOf(text)).toEqual(["repeated-line"]);
    },
  );

  it.each([
    "  3. It was late. 4. The Council said so.",
    "  3. It was late (see above) 4. The Council said so.",
    "What happened 1. The Council came.",
    "Failure to answer. 1. The Council did not.",
    "    • one; • two",
    "- It was late. - The Council said so.",
  ])("finds two lines in %j", (text) => {
    expect(rulesOf(text)).toEqual(["joined-lines"]);
  });

  it.each([
    "  3. It came at 4.30. The Council",
    "  3. As paragraph 4. The Council said so.",
    "  3. It was late. 5. The Council said so.",
    "- The taxi - her only one - stopped.",
    "The 1.5 hours",
    "Mr X complained at stage 1. The Council said no.",
    "Complaint 1. The taxi",
    "-\n-",
  ])("finds nothing in %j", (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
