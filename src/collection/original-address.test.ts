import { expect, test } from "vitest";
import { collectionSchema } from "../decision/collection.ts";
import { aDecision } from "./a-decision.ts";
import { originalAddress } from "./original-address.ts";

const collection = collectionSchema.parse({
  originalUrl: "https://example.org/decisions/{category}/{subcategory}/{reference}",
});

test("fills the collection's pattern, with categories spelled as the publisher's addresses do", () => {
  const decision = aDecision({ category: "Children's care services", subcategory: "Looked after children" });
  expect(originalAddress(collection, decision)).toBe(
    "https://example.org/decisions/children-s-care-services/looked-after-children/17-900-112",
  );
});

test("is absent when the decision lacks a part of the pattern", () => {
  const { subcategory: _subcategory, ...decision } = aDecision();
  expect(originalAddress(collection, decision)).toBeUndefined();
});

test("is absent when the collection has no pattern", () => {
  expect(originalAddress(collectionSchema.parse({}), aDecision())).toBeUndefined();
});
