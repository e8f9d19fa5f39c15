import { expect, test } from "vitest";
import { dataPackage } from "../data-files/data-package.ts";
import type { SiteAddress } from "../data-files/exported-decision.ts";
import { type Collection, collectionSchema } from "../decision/collection.ts";
import { readCollectionFacts } from "./collection-facts.ts";

const FILES = [{ name: "decisions.csv", bytes: 1, sha256: "0a1b" }];

function publish(collection: Partial<Collection>, address: SiteAddress): string {
  return JSON.stringify(dataPackage(FILES, { collection: collectionSchema.parse(collection), address }));
}

test("what the site writes about its collection is read back", () => {
  const collection = {
    title: "Invented decisions",
    publisher: "Office of Invented Complaints",
    publisherUrl: "https://example.org/",
    attribution: "Texts by the Office.",
    licenceUrl: "https://example.org/licence",
    notice: "A trial.",
  };
  const address = { site: "https://decisions.example.org", base: "/sub/" };
  expect(readCollectionFacts(publish(collection, address))).toEqual({
    ...collection,
    address,
    sha256: "0a1b",
  });
});

test("a collection that says nothing of itself has a title, and a site without a host its base", () => {
  expect(readCollectionFacts(publish({}, { site: undefined, base: "/" }))).toEqual({
    title: "Ombudsman decisions",
    address: { site: undefined, base: "/" },
    sha256: "0a1b",
  });
});

test.each(["{}", "[]", "null", '{"title": "x", "base": "/"}'])("%s is not taken for facts", (text) => {
  expect(() => readCollectionFacts(text)).toThrow(
    "Found no title, base or hash of decisions.csv in data/datapackage.json, expected all three.",
  );
});
