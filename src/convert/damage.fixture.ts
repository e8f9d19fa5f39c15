import fc from "fast-check";
import type { Conversion } from "./convert.ts";
import { bodyOf, nodeTypes, PLAIN_TYPES, parseBoth, visibleBlocks } from "./markdown-words.fixture.ts";
import { words } from "./source-words.fixture.ts";

/** Words that mean more than themselves somewhere on the way. */
export const HOSTILE_WORDS = [
  "<script>",
  "</script>",
  "<b>",
  "[x](javascript:alert(1))",
  "![",
  "---",
  "***",
  "|",
  "`",
  "```",
  "&lt;",
  "12.",
  "#",
  ">",
  "*a*",
  "_a_",
  "\\",
  "https://example.org",
  "£300",
  "a)",
  "“quoted”",
];
/** Signs and tags that a page, an encoding or a direction of writing may break on. */
const HOSTILE_TAGS = [
  "\uD800",
  "\u202E",
  "<!--",
  "-->",
  "</ol>",
  "<li>",
  "<table><tr><td>",
  "</article>",
  "<textarea>",
  "<plaintext>",
  "<p hidden>",
];

const MUTATIONS = [
  "drop",
  "double",
  "swap",
  "cut",
  "number",
  "hostile",
  "join",
  "blank",
  "indent",
  "long",
  "empty",
  "untag",
] as const;
/** One damage to a source. */
export const mutation = fc.record({
  kind: fc.constantFrom(...MUTATIONS),
  at: fc.nat(),
  to: fc.nat(),
  words: fc.constantFrom(...HOSTILE_WORDS, ...HOSTILE_TAGS),
});
/** See `mutation`. */
export type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** `text` after all `mutations`, one after the other. */
export function mutate(text: string, mutations: readonly Mutation[]): string {
  const lines = text.split("\n");
  for (const { kind, at, to, words: hostile } of mutations) {
    const index = at % Math.max(1, lines.length);
    const line = lines[index] ?? "";
    const other = to % Math.max(1, lines.length);
    if (kind === "drop") lines.splice(index, 1);
    else if (kind === "double") lines.splice(index, 0, line);
    else if (kind === "swap") [lines[index], lines[other]] = [lines[other] ?? "", line];
    else if (kind === "cut") lines[index] = line.slice(0, to % (line.length + 1));
    else if (kind === "number") lines[index] = line.replace(/\d+/u, String(to % 2000));
    else if (kind === "hostile")
      lines[index] =
        `${line.slice(0, to % (line.length + 1))} ${hostile} ${line.slice(to % (line.length + 1))}`;
    else if (kind === "join") lines.splice(index, 2, `${line} ${lines[index + 1] ?? ""}`);
    else if (kind === "blank") lines.splice(index, 0, "");
    else if (kind === "untag") lines[index] = withoutTag(line, to);
    else if (kind === "long") lines[index] = line.repeat(1 + (to % 20));
    else if (kind === "empty") lines.splice(index, 0, ...Array.from({ length: to % 300 }, () => ""));
    else lines[index] = " ".repeat(to % 12) + line;
  }
  return lines.join("\n");
}

/** `line` without one of its tags, as a careless edit leaves a page. */
function withoutTag(line: string, which: number): string {
  const tags = [...line.matchAll(/<[^<>]*>/gu)];
  const tag = tags[which % Math.max(1, tags.length)];
  return tag ? line.slice(0, tag.index) + line.slice(tag.index + tag[0].length) : line;
}

/** The warnings that say that words were left out. */
const LEAVING_OUT: ReadonlySet<string> = new Set([
  "picture-left-out",
  "text-around-decision",
  "text-before-title",
  "repeated-header-line",
  "no-such-day",
  "unlikely-year",
  "unreadable-date",
]);

/** The words of all decisions of a conversion. */
function allWords({ decisions }: Conversion): string[] {
  return decisions.flatMap(({ frontmatter, markdown }) => {
    const [root] = parseBoth(bodyOf(markdown), frontmatter.tables ?? 0);
    const { title, summary, category, subcategory, outcome, date } = frontmatter;
    const header = [title, summary, category, subcategory, outcome, date && printedDate(date)];
    return words([...header, ...(root ? visibleBlocks(root) : [])].join(" "));
  });
}

/** What a message quotes of what was left out: a header line, or the label alone of a summary. */
const QUOTES = new Map([
  ["unread-header-line", /“(.*)”, expected/u],
  ["misspelt-summary", /“(\p{L}+ ?[-–—:;=>|]?)/u],
]);

function quotedWords({ messages }: Conversion): string[] {
  return messages.flatMap(({ rule, text }) => words(QUOTES.get(rule)?.exec(text)?.[1] ?? ""));
}

/** `25 May 2018`, as header lines print it. */
function printedDate(date: string): string {
  const [month] = new Date(date).toLocaleDateString("en-US", { month: "short", timeZone: "UTC" }).split(" ");
  return `${date.slice(8)} ${month} ${date.slice(0, 4)}`;
}

/** `list` without one of each of the words in `taken`. */
function withoutOnce(list: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of taken) left.set(word, (left.get(word) ?? 0) + 1);
  return list.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What is wrong with the conversion of a damaged source; empty when nothing is. */
export interface Fault {
  /** Words that no decision and no message accounts for. */
  readonly lost: readonly string[];
  /** Kinds of Markdown that only text of the source can have made. */
  readonly markup: readonly string[];
}

/** The faults in `conversion` of a source that showed `shown` words to its reader. */
export function findFault(conversion: Conversion, shown: readonly string[]): Fault {
  const markup = conversion.decisions.flatMap(({ markdown, frontmatter }) =>
    parseBoth(bodyOf(markdown), frontmatter.tables ?? 0).flatMap(nodeTypes),
  );
  const told = [...allWords(conversion), ...quotedWords(conversion)];
  return {
    lost: announcesLoss(conversion) ? [] : withoutOnce(partsOf(shown), partsOf(told)).filter(hasLetter),
    markup: markup.filter((type) => !PLAIN_TYPES.includes(type)),
  };
}

function announcesLoss({ decisions, messages }: Conversion): boolean {
  const announced = messages.some(({ rule, severity }) => severity === "error" || LEAVING_OUT.has(rule));
  return announced || (decisions.length === 0 && messages.length > 0);
}

/**
 * Words without their colons, for a header pair of a page is written with one of its own,
 * without angle brackets, which stay behind where a tag is cut, and without the nought of
 * a day, which dates have in some texts.
 */
function partsOf(list: readonly string[]): string[] {
  return list.flatMap((word) => word.split(/[:<>]/u)).map((word) => word.replace(/^0(?=\d$)/u, ""));
}

function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
