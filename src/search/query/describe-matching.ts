import { partsOf } from "./check-query.ts";
import type { Query, QueryNode } from "./query.ts";
import { plainWords, type QueryRoute } from "./route-query.ts";

/** One line on how a query was matched; empty where nothing was looked for. */
export function describeMatching(query: Query, route: QueryRoute): string {
  switch (route) {
    case "nothing":
      return "";
    case "reference":
      return "Found by reference, however it is spelled: its own decision first, then those that mention it.";
    case "words":
      return plainWords(query).includes(" ")
        ? "Matched decisions that have all of these words, anywhere and with any ending."
        : "Matched this word with any ending.";
    case "phrases":
      return describeExact(query);
  }
}

function describeExact(query: Query): string {
  const nodes = [...listNodes(query)];
  const words = nodes.filter((node) => node.type === "words");
  const swapped = describeSwappedYears(query);
  if (words.length === 0) {
    return ["Matched by what is known of each decision, not by its words.", ...swapped].join(" ");
  }
  const sentences = ["Matched exactly these words, in upper or lower case, never across two paragraphs."];
  if (words.some(({ quoted }) => !quoted)) {
    sentences.push("Words outside quotation marks are matched exactly here too.");
  }
  if (words.some((node) => node.words.some(({ prefix }) => prefix))) {
    sentences.push("A star stands for any ending.");
  }
  if (nodes.some(({ type }) => type === "near")) {
    sentences.push("NEAR looks inside one paragraph, in either order.");
  }
  if (nodes.some((node) => node.type === "not" && node.part.type !== "in")) {
    sentences.push("What is left out must not be anywhere in the decision.");
  }
  return [...sentences, ...swapped].join(" ");
}

/** A sentence for each limit whose later year was typed first. */
export function describeSwappedYears(query: Query): readonly string[] {
  return [...listNodes(query)].flatMap((node) =>
    node.type === "years" && node.isSwapped ? sayInOrder(node) : [],
  );
}

/** `The years were put in order: 2018 to 2021.` */
export function sayInOrder({
  from,
  to,
}: {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}): string {
  return `The years were put in order: ${from} to ${to}.`;
}

function* listNodes(node: QueryNode): Generator<QueryNode> {
  yield node;
  for (const part of partsOf(node)) yield* listNodes(part);
}
