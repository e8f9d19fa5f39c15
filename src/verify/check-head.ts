import type { Finding } from "./finding.ts";
import type { Page } from "./page.ts";

const DESCRIPTION_LENGTH = 320;

/** What every page must say about itself: language, title, description, one main heading, policy. */
export function checkHead(page: Page): Finding[] {
  const findings: Finding[] = [];
  const expect = (holds: boolean, message: string, hint: string) => {
    if (!holds) findings.push({ file: page.file, message, hint });
  };
  const { description = "", language = "", policy = "" } = page;
  expect(
    /^[a-z]{2}\b/u.test(language),
    "Found no language on <html>, expected lang.",
    "Use the site's layout.",
  );
  expect(page.title !== "", "Found no <title>.", "Give the layout a title.");
  expect(description !== "", "Found no description.", "Give the layout a description.");
  expect(
    description.length <= DESCRIPTION_LENGTH,
    `Found a description of ${description.length} characters, expected at most ${DESCRIPTION_LENGTH}.`,
    "Shorten it at the end of a sentence or word.",
  );
  expect(page.headings1 === 1, `Found ${page.headings1} <h1>, expected one.`, "Name the page once.");
  expect(
    isStrict(policy),
    `Found the content security policy "${policy}", expected default-src 'self' and nothing beyond the site.`,
    "Use the site's layout, and put code and styles in files.",
  );
  return findings;
}

// Pagefind's program is WebAssembly.
const STRICT_SOURCES = new Set(["'self'", "'none'", "'wasm-unsafe-eval'"]);

function isStrict(policy: string): boolean {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/u));
  const sources = directives.flatMap(([, ...own]) => own);
  return policy.includes("default-src 'self'") && sources.every((source) => STRICT_SOURCES.has(source));
}
