import type { APIRoute, GetStaticPaths } from "astro";
import { pageAddress } from "../collection/address.ts";

/** Writes robots.txt, but only for a site that knows its own address: without one there is no sitemap to name. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { name: "robots" } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(pageAddress("/sitemap-index.xml"), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
