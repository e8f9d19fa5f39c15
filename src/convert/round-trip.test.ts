import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedTexts } from "../shared-texts.ts";
import { type Conversion, convertSource } from "./convert.ts";
import { HOSTILE_WORDS } from "./damage.fixture.ts";
import { loadRegisters, type Registers } from "./enrich/registers.ts";
import { INVENTED_DECISION } from "./invented.fixture.ts";
import { bodyOf, parseBoth, visibleBlocks } from "./markdown-words.fixture.ts";
import { sourceOf } from "./source.fixture.ts";
import { sourceWords, words } from "./source-words.fixture.ts";

let registers: Registers;
beforeAll(async () => {
  registers = await loadRegisters(new URL("../../content/registers/", import.meta.url));
});

const convert = (text: string | Uint8Array): Conversion => convertSource(sourceOf(text), registers);

/** Title, summary and the words of the body, for each parser. */
function convertedWords({ decisions }: Conversion): string[][] {
  const [decision] = decisions;
  if (!decision || decisions.length !== 1)
    throw new Error(`Found ${decisions.length} decisions, expected one.`);
  const { title, summary, tables } = decision.frontmatter;
  return parseBoth(bodyOf(decision.markdown), tables ?? 0).map((root) =>
    words([title, summary ?? "", ...visibleBlocks(root)].join(" ")),
  );
}

const REAL = ["17-009-175", "19-001-866", "20-003-139", "21-004-199", "23-009-462"];

describe("every word of a source comes out, in order", () => {
  it.skipIf(!sharedTexts.present).each(REAL)(`of %s${sharedTexts.note}`, (id) => {
    const text = readFileSync(`${sharedTexts.decisions}/${id}.txt`, "utf8");
    const expected = sourceWords(text);
    expect(expected.length).toBeGreaterThan(1500);
    for (const found of convertedWords(convert(text))) expect(found).toEqual(expected);
  });

  it("of a decision with one of everything", () => {
    const conversion = convert(INVENTED_DECISION);
    expect(conversion.messages).toEqual([]);
    for (const found of convertedWords(conversion)) expect(found).toEqual(sourceWords(INVENTED_DECISION));
  });
});

const PAGE = `<!doctype html><article id="article"><h1>Anytown Council (17 009 175)</h1>
<h2>The complaint</h2><ol><li>Mr Q complains about<br>his taxi.<ul><li>It was late;</li><li>dirty.</li></ul></li></ol>
<table><tr><th>Month</th><th>What<br>happened</th></tr>
<tr><td>May<br>2018</td><td><p>The first line.</p><p>The second line.</p></td></tr></table>
<h2>Final decision</h2><div><p>There was <b>fault</b>.</p></div></article>`;

describe("every word of a web page comes out, in order", () => {
  it("with those of its table", () => {
    const expected = words(PAGE.replace(/<[^>]*>/gu, " ").replace("fault .", "fault."));
    for (const found of convertedWords(convert(PAGE))) expect(found).toEqual(expected);
  });
});

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Mr", "council", "fault", "in", "May") },
  fc.constantFrom(...HOSTILE_WORDS),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => `${list.join(" ")} end.`);
const paragraph = fc.record({
  text: sentence,
  items: fc.array(sentence, { maxLength: 3 }),
  ordered: fc.boolean(),
});
const section = fc.record({
  heading: sentence.map((text) => `Section ${text}`),
  main: fc.boolean(),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
});

describe("generated decisions", () => {
  it("give back every word, number and letter in the order they were written", () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
        const text = writeText(sections);
        const conversion = convert(text);
        for (const found of convertedWords(conversion)) expect(found).toEqual(sourceWords(text));
        const [decision] = conversion.decisions;
        const total = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
        expect(decision?.frontmatter.paragraphs).toBe(total);
        expect(decision?.frontmatter.sections.map(({ heading }) => heading)).toEqual(
          sections.map(({ heading }) => heading),
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

function writeText(
  sections: readonly (typeof section extends fc.Arbitrary<infer Value> ? Value : never)[],
): string {
  const lines = ["Anytown Council (17 009 175)", "", "Decision : Upheld", "", "Summary: In short.", ""];
  for (const { heading, main, paragraphs } of sections) {
    if (main) lines.push("Back to top", "");
    lines.push(heading, "");
    for (const [index, { text, items, ordered }] of paragraphs.entries()) {
      lines.push(`  ${index + 1}. ${text}`);
      for (const [place, item] of items.entries()) {
        lines.push(ordered ? `      ${place + 1}. ${item}` : `    • ${item}`);
      }
    }
    lines.push("");
  }
  return lines.join("\n");
}
