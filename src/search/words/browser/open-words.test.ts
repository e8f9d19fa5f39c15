import { readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchEntry, serveWords, type TestDecision, type WordsSite } from "../words-site.fixture.ts";
import { madeOf } from "./made-of.ts";
import { openWords } from "./open-words.ts";
import { splitPageWords } from "./page-words.ts";
import type { WordIndex } from "./word-index.ts";

const filler: readonly TestDecision[] = Array.from({ length: 11 }, (_, index) => ({
  serial: `1${String(index).padStart(2, "0")}`,
  date: `2018-02-${String(index + 10)}`,
  paragraphs: ["The complaint was late."],
}));

/** Two segments: rows 0 to 15 of 2018 and before, rows 16 to 18 of 2019 and after. */
const DECISIONS: readonly TestDecision[] = [
  { serial: "009", paragraphs: ["Nothing more to say about the garden under part (c)."] },
  {
    serial: "001",
    date: "2018-01-05",
    outcome: "Upheld",
    summary: "The Council kept no safety plan.",
    paragraphs: ["The Council wrote a safety plan.", "It paid £500 under section 26(6)(b)."],
  },
  { serial: "002", date: "2018-01-06", paragraphs: ["There was a plan for safety at home."] },
  { serial: "003", date: "2018-01-07", body: "King’s Cross School", paragraphs: ["The room had one bed."] },
  ...filler,
  { serial: "004", date: "2018-12-31", paragraphs: ["An elephant came to the bedroom."] },
  { serial: "005", date: "2019-03-01", paragraphs: ["A safety plan again, and a camel."] },
  { serial: "006", date: "2020-03-01", paragraphs: ["The garden had a zebra."] },
  {
    serial: "007",
    date: "2020-03-02",
    paragraphs: ["The garden had a zebra.", "See 20 000 001 about a <b>."],
  },
];

let site: WordsSite;
let index: WordIndex;

beforeAll(async () => {
  site = await serveWords(DECISIONS, 10);
  index = await open();
});

afterAll(() => site.close());

function open(ids: readonly string[] = site.ids): Promise<WordIndex> {
  const address = { base: site.address, attempt: 0 };
  return madeOf(Promise.resolve(ids), openWords(address, { open: site.openShare, most: 2 }));
}

async function findSerials(words: string): Promise<readonly string[]> {
  const { rows } = await index.search(words);
  return Array.from(rows, (row) => site.ids[row]?.slice(-3) ?? "");
}

describe("rows", () => {
  test("two segments hold all decisions", async () => {
    expect((await fetchEntry(site)).segments.map(({ rows }) => rows)).toEqual([16, 3]);
  });

  test("every row is the decision that the catalogue has there", async () => {
    const pages = await Promise.all(site.ids.map((_id, row) => index.readPage(row, "")));
    expect(pages.map(({ meta }) => meta["reference"]?.replaceAll(" ", "-"))).toEqual(site.ids);
  });

  test("a decision without a date has a row too", async () => {
    expect(await findSerials("nothing")).toEqual(["009"]);
  });
});

describe("search", () => {
  test("finds words of several segments in any order and with any ending", async () => {
    expect((await findSerials("plans safety")).toSorted()).toEqual(["001", "002", "005"]);
  });

  test("puts the better match first, and the newest of equal ones", async () => {
    expect((await findSerials("safety plan"))[0]).toBe("001");
    expect(await findSerials("zebra")).toEqual(["006", "007"]);
    expect(await findSerials("complaint")).toEqual(filler.map(({ serial }) => serial).toReversed());
  });

  test("finds a word by its beginning", async () => {
    expect(await findSerials("eleph")).toEqual(["004"]);
  });

  test.each([
    ["£500", ["001"]],
    ["500", ["001"]],
    ["26(6)(b)", ["001"]],
    ["26-6-b", ["001"]],
    ["King's", ["003"]],
    ["kings cross", ["003"]],
    ["upheld", ["001"]],
  ])("finds %s", async (words, serials) => {
    expect(await findSerials(words)).toEqual(serials);
  });

  test("finds a reference in the decision that has it and in those that name it", async () => {
    expect((await findSerials("20 000 001")).toSorted()).toEqual(["001", "007"]);
  });

  test("gives nothing for signs without a letter, and asks for nothing", async () => {
    expect(await index.search("& –")).toEqual({ rows: new Uint32Array(), unknownWords: [] });
  });

  test("takes quotation marks for no phrase", async () => {
    expect((await findSerials('"safety plan"')).toSorted()).toEqual(["001", "002", "005"]);
  });
});

