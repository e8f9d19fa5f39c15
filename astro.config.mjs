import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sitemap from "@astrojs/sitemap";
import { defineConfig, passthroughImageService } from "astro/config";
import { dataFiles } from "./src/data-files/data-files-integration.ts";
import { collectionSchema } from "./src/decision/collection.ts";
import { phraseIndex } from "./src/phrase-index/build/phrase-index-integration.ts";
import { wordsIndex } from "./src/search/words/build/words-integration.ts";
import { styleGuide } from "./src/style-guide/style-guide-integration.ts";

// The one place, with src/content.config.ts, that reads the environment:
//   DECISIONS_DIR  converted decisions and collection.json   content/decisions
//   OUT_DIR        where the site is written                 dist
//   WORK_DIR       where Astro keeps notes of its own        the project's folder
//   CACHE_DIR      what the next build may reuse             node_modules/.astro
//   SITE_URL       where it will be published                none: no sitemap, no canonical addresses
//   BASE_PATH      the folder it will be published in        /
//   STYLE_GUIDE    1 builds the style guide, for tests       none: npm run dev alone has it
const { DECISIONS_DIR, OUT_DIR, WORK_DIR, CACHE_DIR, SITE_URL, BASE_PATH, STYLE_GUIDE } = process.env;
const root = new URL("./", import.meta.url);
const projectFolder = fileURLToPath(root);
const decisionsFolder = fileURLToPath(new URL(`${DECISIONS_DIR ?? "content/decisions"}/`, root));
const collection = readCollection();

export default defineConfig({
  // Astro writes .astro into its root through files of fixed names: two builds that share
  // one take each other's away.
  root: WORK_DIR ?? projectFolder,
  srcDir: `${projectFolder}src`,
  publicDir: `${projectFolder}public`,
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH ?? "/",
  outDir: OUT_DIR ?? "dist",
  cacheDir: CACHE_DIR ?? "node_modules/.astro",
  integrations: [
    dataFiles({ decisionsFolder, collection }),
    ...(SITE_URL ? [sitemap({ filter: isListed })] : []),
    styleGuide({ isBuilt: STYLE_GUIDE === "1" }),
    phraseIndex({ decisions: decisionsFolder }),
    wordsIndex({ decisions: decisionsFolder }),
  ],
  build: { format: "directory", inlineStylesheets: "never", concurrency: 2 },
  compressHTML: true,
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: "error",
  vite: {
    build: { assetsInlineLimit: 0 },
    define: {
      __COLLECTION__: JSON.stringify(collection),
      __DECISIONS_FOLDER__: JSON.stringify(decisionsFolder),
    },
  },
});

function readCollection() {
  const file = `${decisionsFolder}collection.json`;
  return collectionSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
}

/** The search page holds no decision of its own: search engines may list it, and need not be sent there. */
function isListed(address) {
  return !new URL(address).pathname.endsWith("/search/");
}
