/**
 * Run by `index-segment.ts` in a process of its own, with a `SegmentTask` as JSON on
 * its standard input.
 *
 * When Pagefind's program dies, of a full disk or for want of memory, its Node
 * interface waits for an answer for ever. Inside a build that would end as if all
 * were well; this process ends with an error, as nothing is left to wait for.
 */
import { text } from "node:stream/consumers";
import { close, createIndex } from "pagefind";
import { NOT_TEXT } from "../../../decision/text-mark.ts";
import { readDecisionFile } from "../../../phrase-index/build/list-decisions.ts";
import type { SegmentTask } from "./index-segment.ts";
import { renderDecision } from "./render-decision.ts";

// The one place where these bytes become values: their writer is `index-segment.ts`.
const { folder, ids, out }: SegmentTask = JSON.parse(await text(process.stdin));
const { index, errors } = await createIndex({ excludeSelectors: [`[${NOT_TEXT}]`] });
throwOnErrors("start", errors);
if (!index) throw new Error("Pagefind gave back no index.");
for (const [row, id] of ids.entries()) {
  const content = renderDecision(id, await readDecisionFile(folder, id), row);
  const added = await index.addHTMLFile({ url: `/decisions/${id}/`, content });
  throwOnErrors(`read decision ${id}`, added.errors);
}
throwOnErrors("write its index", (await index.writeFiles({ outputPath: out })).errors);
await close();

function throwOnErrors(step: string, messages: readonly string[]): void {
  if (messages.length > 0) throw new Error(`Pagefind could not ${step}: ${messages.join("; ")}`);
}
