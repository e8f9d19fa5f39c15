import { partsOf } from "../../search/query/check-query.ts";
import type {
  FilterField,
  FilterNode,
  QueryNode,
  ReferenceNode,
  YearsNode,
} from "../../search/query/query.ts";
import { type Catalogue, type CatalogueIds, yearOf } from "../catalogue.ts";
import { matchFacet } from "./facet-match.ts";

/** Nodes that the catalogue alone decides about. */
export type CatalogueNode = FilterNode | YearsNode | ReferenceNode;

/** Whether a decision, by its row in the catalogue, is one that a node wants. */
export type RowFilter = (row: number) => boolean;

/** Whether the catalogue alone decides about a node. */
export function isCatalogueNode(node: QueryNode): node is CatalogueNode {
  return node.type === "filter" || node.type === "years" || node.type === "reference";
}

/** Whether a query asks for a reference, for which the ids must be loaded. */
export function needsIds(node: QueryNode): boolean {
  return node.type === "reference" || partsOf(node).some(needsIds);
}

/** Nodes of one field mean any of them, so they share a group: `council`, `years` … */
function fieldOf(node: CatalogueNode): FilterField | "years" | "reference" {
  return node.type === "filter" ? node.field : node.type;
}

/** Filters of one field together, for any of their values will do. */
export function groupFilters(parts: readonly QueryNode[]): readonly (readonly CatalogueNode[])[] {
  const groups = new Map<string, CatalogueNode[]>();
  for (const part of parts) {
    if (!isCatalogueNode(part)) continue;
    const field = fieldOf(part);
    groups.set(field, [...(groups.get(field) ?? []), part]);
  }
  return [...groups.values()];
}

/** The filter that a node stands for. */
export function createRowFilter(
  node: CatalogueNode,
  catalogue: Catalogue,
  ids: CatalogueIds | undefined,
): RowFilter {
  switch (node.type) {
    case "years":
      return (row) => {
        const year = yearOf(catalogue, row);
        return year > 0 && year >= (node.from ?? 0) && year <= (node.to ?? year);
      };
    case "reference":
      return (row) => ids?.references[row] === node.reference.printed;
    case "filter": {
      const values = matchFacet(catalogue, node.field, node.value);
      const column = columnOf(catalogue, node.field);
      return (row) => values.has(column[row] ?? -1);
    }
  }
}

function columnOf(catalogue: Catalogue, field: FilterField): Uint32Array {
  switch (field) {
    case "council":
      return catalogue.body;
    case "category":
      return catalogue.category;
    case "outcome":
      return catalogue.outcome;
  }
}
