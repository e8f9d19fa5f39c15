import { hash } from "node:crypto";

/**
 * A key that changes with what a page shows, so that an unchanged page is reused
 * from the build before. `parts` must name everything that is not in the code or
 * the configuration, both of which Astro watches by itself.
 */
export function cacheKey(...parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts));
}
