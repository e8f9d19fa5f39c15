import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RootContent } from "hast";
import { describe, expect, inject, test } from "vitest";
import { NOT_TEXT_PROPERTY } from "../decision/text-mark.ts";
import { sharedTexts } from "../shared-texts.ts";
import { listDecisionIds, readDecisionMarkdown } from "../verify/decision-markdown.ts";
import { readDocument } from "./read-document.ts";

const real = inject("sites").real;

// Yes: "  12. Text", "      1. Text", "  • Text". No: "12 May".
const MARKER = /^\s*(?:\d+\.|•)\s+/u;
const FURNITURE =
  /^(?:Back to top|Print this page|LGO logogram|Privacy settings|Investigator's decision|Review your)/u;
const HEADER = /^(?:Category|Decision|Decision date) :|^The Ombudsman's final decision:$/u;

describe.skipIf(!real)(`the five real decisions${sharedTexts.note}`, () => {
  const site = real ?? { folder: "", decisionsFolder: "", sourceFolder: "" };

  test("are all there", async () => {
    expect(await listDecisionIds(site.decisionsFolder)).toEqual([
      "17-009-175",
      "19-001-866",
      "20-003-139",
      "21-004-199",
      "23-009-462",
    ]);
  });

  test.each([
    ["17-009-175", 58],
    ["21-004-199", 48],
    ["19-001-866", 34],
    ["20-003-139", 32],
    ["23-009-462", 39],
  ])("%s has %i numbered paragraphs", async (id, paragraphs) => {
    const page = await readDocument(site.folder, `decisions/${id}`);
    const { numbers } = await readDecisionMarkdown(site.decisionsFolder, id);
    expect(page.byId(`p${paragraphs}`).text).toMatch(new RegExp(`^${paragraphs}\\. `, "u"));
    expect(numbers).toEqual(Array.from({ length: paragraphs }, (_, index) => index + 1));
  });

  test.each(["17-009-175", "19-001-866", "20-003-139", "21-004-199", "23-009-462"])(
    "%s has every line of its source on its page, in order",
    async (id) => {
      const source = await readFile(join(site.sourceFolder, `${id}.txt`), "utf8");
      const text = await readTextOnly(site.folder, id);
      let from = 0;
      for (const line of listTextLines(source)) {
        const at = text.indexOf(line, from);
        expect(at === -1 ? `missing: ${line}` : "found").toBe("found");
        from = at + line.length;
      }
    },
  );

  test("17-009-175 has nine lettered items in its first paragraph", async () => {
    const page = await readDocument(site.folder, "decisions/17-009-175");
    expect(page.byId("p1-i").text).toMatch(/^i\) /u);
    expect(page.byId("p1").all("li")).toHaveLength(9);
  });

  test("19-001-866 leads from its paragraph 27 to its paragraph 14", async () => {
    const page = await readDocument(site.folder, "decisions/19-001-866");
    const links = page
      .byId("p27")
      .all("a")
      .filter((link) => link.attribute("href") === "#p14");
    expect(links.map(({ text }) => text)).toEqual(["paragraph 14"]);
  });

  test("each leads to its original", async () => {
    const page = await readDocument(site.folder, "decisions/17-009-175");
    expect(page.all("a").map((link) => link.attribute("href"))).toContain(
      "https://www.lgo.org.uk/decisions/children-s-care-services/child-protection/17-009-175",
    );
  });
});

/** The words of a decision page without numbers and letters, which the page marks as no part of the text. */
async function readTextOnly(folder: string, id: string): Promise<string> {
  const page = await readDocument(folder, `decisions/${id}`);
  const words = (node: RootContent): string => {
    if (node.type === "text") return node.value;
    if (node.type !== "element" || NOT_TEXT_PROPERTY in node.properties) return " ";
    const inside = node.children.map(words).join("");
    return node.tagName === "a" || node.tagName === "span" ? inside : ` ${inside} `;
  };
  return words(page.first("article").element).replace(/\s+/gu, " ");
}

/** Lines of a source that belong to the decision's text, without their markers. */
function listTextLines(source: string): string[] {
  const [title = "", ...lines] = source.split(/\r?\n/u);
  const end = lines.findIndex((line) => line.startsWith("Investigator's decision"));
  return [title, ...lines.slice(0, end === -1 ? undefined : end)]
    .filter((line) => line.trim() !== "" && !FURNITURE.test(line) && !HEADER.test(line))
    .map((line) =>
      line
        .replace(MARKER, "")
        .replace(/^Summary: /u, "")
        .replace(/\s+/gu, " ")
        .trim(),
    );
}