describe("words that decisions lack", () => {
  test("nothing is found by the beginning of a word that no decision has", async () => {
    expect(await index.search("bedside")).toEqual({ rows: new Uint32Array(), unknownWords: ["bedside"] });
  });

  test("a word that one segment lacks is no unknown word, and cut short in none", async () => {
    // The second segment has no "bed…", the first has both "bed" and "bedroom".
    expect(await findSerials("bedroom")).toEqual(["004"]);
  });

  test("a word that only the other segment has brings no decision of this one", async () => {
    // Each segment knows one of the two and would leave the other out.
    expect(await index.search("elephant zebra")).toEqual({ rows: new Uint32Array(), unknownWords: [] });
  });

  test("words of one segment that no decision there has together find nothing", async () => {
    expect(await index.search("zebra camel")).toEqual({ rows: new Uint32Array(), unknownWords: [] });
  });

  test("a slip is found neither by its first letter nor by what every decision names", async () => {
    expect(await index.search("councl")).toEqual({ rows: new Uint32Array(), unknownWords: ["councl"] });
    expect((await index.search("garden councl")).unknownWords).toEqual(["councl"]);
  });

  test.each(["complaints", "councils", "council's", "gardening"])("%s has other forms", async (word) => {
    expect((await index.search(word)).rows).not.toHaveLength(0);
  });

  test("only the unknown ones of several words are named", async () => {
    expect((await index.search("safety xyzzy camel")).unknownWords).toEqual(["xyzzy"]);
  });
});

describe("readPage", () => {
  test("says at which words of the text a search matched", async () => {
    const { raw_content, locations } = await index.readPage(1, "safety plan");
    const words = splitPageWords(raw_content);
    expect(locations.map((location) => words[location])).toEqual(["safety", "plan.", "safety", "plan."]);
  });

  test("keeps the places of each search when two read the same decision", async () => {
    const [safety, council] = await Promise.all([index.readPage(1, "safety"), index.readPage(1, "section")]);
    expect([safety.locations.length, council.locations.length]).toEqual([2, 1]);
  });

  test("gives the anchors of the decision's own page", async () => {
    const { anchors } = await index.readPage(1, "");
    expect(anchors.map(({ id }) => id)).toEqual(["summary", "findings", "p1", "p2"]);
  });

  test("matches nothing in a decision that a search did not find", async () => {
    expect((await index.readPage(0, "safety")).locations).toEqual([]);
  });

  test("rejects for a row that there is not", async () => {
    await expect(index.readPage(99, "")).rejects.toThrow("There is no decision at row");
  });
});

describe("a search that is given up", () => {
  test("ends with the signal's reason", async () => {
    const controller = new AbortController();
    const search = index.search("late", controller.signal);
    controller.abort();
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
  });

  test("finds all the same when it is asked for again at once", async () => {
    const controller = new AbortController();
    const given = index.search("camel", controller.signal);
    controller.abort();
    const [, again] = await Promise.allSettled([given, index.search("camel")]);
    expect(again).toMatchObject({ status: "fulfilled", value: { unknownWords: [] } });
  });
});

describe("an index that is not whole", () => {
  /** Runs while every file of all segments whose path has `part` is away. */
  async function without<T>(part: string, run: () => Promise<T>): Promise<T> {
    const folder = join(site.folder, "words");
    const names = await readdir(folder, { recursive: true });
    const paths = names.filter((name) => name.endsWith(part)).map((name) => join(folder, name));
    expect(paths).not.toHaveLength(0);
    for (const path of paths) await rename(path, `${path}.away`);
    try {
      return await run();
    } finally {
      for (const path of paths) await rename(`${path}.away`, path);
    }
  }
  const missing = { name: "WordIndexError", problem: "missing" };

  test("never says that no decision has the word, and finds it once the piece arrives", async () => {
    const fresh = await open();
    await without(".pf_index", () => expect(fresh.search("safety")).rejects.toMatchObject(missing));
    expect((await fresh.search("safety")).rows).toHaveLength(3);
  });

  test("rejects to read a decision that does not arrive, and reads it later", async () => {
    const fresh = await open();
    await without(".pf_fragment", () => expect(fresh.readPage(2, "")).rejects.toMatchObject(missing));
    expect((await fresh.readPage(2, "")).meta["reference"]).toBe("20 000 002");
  });

  test("does not open, and opens later", async () => {
    await without(".pf_meta", () => expect(open()).rejects.toMatchObject(missing));
    expect((await (await open()).search("safety")).rows).toHaveLength(3);
  });

  test("does not open where there is none", async () => {
    const address = { base: `${site.address}nowhere/`, attempt: 0 };
    await expect(openWords(address, { open: site.openShare, most: 2 })).rejects.toMatchObject(missing);
  });

  test("does not open for other decisions than those it was made of", async () => {
    const swapped = [...site.ids.slice(1), site.ids[0] ?? ""];
    await expect(open(swapped)).rejects.toMatchObject({ problem: "other-version" });
  });

  test("does not open where a segment has fewer decisions than it should", async () => {
    const path = join(site.folder, "words", "entry.json");
    const entry = await fetchEntry(site);
    const wrong = { ...entry, segments: entry.segments.map(({ name }) => ({ name, rows: 4 })) };
    await writeFile(path, JSON.stringify(wrong));
    try {
      await expect(open()).rejects.toMatchObject({ problem: "other-version" });
    } finally {
      await writeFile(path, JSON.stringify(entry));
    }
  });

  test("everything but the entry file lies in folders that are named by what is in them", async () => {
    const { segments } = await fetchEntry(site);
    const names = await readdir(join(site.folder, "words"));
    expect(names.toSorted()).toEqual([...segments.map(({ name }) => name), "entry.json"].toSorted());
  });
});
