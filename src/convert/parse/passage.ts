/** Where something starts in a source: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Words of the source, on one line, and where they start. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
}
