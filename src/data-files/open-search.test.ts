import { expect, test } from "vitest";
import { openSearchDescription } from "./open-search.ts";

const search = "https://decisions.example.org/search/";

test("names the address of a search with a place for the words", () => {
  const xml = openSearchDescription({ title: "Invented" }, search, "/favicon.svg");
  expect(xml).toContain(
    '<Url type="text/html" template="https://decisions.example.org/search/?q={searchTerms}"/>',
  );
  expect(xml).toContain("<ShortName>Invented</ShortName>");
});

test("takes a short name where the title is longer than the standard allows", () => {
  const xml = openSearchDescription({ title: "Decisions about A & B" }, search, "/favicon.svg");
  expect(xml).toContain("<ShortName>Decisions</ShortName>");
  expect(xml).toContain("<Description>Search Decisions about A &amp; B</Description>");
});
