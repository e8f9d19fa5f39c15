/**
 * The value below which a share of `sorted` lies, between two values where the place
 * falls between them: `quantile([1, 2], 0.5)` is 1.5. `undefined` for no values. This is
 * the rule of spreadsheets (QUARTILE.INC), so that readers can check it.
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}
