import { createServer, type Server } from "node:http";
import { answerRequest, type ServedSite } from "./answer-request.ts";
import { NoFreePort } from "./no-free-port.ts";

/** What to serve, and where. */
export interface ServeOptions {
  /** The built folder. */
  readonly folder: string;
  /** The port to try first, 4321 unless told; 0 takes any free one. */
  readonly port?: number;
  /** The path the site was built for, `/` unless told. */
  readonly basePath?: string;
}

/** A running server. */
export interface RunningServer {
  /** Where the home page is: `http://localhost:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

const PORTS_TRIED = 100;
const LAST_PORT = 65_535;

/**
 * Serves a built site to this machine only. Where the port is taken it tries the next
 * ones, up to 100; throws `NoFreePort` when all of them are.
 */
export async function serve({ folder, port = 4321, basePath = "/" }: ServeOptions): Promise<RunningServer> {
  const site = { folder, basePath: `/${basePath.split("/").filter(Boolean).join("/")}/`.replace("//", "/") };
  const last = Math.min(port + PORTS_TRIED - 1, LAST_PORT);
  for (let tried = port; tried <= last; tried += 1) {
    const servers = await listenOn(port === 0 ? 0 : tried, site);
    if (!servers) continue;
    return {
      url: `http://localhost:${portOf(servers[0])}${site.basePath}`,
      close: async () => {
        await Promise.all(servers.map(close));
      },
    };
  }
  throw new NoFreePort(port, last);
}

// A browser may read "localhost" as either address, and another program may hold one of the two.
async function listenOn(port: number, site: ServedSite): Promise<[Server, ...Server[]] | undefined> {
  const first = await listen(port, "127.0.0.1", site);
  if (typeof first === "string") return undefined;
  const second = await listen(portOf(first), "::1", site);
  if (second === "unsupported") return [first];
  if (second !== "taken") return [first, second];
  await close(first);
  return undefined;
}

function listen(port: number, host: string, site: ServedSite): Promise<Server | "taken" | "unsupported"> {
  const server = createServer((request, response) => {
    answerRequest(site, request, response).catch((error: unknown) => {
      // A reader who leaves while a file is being sent is no fault of ours.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain" }).end(`Cannot answer: ${String(error)}\n`);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("unsupported");
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("Expected a server that listens on a port.");
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
