/** Marks on words of the page. */
export interface Marks {
  /** Makes one of them look like the place where the reader is. */
  readonly setCurrent: (index: number | undefined) => void;
  /** Where a mark is in the window. */
  readonly boxOf: (index: number) => DOMRect | undefined;
  /** Takes all marks away. */
  readonly clear: () => void;
}
