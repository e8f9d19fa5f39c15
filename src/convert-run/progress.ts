/** Where progress goes: a terminal or a log. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Shows how far long work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Ends the line on a terminal. */
  readonly close: () => void;
}

const TERMINAL_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 5000;

/**
 * One line that is written over on a terminal, a line every few seconds elsewhere:
 * `Converting 1,200 of 10,000 (410 a second)`. `now` gives milliseconds.
 */
export function showProgress(verb: string, stream: ProgressStream, now: () => number): Progress {
  const start = now();
  const interval = stream.isTTY ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  let last = stream.isTTY ? Number.NEGATIVE_INFINITY : start;
  let shown = false;

  return {
    update(done, total) {
      const time = now();
      if (time - last < interval) return;
      last = time;
      const line = `${verb} ${count(done)} of ${count(total)} (${count(perSecond(done, time - start))} a second)`;
      // \u001B[K clears what a longer line left behind.
      stream.write(stream.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
      shown = true;
    },
    close() {
      if (stream.isTTY && shown) stream.write("\r\u001B[K");
    },
  };
}

/** `12345` as `12,345`. */
export function count(value: number): string {
  return value.toLocaleString("en-GB");
}

function perSecond(done: number, milliseconds: number): number {
  return Math.round((done * 1000) / Math.max(1, milliseconds));
}
