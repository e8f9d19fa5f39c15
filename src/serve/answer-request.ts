import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentType } from "./content-type.ts";
import { findResource } from "./find-resource.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

/** A built site: its folder, and the path it is served under (`/` or `/sub/`). */
export interface ServedSite {
  readonly folder: string;
  readonly basePath: string;
}

/** Answers one request to `site`: the file, a redirect, or the site's own 404 page. */
export async function answerRequest(site: ServedSite, request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sendText(response, 405, "Only GET and HEAD are answered here.");
  }
  const resource = await findResource(site.folder, site.basePath, request.url ?? "/");
  if (resource.kind === "unreadable") return sendText(response, 400, "This address cannot be read.");
  if (resource.kind === "redirect") {
    response.setHeader("Location", resource.to);
    return sendText(response, 301, `Moved to ${resource.to}`);
  }
  if (resource.kind === "file") return sendFile(request, response, resource.path, 200);
  const missingPage = join(site.folder, "404.html");
  const hasMissingPage = await stat(missingPage).then(
    () => true,
    () => false,
  );
  if (hasMissingPage) return sendFile(request, response, missingPage, 404);
  return sendText(response, 404, "There is nothing at this address.");
}

async function sendFile(request: IncomingMessage, response: ServerResponse, path: string, status: 200 | 404) {
  const { size, mtimeMs } = await stat(path);
  const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  response.setHeader("Cache-Control", "no-cache");
  if (status === 200) response.setHeader("ETag", tag);
  if (status === 200 && request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { "Content-Type": contentType(path), "Content-Length": size });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  await pipeline(createReadStream(path), response);
}

function sendText(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
