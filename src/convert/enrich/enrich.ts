import type { VFile } from "vfile";
import type { DecisionTree } from "../structure/tree.ts";
import type { Facts } from "./facts.ts";
import type { Registers } from "./registers.ts";

/** No facts: stands in for the enrich stage. */
export function enrich(tree: DecisionTree, _registers: Registers, _file: VFile): Facts {
  return {
    bodyKind: "other",
    bodyName: tree.header.bodyName,
    remedies: [],
    payments: [],
    law: [],
    crossReferences: [],
    citedDecisions: [],
  };
}
