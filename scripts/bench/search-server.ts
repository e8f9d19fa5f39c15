import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { contentType } from "../../src/serve/content-type.ts";
import { findResource } from "../../src/serve/find-resource.ts";
import { SECURITY_HEADERS } from "../../src/serve/security-headers.ts";

/** A local server that counts what it sends. */
export interface CountingServer {
  /** Ends in a slash. */
  readonly address: string;
  /** Files and bytes sent since the last time it was asked. */
  readonly take: () => Sent;
  readonly close: () => void;
}

export interface Sent {
  readonly files: number;
  readonly bytes: number;
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** What hosts compress; the files of both indexes are compressed already. */
const COMPRESSED = /^(?:text|image\/svg|application\/(?:json|manifest|xml))/u;

/**
 * Serves the files below `folder` as a host does: texts with gzip, everything to be kept
 * by the browser for a while. A file is read and compressed once.
 */
export async function startCountingServer(folder: string): Promise<CountingServer> {
  let sent: Sent = { files: 0, bytes: 0 };
  const packed = new Map<string, Promise<Packed>>();
  const server = createServer(async (request, response) => {
    const found = await findResource(folder, "/", request.url ?? "/");
    if (found.kind !== "file") {
      response.writeHead(404).end();
      return;
    }
    const file = packed.get(found.path) ?? packFile(found.path);
    packed.set(found.path, file);
    const { bytes, headers } = await file;
    sent = { files: sent.files + 1, bytes: sent.bytes + bytes.length };
    response.writeHead(200, { ...SECURITY_HEADERS, ...headers }).end(bytes);
  });
  // A slow search must not find its connection closed when it goes on.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  const take = () => {
    const taken = sent;
    sent = { files: 0, bytes: 0 };
    return taken;
  };
  return { address: `http://localhost:${bound.port}/`, take, close: () => server.close() };
}

async function packFile(path: string): Promise<Packed> {
  const content = await readFile(path);
  const type = contentType(path);
  const headers = { "content-type": type, "cache-control": "max-age=600" };
  if (!COMPRESSED.test(type)) return { bytes: content, headers };
  return { bytes: gzipSync(content), headers: { ...headers, "content-encoding": "gzip" } };
}
