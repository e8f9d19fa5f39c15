import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parseQuery } from "../search/query/parse-query.ts";
import { formatQueryError, isQueryError, type Query } from "../search/query/query.ts";
import type { Block } from "./block.ts";
import type { PhraseIndex } from "./browser/phrase-index.ts";
import type { IndexedDecision } from "./build/read-decision.ts";
import { buildMemoryIndex, createDecision } from "./memory-index.fixture.ts";
import { countMentions } from "./mentions.ts";
import { createScanner } from "./plain-scan.fixture.ts";
import { SEARCH_SECTIONS } from "./section-code.ts";
import { readWords } from "./words.ts";

const COMMON = ["the", "of", "to", "plan", "council", "a"];
const RARE = [
  "plans",
  "planning",
  "child’s",
  "child",
  "O'Brien",
  "26",
  "2018",
  "well",
  "being",
  "Tâf",
  "ﬁnal",
  "漢字",
  "safety",
  "review",
  "reviewed",
  "x²",
];
const BETWEEN = [" ", " ", " ", " ", "-", "–", ", ", ". ", "…", "\u00a0", " ‘", "’ ", "("];
const COUNCILS = ["Ashbury County Council", "Dunford City Council", "Elmham Care Limited"];
const OUTCOMES = ["Upheld", "Not upheld", undefined];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE) },
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));
const block = fc.record({
  text: sentence,
  section: fc.constantFrom(...SEARCH_SECTIONS),
  isItem: fc.boolean(),
});
const decision = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 8 }),
  council: fc.constantFrom(...COUNCILS),
  outcome: fc.constantFrom(...OUTCOMES),
  date: fc.constantFrom("2017-05-01", "2018-05-25", "2018-06-01", "2019-12-31", "2021-01-01", undefined),
});

const decisions = fc
  .sample(decision, { numRuns: 150, seed: 5 })
  .map(({ blocks, council: name, ...entry }, index): IndexedDecision => {
    const body = { name, slug: name.toLowerCase().replaceAll(" ", "-"), kind: "council" } as const;
    return { entry: createDecision(index, [], { body, ...entry }).entry, blocks: placeBlocks(blocks) };
  });

const scan = createScanner(decisions);

/** Blocks as a decision has them: an item counts from the first block of its paragraph. */
function placeBlocks(
  blocks: readonly { text: string; section: Block["section"]; isItem: boolean }[],
): Block[] {
  let lead = 0;
  return blocks.map(({ text, section, isItem }, index) => {
    lead = isItem && index > 0 ? lead + 1 : 0;
    return { anchor: `p${index}`, section, lead, text };
  });
}

const texts = decisions.flatMap(({ blocks }) =>
  blocks.map(({ text }) => readWords(text).map(({ text: own }) => own)),
);

/** Words in a row from the texts, so that most phrases are found somewhere. */
const occurring = fc
  .tuple(fc.nat(texts.length - 1), fc.nat(40), fc.integer({ min: 1, max: 6 }))
  .map(([index, start, length]) => (texts[index] ?? []).slice(start, start + length))
  .filter((words) => words.length > 0);
const invented = fc.array(word, { minLength: 1, maxLength: 6 });
const phrase = fc
  .oneof({ weight: 3, arbitrary: occurring }, { weight: 1, arbitrary: invented })
  .map((words) => `"${words.join(" ")}"`);

const prefixWord = fc.constantFrom("pla*", "plan*", "review*", "chi*", "20*", "tâ*", "zz*");
const prefixPhrase = fc
  .tuple(occurring, fc.nat(5))
  .map(
    ([words, at]) =>
      `"${words.map((own, index) => (index === at % words.length && /^[\p{L}\p{N}]{2}/u.test(own) ? `${own.slice(0, 2)}*` : own)).join(" ")}"`,
  );
const operand = fc.oneof(phrase, prefixWord, prefixPhrase, word);
const any = fc.array(operand, { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(" OR ")})`);
const near = fc
  .tuple(fc.oneof(operand, any), fc.integer({ min: 1, max: 12 }), fc.oneof(operand, any))
  .map(([left, distance, right]) => `${left} NEAR/${distance} ${right}`);
const limit = fc.constantFrom(...SEARCH_SECTIONS).map((section) => `in:${section}`);
const filter = fc.constantFrom(
  ...COUNCILS.map((name) => `council:"${name}"`),
  "outcome:upheld",
  'outcome:"not upheld"',
  "year:2018",
  "year:2018..2019",
  "year:..2017",
  "year:2021..",
  "20 000 007",
);
const wanted = fc.oneof(operand, near, any);
const limited = fc
  .tuple(
    wanted,
    fc.array(
      fc.oneof(
        limit,
        limit.map((own) => `-${own}`),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([own, limits]) => [own, ...limits].join(" "));
const clause = fc
  .tuple(
    limited,
    fc.array(wanted, { maxLength: 1 }),
    fc.array(
      fc
        .oneof(
          operand,
          any,
          limited.map((own) => `(${own})`),
        )
        .map((own) => `-${own}`),
      { maxLength: 2 },
    ),
    fc.array(
      fc.oneof(
        filter,
        filter.map((own) => `-${own}`),
      ),
      { maxLength: 2 },
    ),
  )
  .map((parts) => parts.flat().join(" "));
const combined = fc.oneof(
  clause,
  fc
    .array(clause, { minLength: 2, maxLength: 3 })
    .map((parts) => parts.map((part) => `(${part})`).join(" OR ")),
);

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(`${text}: ${formatQueryError(query)}`);
  return query;
}

describe.each([
  { name: "one segment, one chunk of each kind", options: {} },
  {
    name: "several segments in chunks of 150 bytes",
    options: { segmentSize: 40, chunkBytes: { lists: 150, texts: 500 } },
  },
])("$name", ({ options }) => {
  let index: PhraseIndex;
  beforeAll(async () => {
    index = await (await buildMemoryIndex(decisions, options)).open();
  });

  async function search(text: string, largeList?: number) {
    const { rows, mentions } = await index.search(read(text), largeList === undefined ? {} : { largeList });
    return {
      rows: [...rows],
      mentions: Array.from({ length: countMentions(mentions) }, (_, at) => [
        mentions.rows[at] ?? -1,
        mentions.blocks[at] ?? -1,
        mentions.offsets[at] ?? -1,
        mentions.lengths[at] ?? -1,
      ]),
    };
  }

  test("2,000 phrases of one to six words are found where a plain scan finds them", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(phrase, async (text) => {
        const expected = scan(read(text));
        found += expected.mentions.length;
        expect(await search(text)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(2000);
  }, 120_000);

  test("a large list is found out about by its neighbours and by the text as if it had been read", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(phrase, prefixPhrase), async (text) => {
        expect(await search(text, 0)).toEqual(scan(read(text)));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test.each([
    ["NEAR", near],
    ["OR", any],
    ["beginnings of words", fc.oneof(prefixWord, prefixPhrase)],
    ["sections", limited],
    ["exclusion, filters and references", clause],
    ["brackets", combined],
  ])(
    "queries with %s are answered as by a plain scan",
    async (_, queries) => {
      await fc.assert(
        fc.asyncProperty(queries, async (text) => {
          expect(await search(text)).toEqual(scan(read(text)));
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );
});
