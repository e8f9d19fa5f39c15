import type { Collection } from "../decision/collection.ts";

// Both are filled in by astro.config.mjs, the one place that reads the environment.
declare const __COLLECTION__: Collection;
declare const __DECISIONS_FOLDER__: string;

/** What the collection says about itself: title, publisher, licence, notice. */
export const site: Collection = __COLLECTION__;

/** Absolute path of the folder that holds the converted decisions. */
export const decisionsFolder: string = __DECISIONS_FOLDER__;
