import { formatNumber } from "../collection/count.ts";

/** Where progress goes: a terminal or a log. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Shows how far long work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Clears the line on a terminal; elsewhere the last line says how far it went. */
  readonly close: () => void;
}

const TERMINAL_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 5000;

/**
 * One line that is written over on a terminal, a line every few seconds elsewhere:
 * `Converting 1,200 of 10,000 (410 a second)`. `now` gives milliseconds. Time counts from
 * the first update: what comes before it is getting ready.
 */
export function showProgress(verb: string, stream: ProgressStream, now: () => number): Progress {
  const interval = stream.isTTY ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  let first: { readonly done: number; readonly time: number } | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let line = "";
  let shown = "";

  const show = () => {
    // \u001B[K clears what a longer line left behind.
    stream.write(stream.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
    shown = line;
  };

  return {
    update(done, total) {
      const time = now();
      if (first === undefined) {
        first = { done, time };
        if (!stream.isTTY) last = time;
      }
      const rate = perSecond(done - first.done, time - first.time);
      line = `${verb} ${formatNumber(done)} of ${formatNumber(total)}${rate === 0 ? "" : ` (${formatNumber(rate)} a second)`}`;
      if (time - last < interval) return;
      last = time;
      show();
    },
    close() {
      if (shown === "") return;
      if (stream.isTTY) stream.write("\r\u001B[K");
      else if (line !== shown) show();
    },
  };
}

function perSecond(done: number, milliseconds: number): number {
  return milliseconds > 0 ? Math.round((done * 1000) / milliseconds) : 0;
}
