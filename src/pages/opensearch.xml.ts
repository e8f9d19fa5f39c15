import type { APIRoute } from "astro";
import { site } from "../collection/site.ts";
import { publicAddress } from "../data-files/exported-decision.ts";
import { openSearchDescription } from "../data-files/open-search.ts";

/** Lets a browser offer this site as a search engine. It does so only for a site that knows its own address. */
export const GET: APIRoute = (context) => {
  const address = { site: context.site?.href, base: import.meta.env.BASE_URL };
  return new Response(
    openSearchDescription(site, publicAddress(address, "/search/"), publicAddress(address, "/favicon.svg")),
  );
};
