import { expect, test } from "vitest";
import { parseCollection, readCollectionFile } from "./collection-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a missing file means the defaults", async () => {
  const folder = await temporaryFolder();
  expect(await readCollectionFile(`${folder}/collection.yaml`)).toEqual({
    collection: { title: "Ombudsman decisions" },
    messages: [],
  });
});

test("an empty file means the defaults", () => {
  expect(parseCollection("")).toEqual({ collection: { title: "Ombudsman decisions" }, messages: [] });
});

test("reads the keys it knows", () => {
  const text = "title: Sample\noriginalUrl: https://example.org/{category}/{reference}\n";
  expect(parseCollection(text).collection).toEqual({
    title: "Sample",
    originalUrl: "https://example.org/{category}/{reference}",
  });
});

test("reports an unknown key with its line and keeps the others", () => {
  const { collection, messages } = parseCollection("title: Sample\npublisherURL: https://example.org\n");
  expect(collection).toEqual({ title: "Sample" });
  expect(messages).toEqual([
    {
      rule: "collection-file",
      severity: "error",
      line: 2,
      column: 1,
      text: 'Unexpected key "publisherURL", expected one of title, publisher, publisherUrl, attribution, licenceUrl, contactUrl, originalUrl, notice.',
      hint: "Correct collection.yaml; until then this key is left out. content/README.md lists the keys.",
    },
  ]);
});

test("reports a wrong value with its line and leaves the key out", () => {
  const { collection, messages } = parseCollection("title: Sample\nlicenceUrl: see below\n");
  expect(collection).toEqual({ title: "Sample" });
  expect(messages.map(({ line, text }) => [line, text])).toEqual([
    [2, 'Unexpected value of "licenceUrl": Invalid URL.'],
  ]);
});

test("reports broken YAML with its line", () => {
  const { messages } = parseCollection("title: Sample\nnotice: 'unclosed\n");
  expect(messages.map(({ rule, line }) => [rule, line])).toEqual([["collection-file", 3]]);
});

test("reports a file that is no mapping", () => {
  const { collection, messages } = parseCollection("- just\n- a list\n");
  expect(collection).toEqual({ title: "Ombudsman decisions" });
  expect(messages[0]?.text).toMatch(/^Unexpected content, expected keys such as title/u);
});
