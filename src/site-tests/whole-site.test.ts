import { describe, expect, inject, test } from "vitest";
import { formatFindings } from "../verify/finding.ts";
import { verifySite } from "../verify/verify-site.ts";

const sites = inject("sites");
const built = Object.entries(sites).flatMap(([name, site]) => (site ? [{ name, site }] : []));

describe.each(built)("the $name site", ({ site }) => {
  test("has nothing wrong that the verifier can see", async () => {
    const { pages, decisions, findings } = await verifySite(site);
    expect(formatFindings(findings)).toEqual([]);
    expect(decisions).toBeGreaterThan(0);
    expect(pages).toBeGreaterThan(decisions);
  });
});
