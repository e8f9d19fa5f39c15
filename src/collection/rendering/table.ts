import type { Element } from "hast";
import { h } from "hastscript";
import type { Table, TableRow } from "mdast";
import { renderWords } from "./words.ts";

/** A table whose first row holds the headers, in a box that scrolls when the screen is narrow. */
export function renderTable({ children: [head, ...body] }: Table): Element {
  return h("div", { className: ["table"], role: "group", tabIndex: 0, ariaLabel: "Table" }, [
    h("table", [
      ...(head ? [h("thead", row(head, "th"))] : []),
      h(
        "tbody",
        body.map((cells) => row(cells, "td")),
      ),
    ]),
  ]);
}

function row({ children }: TableRow, tagName: "th" | "td"): Element {
  const properties = tagName === "th" ? { scope: "col" } : {};
  return h(
    "tr",
    children.map((cell) => h(tagName, properties, renderWords(cell.children))),
  );
}
