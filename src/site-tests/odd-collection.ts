import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeStatement } from "./write-statement.ts";

/** How many decisions about one council the collection holds, enough for several pages of a list. */
export const MANY = 60;
const MANY_COUNCIL = "Verylong-upon-Water and Saint Somewhere Metropolitan Borough Council";

/** Text that would be markup, code or links, were it not only text. */
export const HOSTILE_PARAGRAPHS = [
  '<script>window.hacked = true</script> and <img src=x onerror="window.hacked = true"> in one line.',
  "[press here](javascript:window.hacked=true) ![picture](https://tracker.example/p.png) <https://evil.example>",
  "*not bold* _not italic_ `not code` ~~not struck~~ **kept stars** # not a heading",
  'He said -- "well..." -- it\'s at www.example.org, or ask a@b.example & see §5 &amp; &lt;b&gt; {{x}} {% y %}',
  "| a | b | and a backslash \\ and a tab\tand 1. a number and - a dash",
];

/** Its own title is hostile too. */
export const HOSTILE_BODY = "Tâf & <b>“Côte”</b> Council (ASC)";

/** Writes the sources of a collection made to be awkward into the empty `folder`. */
export async function writeOddCollection(folder: string): Promise<void> {
  const files = { ...statements(), ...rejected(), "collection.yaml": COLLECTION };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const COLLECTION = `title: "Odd <i>texts</i> & more"
publisher: "O'Hara & Sons"
attribution: "Written for tests. <script>window.hacked = true</script>"
notice: "Nothing here happened."
`;

function statements(): Record<string, string> {
  const many = Array.from({ length: MANY }, (_, index) => {
    const text = writeStatement({
      body: MANY_COUNCIL,
      reference: `15 100 ${String(index).padStart(3, "0")}`,
      category: "Planning > Building control",
      date: `${String((index % 28) + 1).padStart(2, "0")} Feb ${2010 + (index % 12)}`,
      sections: {
        "The complaint": [`Complaint ${index} was about a wall.`],
        "Final decision": ["There was no fault."],
      },
    });
    return [`many/15-100-${String(index).padStart(3, "0")}.txt`, text] as const;
  });
  return { ...Object.fromEntries(many), ...oneOfAKind() };
}

function oneOfAKind(): Record<string, string> {
  return {
    "hostile.txt": writeStatement({
      body: HOSTILE_BODY,
      reference: "15 200 001",
      category: 'Roads & "paths" > A/B <tests>',
      outcome: "Upheld",
      summary: 'The Council\'s <em>summary</em> -- with "quotes" & a | bar.',
      sections: {
        "The complaint": HOSTILE_PARAGRAPHS,
        "What I found <h1>": ["Nothing."],
        "Final decision": ["The end."],
      },
    }),
    "long.txt": writeStatement({
      body: "Longfield Council",
      reference: "15 200 002",
      category: "Housing > COVID-19",
      outcome: "Upheld",
      summary: `A word of three hundred letters follows: ${"w".repeat(300)}.`,
      sections: {
        "The complaint": Array.from({ length: 300 }, (_, index) => `Paragraph ${index + 1} says little.`),
        [`What I found in ${"h".repeat(200)}`]: [
          `One ${"x".repeat(300)} word.`,
          `${"Many words. ".repeat(2000)}End.`,
        ],
        "Final decision": ["The end, as paragraph 14 said."],
      },
    }),
    "unknown-outcome.txt": writeStatement({
      body: "Strangeways Council",
      reference: "15 200 003",
      category: "Health > COVID-19",
      outcome: "Partly resolved",
      sections: { "The complaint": ["One."], "Final decision": ["Two."] },
    }),
    "not-stated.txt": writeStatement({
      body: "Silent Council",
      reference: "15 200 004",
      category: undefined,
      outcome: undefined,
      date: undefined,
      summary: undefined,
      sections: { "The complaint": ["One."], "Final decision": ["Two."] },
    }),
    "two-bodies-a.txt": writeStatement({
      body: "First Council",
      reference: "15 200 005",
      sections: { "The complaint": ["About the first."], "Final decision": ["No fault."] },
    }),
    "two-bodies-b.txt": writeStatement({
      body: "Second NHS Foundation Trust",
      reference: "15 200 005",
      sections: { "The complaint": ["About the second."], "Final decision": ["Some fault."] },
    }),
  };
}

function rejected(): Record<string, string> {
  return { "empty.txt": "", "shopping-list.txt": "Milk\nBread\n" };
}
