import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuiltSite, readBasePath, readBuiltSite } from "./built-site.ts";
import { checkCrossReferences, checkParagraphIds, checkVerbatim, decisionFile } from "./check-decision.ts";
import { checkHead } from "./check-head.ts";
import { checkHtml } from "./check-html.ts";
import { checkIds } from "./check-ids.ts";
import { checkLinks } from "./check-links.ts";
import { checkSelfContained, checkStylesheet } from "./check-self-contained.ts";
import { checkWeights, weighPages } from "./check-weight.ts";
import { checkWording } from "./check-wording.ts";
import { listDecisionIds, readDecisionMarkdown } from "./decision-markdown.ts";
import type { Finding } from "./finding.ts";

/** What to check. */
export interface VerifyOptions {
  /** The built folder. */
  readonly folder: string;
  /** Where the site shall stand; without it, where it says it does. */
  readonly basePath?: string | undefined;
  /** The folder of converted decisions; without it their pages are not compared with them. */
  readonly decisionsFolder?: string | undefined;
}

/** What a check of a whole site gave. */
export interface Verification {
  readonly pages: number;
  /** How many decision pages were compared with their decision, word by word. */
  readonly decisions: number;
  readonly findings: readonly Finding[];
}

/** Runs every check over a built site. Throws when there is no site in the folder. */
export async function verifySite({
  folder,
  basePath,
  decisionsFolder,
}: VerifyOptions): Promise<Verification> {
  const site = await readBuiltSite(folder, basePath);
  const built = readBasePath(site) ?? site.basePath;
  if (built !== site.basePath) {
    // Every link of every page would be wrong.
    return { pages: site.pages.length, decisions: 0, findings: [wrongBase(built, site.basePath)] };
  }
  const ids = decisionsFolder === undefined ? [] : await listDecisionIds(decisionsFolder);
  const findings = [
    ...checkLinks(site),
    ...site.pages.flatMap((page) => [
      ...checkIds(page),
      ...checkHead(page),
      ...checkSelfContained(page),
      ...checkWording(page),
    ]),
    ...(await checkStylesheets(site)),
    ...checkWeights(await weighPages(site), site),
    ...(await checkHtml(site)),
    ...(decisionsFolder === undefined ? [] : await checkDecisions(site, decisionsFolder, ids)),
  ];
  return { pages: site.pages.length, decisions: ids.length, findings };
}

function wrongBase(built: string, expected: string): Finding {
  return {
    file: "index.html",
    message: `Found a site that was built for the base ${built}, expected ${expected}.`,
    hint: `Check it with --base ${built}, or build it again with --base ${expected}.`,
  };
}

async function checkStylesheets(site: BuiltSite): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of site.files) {
    if (!file.endsWith(".css")) continue;
    findings.push(...checkStylesheet(file, await readFile(join(site.folder, file), "utf8")));
  }
  return findings;
}

async function checkDecisions(site: BuiltSite, folder: string, ids: readonly string[]): Promise<Finding[]> {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const findings: Finding[] = [];
  for (const id of ids) {
    const file = decisionFile(id);
    const page = pages.get(file);
    if (!page) {
      const message = `Found no page of the decision ${id}.`;
      findings.push({ file, message, hint: "Build the site again from the same decisions." });
      continue;
    }
    const decision = await readDecisionMarkdown(folder, id);
    const html = await readFile(join(site.folder, file), "utf8");
    findings.push(
      ...checkVerbatim(decision, html),
      ...checkParagraphIds(decision, page),
      ...checkCrossReferences(decision, page),
    );
  }
  return findings;
}
