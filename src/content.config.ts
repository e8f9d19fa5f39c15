import { defineCollection } from "astro:content";
import { decisionsLoader } from "./collection/decisions-loader.ts";

export const collections = {
  decisions: defineCollection({
    loader: decisionsLoader(process.env["DECISIONS_DIR"] ?? "content/decisions"),
  }),
};
