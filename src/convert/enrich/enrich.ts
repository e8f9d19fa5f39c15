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
  return {
    ...readBody(tree, registers, file),
    remedies: placeFacts(readRemedies(actions, file)),
    payments: placeFacts(readPayments(actions, file)),
    law: placeFacts(readLaw(passages, alsoNamed, registers.legislation, file)),
    citedDecisions: placeFacts(readCitedDecisions(passages, header.reference)),
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

/** `facts` with their places: paragraph and item or, where there is no number, the anchor in the page. */
function placeFacts<Fact extends { readonly passage: Passage }>(facts: readonly Fact[]) {
  return facts.map(({ passage: { paragraph, item, anchor }, ...fact }) => {
    if (paragraph === undefined) return { ...fact, anchor };
    return { ...fact, paragraph, ...(item === undefined ? {} : { item }) };
  });
}
