import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";

type Handle = NonNullable<NonNullable<Options["handlers"]>["listItem"]>;

/** The tree as CommonMark, with pipe tables where it has tables. All text is escaped. */
export function toMarkdown(root: Root): string {
  return unified()
    .data("toMarkdownExtensions", [gfmTableToMarkdown()])
    .use(remarkStringify, { bullet: "-", listItemIndent: "one", handlers: { listItem: writeListItem } })
    .stringify(root);
}

/**
 * A list item as remark-stringify writes it. Its own handler looks the item up in the
 * list to number it, so its time grows with the square of the list.
 */
const writeListItem: Handle = (node, parent, state, info) => {
  const place = state.indexStack.at(-1) ?? 0;
  const ordered = parent?.type === "list" && parent.ordered;
  const bullet = ordered ? `${(parent.start ?? 1) + place}${state.bulletCurrent}` : `${state.bulletCurrent}`;
  const indent = " ".repeat(bullet.length + 1);
  const tracker = state.createTracker(info);
  tracker.move(`${bullet} `);
  tracker.shift(indent.length);
  const exit = state.enter("listItem");
  const value = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) => {
    if (index > 0) return blank ? line : indent + line;
    return blank ? bullet + line : `${bullet} ${line}`;
  });
  exit();
  return value;
};
