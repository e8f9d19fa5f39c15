import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { listedFactsSchema } from "./listed-facts.ts";
import { loadDecisions, reloadDecision } from "./load-decisions.ts";

/**
 * Loads the facts of every decision in `folder`, a path from the project's
 * root, and those of one again when its file changes while `astro dev` runs.
 *
 * Texts stay on disk until a page shows them: with them the data store, which is one
 * string, would reach its limit near 20,000 decisions.
 */
export function decisionsLoader(folder: string): Loader {
  return {
    name: "decisions",
    schema: listedFactsSchema,
    async load({ store, meta, logger, config, watcher }) {
      const root = fileURLToPath(config.root);
      const context = { root, store, meta, logger };
      await loadDecisions(folder, context);
      const path = resolve(root, folder);
      watcher?.add(path);
      watcher?.on("all", async (_event, changed) => {
        if (dirname(changed) !== path || !changed.endsWith(".md")) return;
        // Nobody waits for this: a file that cannot be read is said, and the others stay.
        await reloadDecision(changed, context).catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
