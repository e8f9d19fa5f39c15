import type { APIRoute } from "astro";
import { readDecisions } from "../collection/read-decisions.ts";
import { site } from "../collection/site.ts";
import { atomFeed } from "../data-files/atom-feed.ts";

/** The newest decisions of the whole collection. */
export const GET: APIRoute = async (context) => {
  const feed = { title: site.title, path: "/", decisions: await readDecisions() };
  const address = { site: context.site?.href, base: import.meta.env.BASE_URL };
  return new Response(atomFeed(feed, site, address));
};
