import { writeFile } from "node:fs/promises";
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

test("asks whether collection.yml was meant", async () => {
  const folder = await temporaryFolder({ "collection.yml": "title: Sample\n" });
  const { messages } = await readCollectionFile(`${folder}/collection.yaml`);
  expect(messages.map(({ severity, text }) => [severity, text])).toEqual([
    ["warning", "Found collection.yml, which is not read. Did you mean collection.yaml?"],
  ]);
});

test.each([
  ["Windows-1252", Buffer.from("publisher: Caf\u00e9\n", "latin1")],
  ["UTF-16", Buffer.from("\ufeffpublisher: Caf\u00e9\n", "utf16le")],
])("converts a file in %s and says so", async (encoding, bytes) => {
  const folder = await temporaryFolder();
  await writeFile(`${folder}/collection.yaml`, bytes);
  const { collection, messages } = await readCollectionFile(`${folder}/collection.yaml`);
  expect(collection.publisher).toBe("Caf\u00e9");
  expect(messages.map(({ text }) => text)).toEqual([
    `Unexpected encoding ${encoding}, expected UTF-8; the text was converted.`,
  ]);
});

test("an empty file on disk means the defaults too", async () => {
  const folder = await temporaryFolder({ "collection.yaml": "\n" });
  expect(await readCollectionFile(`${folder}/collection.yaml`)).toEqual(parseCollection(""));
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
      text: 'Unexpected key "publisherURL", expected one of title, publisher, publisherUrl, attribution, licenceUrl, contactUrl, originalUrl, notice. Did you mean publisherUrl?',
      hint: "Correct collection.yaml; until then this key is left out. content/README.md lists the keys.",
    },
  ]);
});

test("reports a wrong value with its line and leaves the key out", () => {
  const { collection, messages } = parseCollection("title: Sample\nlicenceUrl: see below\n");
  expect(collection).toEqual({ title: "Sample" });
  expect(messages.map(({ line, text }) => [line, text])).toEqual([
    [2, 'Unexpected value of "licenceUrl": expected an address such as https://example.org.'],
  ]);
});

test("reports each unknown key at its own line, in their order, with the key that was meant", () => {
  const { messages } = parseCollection("orignalUrl: x\nattribution:\npublsher: Wickham\n");
  expect(messages.map(({ line, text }) => [line, text.replace(/, expected one of [^.]*/u, "")])).toEqual([
    [1, 'Unexpected key "orignalUrl". Did you mean originalUrl?'],
    [2, 'Found nothing after "attribution:", expected text.'],
    [3, 'Unexpected key "publsher". Did you mean publisher?'],
  ]);
});

test("asks for text where a number stands", () => {
  const { messages } = parseCollection("title: 2024\n");
  expect(messages[0]?.text).toBe('Unexpected value of "title", expected text; put quotes around it.');
});

test.each([
  ["title: Sample\nnotice: 'unclosed\n", 3],
  ["publisher: Wickham\ntitle: Wickham Law Centre: decisions\n", 2],
  ["title: Sample\nnotice: *important*\n", 2],
])("says of broken YAML that the whole file is left out: %j", (text, line) => {
  const { collection, messages } = parseCollection(text);
  expect(collection).toEqual({ title: "Ombudsman decisions" });
  expect(messages.map((message) => [message.line, message.text])).toEqual([
    [line, "Cannot read this line as YAML, so the whole file is left out."],
  ]);
  expect(messages[0]?.hint).toContain("double quotes");
});

test.each([
  ["title: One\ntitle: Two\n", "Found this key for the second time", "Delete one of the two lines."],
  ["title: One\n---\ntitle: Two\n", "Found a second part below a line of hyphens", "Delete that line."],
  ["publisher: One\n\ttitle: Two\n", "Found a tab before this key", "Begin the line with the key."],
])("says what to do where quotes would not help: %j", (text, found, hint) => {
  const message = { text: `${found}, so the whole file is left out.`, hint };
  expect(parseCollection(text).messages).toMatchObject([message]);
});

