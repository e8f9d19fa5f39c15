import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { WORDS_FOLDER } from "../format.ts";
import { buildWords } from "./build-words.ts";

/**
 * Writes the index of plain words into `<outDir>/words/`, from the converted decisions
 * in the folder `decisions`. A failed index fails the build; a site without decisions
 * gets none.
 */
export function wordsIndex({ decisions }: { readonly decisions: string }): AstroIntegration {
  let cache = "";
  return {
    name: "words-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), WORDS_FOLDER);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const started = performance.now();
        const out = join(fileURLToPath(dir), WORDS_FOLDER);
        const summary = await buildOrExplain(decisions, out, cache);
        if (summary.decisions === 0) {
          logger.warn("There are no decisions, so there is no index of words.");
          return;
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `Indexed the words of ${summary.decisions} decisions, ${summary.newSegments} of ${summary.segments} segments anew, in ${seconds} s.`,
        );
      },
    },
  };
}

async function buildOrExplain(decisions: string, out: string, cache: string) {
  try {
    return await buildWords({ decisions, out, cache, memory: process.availableMemory() });
  } catch (cause) {
    throw new Error("The decisions could not be indexed, so the site would find no plain words.", { cause });
  }
}
