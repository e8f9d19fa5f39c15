import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { Collection } from "../decision/collection.ts";
import { writeDataFiles } from "./write-data-files.ts";

/** What the integration cannot learn from Astro. */
export interface DataFilesOptions {
  /** Absolute path of the folder of converted decisions. */
  readonly decisionsFolder: string;
  readonly collection: Collection;
}

/**
 * Writes the files for other programs into the built site: `/data/` with the whole
 * collection in several formats, and each decision as JSON, Markdown and plain text
 * beside its page. A failure stops the build.
 */
export function dataFiles(options: DataFilesOptions): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: "data-files",
    hooks: {
      "astro:config:setup": ({ config: { outDir }, updateConfig }) => {
        const folder = fileURLToPath(new URL("data/", outDir));
        updateConfig({ vite: { define: { __DATA_FOLDER__: JSON.stringify(folder) } } });
      },
      "astro:config:done": ({ config: finalConfig }) => {
        config = finalConfig;
      },
      // By this hook Astro has emptied the output folder and has rendered nothing yet, so
      // that the page about the files can tell how large they are.
      "astro:build:setup": async ({ logger }) => {
        if (!config)
          throw new Error("Found no configuration, expected astro:config:done to have run before.");
        const decisions = await writeDataFiles({
          ...options,
          outFolder: fileURLToPath(config.outDir),
          cacheFile: fileURLToPath(new URL("data-files/frontmatter.ndjson", config.cacheDir)),
          address: { site: config.site, base: config.base },
        });
        logger.info(`${decisions} decisions written for other programs`);
      },
    },
  };
}
