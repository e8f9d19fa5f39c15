/**
 * Run by `index-site.ts` in a process of its own, with the site's folder and the
 * pattern of the pages as arguments. Prints how many pages it indexed.
 *
 * When Pagefind's program dies, of a full disk or for want of memory, its Node
 * interface waits for an answer for ever. Inside a build that would end as if all
 * were well; this process ends with an error, as nothing is left to wait for.
 */
import { join } from "node:path";
import { close, createIndex } from "pagefind";

const [siteFolder = "", pattern = ""] = process.argv.slice(2);
const { index, errors } = await createIndex();
throwOnErrors("start", errors);
if (!index) throw new Error("Pagefind gave back no index.");
const added = await index.addDirectory({ path: siteFolder, glob: pattern });
throwOnErrors("read the decision pages", added.errors);
const written = await index.writeFiles({ outputPath: join(siteFolder, "pagefind") });
throwOnErrors("write its index", written.errors);
await close();
process.stdout.write(String(added.page_count));

function throwOnErrors(step: string, messages: readonly string[]): void {
  if (messages.length > 0) throw new Error(`Pagefind could not ${step}: ${messages.join("; ")}`);
}
