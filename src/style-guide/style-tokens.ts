/** A custom property of the style sheet of tokens. */
export interface StyleToken {
  /** `--paper`. */
  readonly name: string;
  readonly value: string;
}

/**
 * The tokens that `css` declares, in its order: `--paper: light-dark(#fdfefe, #12181b);`
 * gives the name and what stands after it.
 */
export function readTokens(css: string): readonly StyleToken[] {
  return [...css.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = "", value = ""]) => ({ name, value }));
}

/** Whether a token is a colour. */
export function isColour({ value }: StyleToken): boolean {
  return value.startsWith("light-dark(");
}
