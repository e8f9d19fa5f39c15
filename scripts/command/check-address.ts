import type { SiteAddress } from "../../src/data-files/exported-decision.ts";
import { WrongCall } from "./wrong-call.ts";

/** Stands for the origin of a site that was built without one. */
const NO_SITE = "http://localhost";

/** Throws `WrongCall` where `given`, the address of a search, is of another site than the one that was built. */
export function checkAddress(given: string, { site, base }: SiteAddress): void {
  const home = new URL(`${base.replace(/\/$/u, "")}/`, site ?? NO_SITE);
  const asked = URL.canParse(given, home) ? new URL(given, home) : undefined;
  const isSameSite = site === undefined || asked?.origin === home.origin;
  if (asked && isSameSite && asked.pathname.startsWith(home.pathname)) return;
  throw new WrongCall(
    `Found --address ${given} of another site, expected one below ${site === undefined ? home.pathname : home.href}. ` +
      "Give --site DIR with the folder of that site, or only what follows the question mark: --address '?q=…'.",
  );
}
