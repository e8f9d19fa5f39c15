/**
 * `places` in the order of the key of each, `keys[place]`, which is below `keyCount`;
 * those of one key stay in the order they had. Takes linear time.
 */
export function sortByKey(
  places: Uint32Array,
  keys: Uint32Array,
  keyCount: number,
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(keyCount + 1);
  for (const place of places) {
    const after = (keys[place] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const key = keys[place] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
  return sorted;
}
