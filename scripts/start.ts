import { join } from "node:path";
import { serve } from "../src/serve/static-server.ts";
import { buildStep } from "./command/build-step.ts";
import { locateWorkspace } from "./command/workspace.ts";
import { readOptions, runCommand, WrongCall } from "./command/wrong-call.ts";

const USAGE = `Usage: npm start -- [--source DIR] [--out DIR] [--port NUMBER]

  --source DIR   folder of decision texts (default content/sources)
  --out DIR      folder for the site (default dist, or a folder of its own for another source)
  --port NUMBER  port to serve on (default 4321; the next free one when it is taken)`;

const DEFAULT_PORT = 4321;

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2), {
    source: { type: "string" },
    out: { type: "string" },
    port: { type: "string" },
  });
  const port = options.port === undefined ? DEFAULT_PORT : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WrongCall(`Unexpected port "${options.port}", expected a number up to 65535.`);
  }
  const located = locateWorkspace({ source: options.source, out: options.out }, process.cwd());
  // Looking at another collection must not replace the site in dist.
  const isOther = options.source !== undefined && options.out === undefined;
  const workspace = isOther ? { ...located, out: join(located.own, "served") } : located;

  const exitCode = await buildStep(workspace, {});
  const server = await serve({ folder: workspace.out, port });
  process.stdout.write(`\nServing the site to this machine. Press Ctrl+C to stop.\n${server.url}\n`);
  return exitCode;
});
