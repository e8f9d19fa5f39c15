import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { PHRASE_INDEX_FOLDER } from "../format.ts";
import { buildPhraseIndex } from "./build-phrase-index.ts";

/**
 * Writes the index of exact phrases into `<outDir>/phrase-index/`, from the converted
 * decisions in the folder `decisions`. A failed index fails the build; a site without
 * decisions gets none.
 */
export function phraseIndex({ decisions }: { readonly decisions: string }): AstroIntegration {
  let cache = "";
  return {
    name: "phrase-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), PHRASE_INDEX_FOLDER);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const started = performance.now();
        const out = join(fileURLToPath(dir), PHRASE_INDEX_FOLDER);
        const summary = await buildOrExplain(decisions, out, cache);
        if (summary.decisions === 0) {
          logger.warn("There are no decisions, so there is no index of phrases.");
          return;
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const megabytes = (summary.bytes / 1e6).toFixed(1);
        logger.info(
          `Indexed the phrases of ${summary.decisions} decisions, ${summary.newSegments} of ${summary.segments} segments anew, ${megabytes} MB, in ${seconds} s.`,
        );
      },
    },
  };
}

async function buildOrExplain(decisions: string, out: string, cache: string) {
  try {
    return await buildPhraseIndex({ decisions, out, cache });
  } catch (cause) {
    throw new Error("The phrase index could not be written, so the site would find no exact phrases.", {
      cause,
    });
  }
}
