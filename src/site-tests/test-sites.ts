import type { ChromiumLaunch } from "../browser-tests/find-chromium.ts";

/** A site that was built for the tests and is being served. */
export interface TestSite {
  /** Where its home page is, with a slash at the end. */
  readonly url: string;
  /** The built folder. */
  readonly folder: string;
  /** The sources it was built from. */
  readonly sourceFolder: string;
  /** The Markdown the converter made of them. */
  readonly decisionsFolder: string;
  readonly basePath: string;
}

/** The sites of one test run. */
export interface TestSites {
  /** The sample collection. */
  readonly sample: TestSite;
  /** The sample collection, built a second time into another folder. */
  readonly sampleAgain: TestSite;
  /** Awkward texts, many decisions about one council, under a base path. */
  readonly odd: TestSite;
  /** A folder without a single decision text. */
  readonly empty: TestSite;
  /** The five real decisions; `null` where they are not on this machine. */
  readonly real: TestSite | null;
}

declare module "vitest" {
  interface ProvidedContext {
    sites: TestSites;
    chromium: ChromiumLaunch;
  }
}
