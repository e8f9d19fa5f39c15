import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../../src/data-files/read-csv.ts";
import { buildSearchSite, runSearch } from "./search-site.fixture.ts";

let site = "";
const search = (...args: readonly string[]) => runSearch(site, ...args);

beforeAll(async () => {
  site = await buildSearchSite();
}, 60_000);

afterAll(() => rm(join(site, ".."), { recursive: true }));

describe("a search that finds nothing", () => {
  test("asks what was meant, as the page does", async () => {
    const { code, out, error } = await search('"a rom with damp"', "--from", "2020", "--to", "2020");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("\nDid you mean '\"a room with damp\"' (1 decision)?\n");
  });

  test.each([
    ['"damp" Eastmarsh', "'\"damp\" council:Eastmarsh' (2 decisions)"],
    ['"20 900 001"', "'20 900 001' (1 decision)"],
  ])("asks whether a name or a reference was meant by %s", async (query, meant) => {
    expect((await search(query)).out).toContain(`\nDid you mean ${meant}?\n`);
  });

  test.each([
    ["23 999 999", "- Check the digits: a reference has eight of them, such as 17 009 175."],
    ["council:nowhere", "- Check the spelling of a name after council:"],
    ['"zzzzzz"', "- Check the spelling: exactly these words were looked for."],
  ])("advises after %s, and prints no table", async (query, advice) => {
    const { code, out } = await search(query);
    expect(code).toBe(0);
    expect(out).toContain(`\n${advice}`);
    expect(out).toMatch(
      /\nThis collection holds 2 decisions of 2020 to 2021; others were not searched\.\n$/u,
    );
  });

  test("asks so beside what is meant for programs", async () => {
    const { out, error } = await search("rom", "--format", "csv");
    expect(readCsv(out)).toEqual([]);
    expect(error).toBe("Did you mean 'room' (2 decisions)?\n");
    expect((await search("zzzzzz", "--format", "csv")).error).toBe("");
  });
});

describe("years the wrong way round", () => {
  test.each([[["damp", "--from", "2021", "--to", "2020"]], [['"damp" year:2021..2020']]])(
    "are put in order, which is said: %s",
    async (args) => {
      const { out } = await search(...args);
      expect(out).toMatch(/^(?:\d mentions in \d paragraphs of )?2 decisions, /u);
      expect(out).toContain("\nThe years were put in order: 2020 to 2021.\n");
      const table = await search(...args, "--format", "csv");
      expect(table.error).toBe("The years were put in order: 2020 to 2021.\n");
    },
  );
});
