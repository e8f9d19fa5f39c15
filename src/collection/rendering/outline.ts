/** A heading of a decision, for its list of contents. */
export interface OutlineEntry {
  readonly id: string;
  readonly heading: string;
  /** Its first and last numbered paragraph, those of its sub-headings included. */
  readonly first?: number;
  readonly last?: number;
  /** Its sub-headings. */
  readonly children: readonly OutlineEntry[];
}

/** A heading as it was met in the text. */
export interface OutlineHeading {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2;
  /** Numbers of the paragraphs between it and the next heading. */
  readonly numbers: readonly number[];
}

/** The headings of a text in two levels; a sub-heading before any section stands on the first level. */
export function nestOutline(headings: readonly OutlineHeading[]): readonly OutlineEntry[] {
  const sections: OutlineHeading[][] = [];
  for (const heading of headings) {
    const section = sections.at(-1);
    if (heading.level === 2 && section) section.push(heading);
    else sections.push([heading]);
  }
  return sections.flatMap(([top, ...below]) =>
    top
      ? [
          entry(
            top,
            [top, ...below],
            below.map((child) => entry(child, [child], [])),
          ),
        ]
      : [],
  );
}

function entry(
  { id, heading }: OutlineHeading,
  spans: readonly OutlineHeading[],
  children: readonly OutlineEntry[],
): OutlineEntry {
  const numbers = spans.flatMap((span) => span.numbers);
  const [first] = numbers;
  const last = numbers.at(-1);
  return first === undefined || last === undefined
    ? { id, heading, children }
    : { id, heading, first, last, children };
}
