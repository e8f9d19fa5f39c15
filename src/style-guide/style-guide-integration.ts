import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Adds `/style-guide/`, which shows every component in every state, while the site is
 * developed and, with `isBuilt`, to a site that is built for tests. A site that is
 * published has none of its pages, styles and scripts.
 */
export function styleGuide({ isBuilt }: { readonly isBuilt: boolean }): AstroIntegration {
  return {
    name: "style-guide",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command !== "dev" && !isBuilt) return;
        const entrypoint = fileURLToPath(new URL("StyleGuide.astro", import.meta.url));
        injectRoute({ pattern: "/style-guide/[...part]", entrypoint, prerender: true });
      },
    },
  };
}
