import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { DecisionTree } from "../structure/tree.ts";
import { readAgreedActions } from "./action/agreed-actions.ts";
import { readRemedies } from "./action/read-remedies.ts";
import { readBodyKind, readBodyName } from "./body.ts";
import { readCitedDecisions } from "./cited-decisions.ts";
import type { Facts } from "./facts.ts";
import { readLaw } from "./law/read-law.ts";
import { listPassages, type Passage } from "./passages.ts";
import { readPayments } from "./payment/read-payments.ts";
import type { Registers } from "./registers.ts";

/**
 * The facts that `tree` states, each with its paragraph. What is not certain is left
 * out and reported on `file`.
 */
export function enrich(tree: DecisionTree, registers: Registers, file: VFile): Facts {
  const { header } = tree;
  const passages = listPassages(tree);
  const actions = readAgreedActions(passages.filter(({ section }) => section.kind === "agreed-action"));
  const alsoNamed = [header.summary?.text ?? "", ...tree.sections.map(({ heading }) => heading.text)];
  const place = <Fact extends { readonly passage: Passage }>(facts: readonly Fact[], what: string) =>
    placeFacts(facts, what, file);
  return {
    ...readBody(tree, registers, file),
    remedies: place(readRemedies(actions, file), "a remedy"),
    payments: place(readPayments(actions, file), "a payment"),
    law: place(readLaw(passages, alsoNamed, registers.legislation, file), "a law"),
    citedDecisions: place(readCitedDecisions(passages, header.reference), "another decision"),
  };
}

function readBody({ header }: DecisionTree, { bodies }: Registers, file: VFile) {
  const bodyName = readBodyName(header.bodyName, bodies);
  const bodyKind = readBodyKind(bodyName, bodies);
  if (bodyKind === undefined) {
    report(file, "unknown-body-kind", header.title.place, { found: bodyName });
  }
  return { bodyName, bodyKind: bodyKind ?? "other" };
}

/** `facts` with the numbers of their paragraphs; those in a paragraph without one are reported once. */
function placeFacts<Fact extends { readonly passage: Passage }>(
  facts: readonly Fact[],
  what: string,
  file: VFile,
): (Omit<Fact, "passage"> & { paragraph: number; item?: string })[] {
  const unplaced = facts.find(({ passage }) => passage.paragraph === undefined);
  if (unplaced) report(file, "unplaced-fact", unplaced.passage.place, { found: what });
  return facts.flatMap(({ passage: { paragraph, item }, ...fact }) =>
    paragraph === undefined ? [] : [{ ...fact, paragraph, ...(item === undefined ? {} : { item }) }],
  );
}
