import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { indexSite } from "./index-site.ts";

/**
 * Indexes the decision pages of the built site into `<outDir>/pagefind/`. A failed
 * index fails the build; a site without decisions gets none, and its search page
 * says so.
 */
export function pagefind(): AstroIntegration {
  return {
    name: "pagefind",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const started = performance.now();
        const pages = await indexSite(fileURLToPath(dir));
        if (pages === 0) {
          logger.warn("The site has no decision pages, so it has no search index.");
          return;
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`Indexed ${pages} decision ${pages === 1 ? "page" : "pages"} in ${seconds} s.`);
      },
    },
  };
}
