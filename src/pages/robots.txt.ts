import type { APIRoute } from "astro";
import { pageAddress } from "../collection/address.ts";

/** Lets every robot in and, where the site knows its own address, points at the sitemap. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${new URL(pageAddress("/sitemap-index.xml"), site).href}\n` : "";
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
