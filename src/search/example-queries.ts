/** A search explained by an example. */
export interface ExampleQuery {
  /** What is typed into the search box. */
  readonly typed: string;
  /** How the search page reads it. */
  readonly kind: "words" | "phrase" | "reference";
  /** When to search like this. */
  readonly use: string;
}

/**
 * The searches that the help page explains, the last one for a decision's `reference` as
 * printed. A test asks the search page's own reader about each.
 */
export function exampleQueries(reference: string): readonly ExampleQuery[] {
  const [hyphens, neither] = [reference.replaceAll(" ", "-"), reference.replaceAll(" ", "")];
  return [
    {
      typed: "respite care",
      kind: "words",
      use: "To see what there is. Decisions with all the words come up wherever the words stand, so a longer list of words finds fewer.",
    },
    {
      typed: "apologise",
      kind: "words",
      use: "One word finds its other forms too, such as “apologised”.",
    },
    {
      typed: '"safety plan"',
      kind: "phrase",
      use: "When the words belong together. Put quotation marks round the whole search, straight or curly.",
    },
    {
      typed: reference,
      kind: "reference",
      use: `When you have the reference. Spaces, hyphens or neither: ${hyphens} and ${neither} do the same.`,
    },
  ];
}
