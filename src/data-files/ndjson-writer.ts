import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { DataWriter } from "./data-writer.ts";
import { decisionJson } from "./decision-json.ts";
import type { Publication } from "./exported-decision.ts";

/** Writes decisions with their whole text to the gzipped file at `path`, one line of JSON each. */
export function openNdjsonWriter(path: string, site: Publication): DataWriter {
  // Node leaves time and file name out of the header, so equal input gives equal bytes.
  const gzip = createGzip();
  const file = gzip.pipe(createWriteStream(path));
  gzip.on("error", (error) => file.destroy(error));
  const written = finished(file);
  // A failure is thrown by close(); until then it must not count as unhandled.
  written.catch(() => undefined);
  return {
    async write(decision) {
      const isFull = !gzip.write(`${JSON.stringify(decisionJson(decision, site))}\n`);
      if (isFull) await Promise.race([once(gzip, "drain"), written]);
    },
    async close() {
      gzip.end();
      await written;
    },
  };
}
