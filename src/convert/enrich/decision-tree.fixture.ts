import type { SectionKind } from "../../decision/section-kind.ts";
import type { DecisionTree, Part, Section } from "../structure/tree.ts";

/** A paragraph for `decisionTree`: its words, or its words and those of its items. */
export type ParagraphWords = string | readonly [string, ...string[]];

/** A decision with one main section for each entry of `sections`, its paragraphs numbered throughout, for tests. */
export function decisionTree(
  sections: readonly (readonly [SectionKind, readonly ParagraphWords[]])[],
  bodyName = "Exampleton Council",
): DecisionTree {
  const place = { line: 1, column: 1 };
  let number = 0;
  return {
    kind: "statement",
    numbering: "restored",
    header: {
      title: { text: `${bodyName} (20 900 001)`, place },
      bodyName,
      reference: "20 900 001",
    },
    preamble: [],
    sections: sections.map(
      ([kind, paragraphs]): Section => ({
        kind,
        level: 1,
        heading: { text: kind, place },
        paragraphs: paragraphs.map((words) => {
          const [text, ...items] = typeof words === "string" ? [words] : words;
          number += 1;
          const own = { line: number, column: 1 };
          return { number, text: { text, place: own }, parts: items.length === 0 ? [] : [bullets(items)] };
        }),
      }),
    ),
  };
}

function bullets(items: readonly string[]): Part {
  return {
    type: "items",
    ordered: false,
    items: items.map((text, index) => ({
      label: String(index + 1),
      text: { text, place: { line: index + 2, column: 1 } },
      parts: [],
    })),
  };
}
