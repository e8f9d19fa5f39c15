import { element, find } from "./element.ts";

/**
 * Draws outcomes as the rest of the site does, from the `template` elements that
 * the page keeps: one for each known outcome, `other` and `missing`.
 */
export function createOutcomeDrawer(root: ParentNode): (outcome: string | undefined) => Node {
  const drawings = new Map(
    [...root.querySelectorAll<HTMLTemplateElement>("template[data-outcome]")].map((template) => [
      template.dataset["outcome"],
      template,
    ]),
  );
  return (outcome) => {
    const known = drawings.get(outcome === undefined ? "missing" : `=${outcome}`);
    if (known) return known.content.cloneNode(true);
    const other = drawings.get("other")?.content.cloneNode(true);
    if (!(other instanceof DocumentFragment) || outcome === undefined)
      return element("span", {}, outcome ?? "");
    find(other, ".outcome > span", HTMLElement).textContent = outcome;
    return other;
  };
}
