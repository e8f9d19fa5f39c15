import { watch } from "node:fs";
import { escapeLines } from "../src/convert-run/escape-controls.ts";
import { astroEnvironment, spawnAstro } from "./command/astro.ts";
import { convertStep } from "./command/convert-step.ts";
import { locateWorkspace } from "./command/workspace.ts";
import { readOptions, runCommand } from "./command/wrong-call.ts";

const USAGE = `Usage: npm run dev -- [--source DIR]

  --source DIR  folder of decision texts (default content/sources); a change in it is converted at once`;

const QUIET_MS = 200;

await runCommand(USAGE, async () => {
  const { source } = readOptions(process.argv.slice(2), { source: { type: "string" } });
  const workspace = locateWorkspace({ source }, process.cwd());
  const convert = async () => {
    const converted = await convertStep(workspace.source, workspace.decisions);
    process.stderr.write(`${converted.messages}${converted.summary}\n`);
  };
  await convert();
  // An editor writes a file in several steps, and two conversions must not run at once.
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(workspace.source, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(convert).catch((error: unknown) => {
        process.stderr.write(`${escapeLines(String(error))}\n`);
      });
    }, QUIET_MS);
  });
  const child = spawnAstro("dev", astroEnvironment(workspace, {}), "inherit");
  process.once("SIGTERM", () => child.kill());
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      watcher.close();
      resolve(code ?? 1);
    });
  });
});
