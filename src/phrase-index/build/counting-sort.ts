/**
 * Writes `places` to `sorted` in the order of the key of each, `keys[place]`, which is
 * below `keyCount`; those of one key stay in the order they had. Takes linear time.
 * `sorted` must have room and share no memory with `places`.
 */
export function sortByKey(
  places: Uint32Array,
  keys: Uint32Array,
  keyCount: number,
  sorted: Uint32Array,
): void {
  const next = new Uint32Array(keyCount + 1);
  for (let index = 0; index < places.length; index += 1) {
    const after = (keys[places[index] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const key = keys[place] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
}
