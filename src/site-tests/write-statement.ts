/** An invented statement, in the shape in which statements are saved. */
export interface Statement {
  readonly body: string;
  /** `15 200 001` */
  readonly reference: string;
  readonly category?: string | undefined;
  readonly outcome?: string | undefined;
  /** `25 May 2018` */
  readonly date?: string | undefined;
  readonly summary?: string | undefined;
  /** Paragraphs under each heading. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** The text of a statement. A line given as `undefined` is left out, one not given has a usual value. */
export function writeStatement(statement: Statement): string {
  const given = {
    category: "Planning > Building control",
    outcome: "Not upheld",
    date: "01 Mar 2015",
    summary: "Mr A complained about a wall. There was no fault.",
    ...statement,
  };
  const header = [
    `${given.body} (${given.reference})`,
    given.category && `Category : ${given.category}`,
    given.outcome && `Decision : ${given.outcome}`,
    given.date && `Decision date : ${given.date}`,
    "The Ombudsman's final decision:",
    given.summary && `Summary: ${given.summary}`,
  ].filter((line) => line !== undefined);
  const sections = Object.entries(given.sections).map(([heading, paragraphs]) =>
    [heading, paragraphs.map((text, index) => `  ${index + 1}. ${text}`).join("\n")].join("\n\n"),
  );
  const end = "Investigator's decision on behalf of the Ombudsman\n\nPrint this page\n";
  return [...header, sections.join("\n\nBack to top\n\n"), "Back to top", end].join("\n\n");
}
