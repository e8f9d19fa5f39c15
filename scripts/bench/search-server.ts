import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";

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

/** Serves the files below `folder` as they are. */
export async function startCountingServer(folder: string): Promise<CountingServer> {
  let sent: Sent = { files: 0, bytes: 0 };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      const bytes = await readFile(join(folder, decodeURIComponent(pathname)));
      sent = { files: sent.files + 1, bytes: sent.bytes + bytes.length };
      const type = pathname.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
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
