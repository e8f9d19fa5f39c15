import { join } from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { type BuiltSite, pageKind } from "./built-site.ts";
import type { Finding } from "./finding.ts";

const SAMPLE_SIZE = 20;

const CONFIG: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // The server's own files carry no hash; files of other sites do not occur.
    "require-sri": ["error", { target: "crossorigin" }],
    // Astro writes void elements and doctype its own way, and boolean attributes too.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // A paragraph of a decision may be as long as it is, and end in a space.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // Safari drops the list role of a list without markers unless it is said again.
    "no-redundant-role": "off",
  },
};

/**
 * Errors in the HTML of one page of each kind and of a sample spread over the rest:
 * pages of one kind come from one template, and reading all of 10,000 takes minutes.
 */
export async function checkHtml(site: BuiltSite): Promise<Finding[]> {
  const validator = new HtmlValidate(CONFIG);
  const findings: Finding[] = [];
  for (const file of chooseSample(site.pages.map((page) => page.file))) {
    const report = await validator.validateFile(join(site.folder, file));
    for (const { messages } of report.results) {
      for (const { line, column, message, ruleId } of messages) {
        findings.push({
          file: `${file}:${line}:${column}`,
          message: `Found HTML that is not valid: ${message}.`,
          hint: `Correct the template; the rule is ${ruleId} of html-validate.`,
        });
      }
    }
  }
  return findings;
}

/** The first page of each kind, and pages at equal distances over all. */
export function chooseSample(files: readonly string[]): string[] {
  const chosen = new Map<string, string>();
  for (const file of files) if (!chosen.has(pageKind(file))) chosen.set(pageKind(file), file);
  const step = Math.max(1, Math.ceil(files.length / SAMPLE_SIZE));
  return [...new Set([...chosen.values(), ...files.filter((_, index) => index % step === 0)])];
}
