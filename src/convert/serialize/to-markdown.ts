import type { Heading, Paragraph, Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";

type Handle = NonNullable<NonNullable<Options["handlers"]>["text"]>;
type State = Parameters<Handle>[2];
type WriteFlow = State["containerFlow"];
type FlowParent = Parameters<WriteFlow>[0];

/** The tree as CommonMark, with pipe tables where it has tables. All text is escaped. */
export function toMarkdown(root: Root): string {
  return unified()
    .data("toMarkdownExtensions", [gfmTableToMarkdown()])
    .use(remarkStringify, {
      bullet: "-",
      listItemIndent: "one",
      handlers: {
        heading: writeHeading,
        link: writeLink,
        listItem: writeListItem,
        paragraph: writeParagraph,
        root: writeRoot,
        text: writeText,
      },
    })
    .stringify(root);
}

/**
 * A whole text. To remark-stringify the blocks in a list or item, too, are written by
 * `writeFlow`: its own function searches all words for line ends at every level, to know
 * the line and column of each block, which nothing here asks for.
 */
const writeRoot: Handle = (node, _parent, state, info) => {
  state.containerFlow = (parent, { now, lineShift }) => {
    return writeFlow(parent, state, { now, lineShift, before: "\n", after: "\n" });
  };
  return state.containerFlow(node, info);
};

/** The blocks of `parent` with the line ends between them. */
function writeFlow(parent: FlowParent, state: State, info: Parameters<Handle>[3]): string {
  // Strings that are added are joined once, when the whole text is asked for; those in a list would be at every level.
  let written = "";
  const depth = state.indexStack.push(-1);
  for (const [index, block] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (before) written += lineEndsBetween(before, block, parent, state);
    state.indexStack[depth - 1] = index;
    written += state.handle(block, parent, state, info);
    if (block.type !== "list") state.bulletLastUsed = undefined;
  }
  state.indexStack.pop();
  return written;
}

/** What the rules of remark-stringify, the last of which comes first, put between two blocks. */
function lineEndsBetween(...[left, right, parent, state]: Parameters<State["join"][number]>): string {
  for (const rule of state.join.toReversed()) {
    const emptyLines = rule(left, right, parent, state);
    if (typeof emptyLines === "number") return "\n".repeat(1 + emptyLines);
  }
  return "\n\n";
}

/**
 * A list item as remark-stringify writes it. Its own handler looks the item up in the
 * list to number it, so its time grows with the square of the list.
 */
const writeListItem: Handle = (node, parent, state, info) => {
  const place = state.indexStack.at(-1) ?? 0;
  const ordered = parent?.type === "list" && parent.ordered;
  const bullet = ordered ? `${(parent.start ?? 1) + place}${state.bulletCurrent}` : `${state.bulletCurrent}`;
  const [only, second] = node.children;
  const words = only?.type === "paragraph" && !second ? readPlain(only) : undefined;
  if (words !== undefined) return `${bullet} ${words}`;
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

// Every character that Markdown may read as more than itself, and those that it does at the start of a line.
const SPECIAL = /[\\`*_[\]<&!#|\r\n]/u;
const SPECIAL_FIRST = /^[\d+=>~:-]/u;

/** A paragraph as remark-stringify writes it; most are words with nothing to escape. */
const writeParagraph: Handle = (node, _parent, state, info) => {
  const words = readPlain(node);
  if (words !== undefined) return words;
  const exit = state.enter("paragraph");
  const leave = state.enter("phrasing");
  const value = state.containerPhrasing(node, info);
  leave();
  exit();
  return value;
};

/** The words of a paragraph or heading that are all it holds and need no escape. */
function readPlain({ children: [only, second] }: Paragraph | Heading): string | undefined {
  return only?.type === "text" && !second && isPlain(only.value, true) ? only.value : undefined;
}

/**
 * A heading as remark-stringify writes it. Its own handler searches each heading for
 * line ends, of which ours have none.
 */
const writeHeading: Handle = (node, _parent, state, info) => {
  const marks = "#".repeat(node.depth);
  const plain = readPlain(node);
  if (plain !== undefined) return `${marks} ${plain}`;
  const exit = state.enter("headingAtx");
  const leave = state.enter("phrasing");
  const words = state.containerPhrasing(node, { ...info, before: "# ", after: "\n" });
  leave();
  exit();
  return words === "" ? marks : `${marks} ${words}`;
};

function isPlain(value: string, atLineStart: boolean): boolean {
  return !(atLineStart && SPECIAL_FIRST.test(value)) && !SPECIAL.test(value);
}

/** Words as remark-stringify writes them; most hold nothing to escape and need not be searched thirty times. */
const writeText: Handle = (node, parent, state, info) => {
  if (isPlain(node.value, info.before === "\n")) return node.value;
  const place = state.indexStack.at(-1) ?? 0;
  const siblings = parent?.children ?? [];
  return state.safe(node.value, { ...info, afterNode: siblings[place + 1], beforeNode: siblings[place - 1] });
};

/** A link to a paragraph of this decision. Its words are letters and digits, its address an anchor. */
const writeLink: Handle = (node, _parent, state, info) => {
  const exit = state.enter("link");
  const words = state.containerPhrasing(node, { ...info, before: "[", after: "]" });
  exit();
  return `[${words}](${node.url})`;
};
