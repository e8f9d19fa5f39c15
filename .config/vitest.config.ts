import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ["default", "json"],
    outputFile: { json: "node_modules/.cache/vitest-report.json" },
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["src/browser-tests/**", "src/site-tests/**"],
          // Tests of cost measure processor time themselves; a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: "site",
          include: ["src/site-tests/**/*.test.ts"],
          globalSetup: ["src/site-tests/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: ["src/browser-tests/**/*.test.ts"],
          globalSetup: ["src/site-tests/global-setup.ts"],
          fileParallelism: false,
          // A search may take its time on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