test("resolves a value that is named and used again", () => {
  expect(parseCollection("title: &name Sample\npublisher: *name\n").collection).toEqual({
    title: "Sample",
    publisher: "Sample",
  });
});

test("does not unfold lists that hold each other again and again", () => {
  const bomb = Array.from({ length: 40 }, (_, depth) => {
    const inner = depth === 0 ? "x, x" : `*a${depth - 1}, *a${depth - 1}`;
    return `a${depth}: &a${depth} [${inner}]\n`;
  });
  const { collection, messages } = parseCollection(`${bomb.join("")}title: *a39\npublisher: Wickham\n`);
  expect(collection).toEqual({ title: "Ombudsman decisions", publisher: "Wickham" });
  expect(messages).toHaveLength(41);
  expect(messages.at(-1)).toMatchObject({
    line: 41,
    text: 'Unexpected value of "title", expected text; put quotes around it.',
  });
});

test("takes a text that is used again a thousand times", () => {
  const keys = Array.from({ length: 1000 }, (_, index) => `key${index}: *name\n`).join("");
  expect(parseCollection(`title: &name Sample\n${keys}`).collection).toEqual({ title: "Sample" });
});

test.each([
  ["title", '"Decisions \\a of Wickham"', "U+0007"],
  ["notice", '"Decisions \\x85 of Wickham"', "U+0085"],
  ["publisherUrl", '"https://example.org/\\e"', "U+001B"],
  ["contactUrl", '"mailto:a\\0b@example.org"', "U+0000"],
  ["originalUrl", '"https://example.org/\\b{reference}"', "U+0008"],
])("leaves out %s with a control character", (key, value, character) => {
  const { collection, messages } = parseCollection(`${key}: ${value}\n`);
  expect(collection).toEqual({ title: "Ombudsman decisions" });
  expect(messages.map(({ text }) => text)).toEqual([
    `Unexpected value of "${key}": found the control character ${character}, expected none; delete it.`,
  ]);
});

test("keeps a notice of several lines", () => {
  expect(parseCollection("notice: |\n  One\n  two\tthree\n").collection.notice).toBe("One\ntwo\tthree");
});

test.each(["javascript:alert(1)", "example.org:80/terms", "mailto:someone@example.org", "ftp://example.org"])(
  "takes %s for no address of a website",
  (address) => {
    const { collection, messages } = parseCollection(`publisherUrl: ${address}\nlicenceUrl: ${address}\n`);
    expect(collection).toEqual({ title: "Ombudsman decisions" });
    expect(messages.map(({ text }) => text)).toEqual(
      ["publisherUrl", "licenceUrl"].map(
        (key) => `Unexpected value of "${key}": expected an address such as https://example.org.`,
      ),
    );
  },
);

test("takes spaces for nothing", () => {
  const { collection, messages } = parseCollection("title: '  '\n");
  expect(collection).toEqual({ title: "Ombudsman decisions" });
  expect(messages.map(({ text }) => text)).toEqual(['Found nothing after "title:", expected text.']);
});

test("names a placeholder that is not closed", () => {
  const { messages } = parseCollection("originalUrl: https://example.org/{reference\n");
  expect(messages[0]?.text).toContain("found {reference, expected only");
});

test("names a placeholder of originalUrl that is none, and those there are", () => {
  const { messages } = parseCollection("originalUrl: https://example.org/{category}/{ref}\n");
  expect(messages.map(({ text }) => text)).toEqual([
    'Unexpected value of "originalUrl": found {ref}, expected only {category}, {subcategory} and {reference}.',
  ]);
});

test("reports a file that is no mapping", () => {
  const { collection, messages } = parseCollection("- just\n- a list\n");
  expect(collection).toEqual({ title: "Ombudsman decisions" });
  expect(messages[0]?.text).toMatch(/^Unexpected content, expected keys such as title/u);
});

test("says once what is wrong with a key", () => {
  expect(parseCollection("title: []\n").messages).toHaveLength(1);
});
