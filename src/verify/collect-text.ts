import { DECISION_TEXT } from "../decision/text-mark.ts";

/** Collects what a reader sees of a page while it is parsed. */
export interface TextCollector {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly add: (text: string) => void;
  readonly close: (name: string) => void;
  readonly read: () => string;
}

const NEVER_SEEN = new Set(["head", "script", "style", "template"]);
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "q",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);
// These have no end tag, so nothing can be inside them.
const EMPTY = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Decides about an element with everything inside it. */
export type Choice = "take" | "skip" | "inherit";

/**
 * A collector of the text of the elements that `choose` takes, the whole page unless
 * told. Words of neighbouring blocks never run together.
 */
export function collectText(
  choose: (name: string, attributes: Readonly<Record<string, string>>) => Choice = outsideDecisions,
  taken = true,
): TextCollector {
  const states = [taken];
  const parts: string[] = [];
  return {
    open(name, attributes) {
      const above = states.at(-1) ?? taken;
      if (!INLINE.has(name)) parts.push(" ");
      if (EMPTY.has(name)) return;
      const choice = NEVER_SEEN.has(name) ? "skip" : choose(name, attributes);
      states.push(choice === "inherit" ? above : choice === "take");
    },
    add(text) {
      if (states.at(-1)) parts.push(text);
    },
    close(name) {
      if (!INLINE.has(name)) parts.push(" ");
      if (!EMPTY.has(name)) states.pop();
    },
    read: () => parts.join("").replace(/\s+/gu, " ").trim(),
  };
}

/** The text of a decision may hold any word; the frame around it may not. */
function outsideDecisions(_: string, attributes: Readonly<Record<string, string>>): Choice {
  return DECISION_TEXT in attributes ? "skip" : "inherit";
}
