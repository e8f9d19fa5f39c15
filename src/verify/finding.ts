/** Something wrong with a built site. */
export interface Finding {
  /** Path inside the built folder: `decisions/17-009-175/index.html`. */
  readonly file: string;
  /** What was found, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** `finding` as people read it, on two lines. */
export function formatFinding({ file, message, hint }: Finding): string {
  return `${file}: ${message}\n    ${hint}`;
}
