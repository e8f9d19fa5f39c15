/** A list of whole numbers below 2^32 that takes 4 bytes for each, twice that at most while it grows. */
export interface NumberList {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers themselves, until more are added. */
  readonly view: () => Uint32Array<ArrayBuffer>;
  /** Forgets the numbers and keeps the room. */
  readonly clear: () => void;
}

export function createNumberList(): NumberList {
  let values = new Uint32Array(1024);
  let used = 0;
  return {
    push: (value) => {
      if (used === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[used++] = value;
    },
    length: () => used,
    view: () => values.subarray(0, used),
    clear: () => {
      used = 0;
    },
  };
}
