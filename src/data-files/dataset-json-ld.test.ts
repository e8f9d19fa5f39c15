import { expect, test } from "vitest";
import { collectionSchema } from "../decision/collection.ts";
import { DATA_FILES } from "./data-file.ts";
import { datasetJsonLd, scriptJson } from "./dataset-json-ld.ts";

const address = { site: "https://decisions.example.org", base: "/" };

test("names every file with its address", () => {
  const { distribution } = datasetJsonLd([], { collection: collectionSchema.parse({}), address });
  expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    DATA_FILES.map(({ name }) => `https://decisions.example.org/data/${name}`),
  );
});

test("claims no licence where the collection has none", () => {
  expect(datasetJsonLd([], { collection: collectionSchema.parse({}), address })).not.toHaveProperty(
    "license",
  );
});

test("cannot end the element it stands in", () => {
  expect(scriptJson({ title: "</script>" })).toBe('{"title":"\\u003c/script>"}');
});
