import { describe, expect, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { FORMAT_VERSION } from "../phrase-index/format.ts";
import { createDecision } from "../phrase-index/memory-index.fixture.ts";
import { joinChunks, readZip } from "./read-zip.fixture.ts";
import { researchSetChunks } from "./research-set.ts";
import { INVENTED_FACTS, takeSearch } from "./taken-search.fixture.ts";
import type { TakenSearch } from "./taken-search.ts";

async function unpack(taken: TakenSearch | Promise<TakenSearch>) {
  const files = await readZip(await joinChunks(researchSetChunks(await taken)));
  return { files, textOf: (name: string) => files.find((file) => file.name === name)?.text ?? "" };
}

describe("a research set", () => {
  test("holds what was searched and everything that was found", async () => {
    const { files, textOf } = await unpack(takeSearch());
    expect(files.map(({ name }) => name)).toEqual([
      "README.txt",
      "search.json",
      "decisions.csv",
      "mentions.csv",
      "counts.csv",
    ]);
    expect(readCsv(textOf("decisions.csv"))).toHaveLength(3);
    expect(readCsv(textOf("mentions.csv"))).toHaveLength(5);
    expect(readCsv(textOf("counts.csv")).length).toBeGreaterThan(10);
  });

  test("says for programs what somebody else must know to repeat it", async () => {
    const { textOf } = await unpack(takeSearch({ outcomes: ["Upheld"], from: 2018 }));
    expect(JSON.parse(textOf("search.json"))).toEqual({
      format: 2,
      query: '"safety plan"',
      meaning: "containing “safety plan”",
      filters: {
        bodies: [],
        categories: [],
        subcategories: [],
        outcomes: ["Upheld"],
        sections: [],
        from: 2018,
      },
      address: "https://decisions.example.org/sub/search/?q=%22safety+plan%22&outcome=Upheld&from=2018",
      matcher: {
        engine: "phrases",
        rule: "Exact words in any case, not across paragraphs; no other endings, and short words such as “the” count like any other.",
        version: 1,
      },
      found: { decisions: 2, mentions: 3, paragraphs: 2 },
      collection: {
        title: "Invented decisions",
        publisher: "Office of Invented Complaints",
        attribution: "Texts by the Office of Invented Complaints.",
        licenceUrl: "https://example.org/licence",
        address: "https://decisions.example.org/sub/",
        decisions: 4,
        newestDecision: "2020-03-01",
        sha256: "ab".repeat(32),
        phraseIndex: { format: FORMAT_VERSION, name: expect.stringMatching(/^[0-9a-f]+/u) },
      },
    });
  });

  test("tells people the same, with every column", async () => {
    const { textOf } = await unpack(takeSearch({ outcomes: ["Upheld"], sample: { size: 2, seed: 9 } }));
    // Format and name of the index change without the set.
    const readme = textOf("README.txt").replace(/(Phrase index: format) \d+, .*/u, "$1 N, NAME");
    await expect(readme).toMatchFileSnapshot("fixtures/README.txt");
  });

  test("has the sample beside all mentions", async () => {
    const { textOf } = await unpack(takeSearch({ sample: { size: 2, seed: 9 } }));
    expect(readCsv(textOf("mentions.csv"))).toHaveLength(5);
    const sample = readCsv(textOf("sample.csv"));
    expect(sample).toHaveLength(2);
    expect(readCsv(textOf("mentions.csv"))).toEqual(expect.arrayContaining([...sample]));
  });

  test("lists decisions and no mentions for plain words, and says that they match in any form", async () => {
    const { files, textOf } = await unpack(takeSearch({ query: "plan" }));
    expect(files.map(({ name }) => name)).toEqual([
      "README.txt",
      "search.json",
      "decisions.csv",
      "counts.csv",
    ]);
    expect(textOf("README.txt")).toContain(
      "How it matched: All words, in any form, anywhere in a decision.\n",
    );
    expect(JSON.parse(textOf("search.json")).found).toEqual({ decisions: 2 });
  });

  test("names places from the root of the site where its host is not known", async () => {
    const collection = { ...INVENTED_FACTS, address: { site: undefined, base: "/sub/" } };
    const { textOf } = await unpack({ ...(await takeSearch()), collection });
    expect(readCsv(textOf("mentions.csv"))[0]?.["address"]).toBe("/sub/decisions/20-000-004/#p1");
    expect(textOf("README.txt")).toContain("Address: /sub/search/?q=%22safety+plan%22\n");
    expect(textOf("README.txt")).toContain("name no host: the site was built without its own address.\n");
    expect(textOf("README.txt")).toContain("npm run build -- --site https://HOST\n");
  });

  test("counts one paragraph as one", async () => {
    const { textOf } = await unpack(takeSearch({ bodies: ["Leeds City Council"] }));
    expect(textOf("README.txt")).toContain("\nMentions: 1, in 1 paragraph, heading or summary\n");
  });

  test("says where terms are not known", async () => {
    const { title, address, sha256 } = INVENTED_FACTS;
    const { textOf } = await unpack({ ...(await takeSearch()), collection: { title, address, sha256 } });
    expect(textOf("README.txt")).toContain("The publisher's terms are not known to this site.");
    expect(readCsv(textOf("mentions.csv"))[0]?.["licence"]).toBe("");
  });
});

describe("the bytes of a research set", () => {
  const bytesOf = async (taken: Promise<TakenSearch>) => await joinChunks(researchSetChunks(await taken));

  test("are the same however the result was looked at and put together", async () => {
    const first = takeSearch({ outcomes: ["Upheld", "Not upheld"] });
    const second = takeSearch({
      outcomes: ["Not upheld", "Upheld"],
      view: "mentions",
      sort: "mentions",
      lines: "left",
      width: 80,
      countedBy: "council",
      page: 2,
      size: 50,
    });
    expect((await bytesOf(first)).equals(await bytesOf(second))).toBe(true);
  });

  test("are the same in every time zone, at noon on the day of the newest decision", async () => {
    const before = process.env["TZ"];
    const made: Buffer[] = [];
    for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
      process.env["TZ"] = zone;
      made.push(await bytesOf(takeSearch()));
    }
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
    const [first = Buffer.of(), second = Buffer.of()] = made;
    expect(first.equals(second)).toBe(true);
    expect(new Set((await readZip(first)).map(({ time }) => time))).toEqual(new Set(["2020-03-01 12:00"]));
  });

  test("do not depend on a date where no decision has one", async () => {
    const undated = [createDecision(1, ["A safety plan."], { date: undefined })];
    const files = await readZip(await bytesOf(takeSearch({}, undated)));
    expect(files[0]?.time).toBe("1980-01-01 12:00");
    expect(files[0]?.text).toContain("Date of the newest decision: not stated");
  });

  test("are not finished once making them is cancelled", async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const chunks = researchSetChunks(await takeSearch({ sample: { size: 3, seed: 1 } }), {
      signal: controller.signal,
      onProgress: (done, total) => {
        seen.push(`${done}/${total}`);
        controller.abort();
      },
    });
    await expect(joinChunks(chunks)).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toEqual(["5/8"]);
  });
});
