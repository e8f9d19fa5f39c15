import { resolve } from "node:path";
import { formatJsonLine } from "../src/convert-run/describe-report.ts";
import { escapeLines } from "../src/convert-run/escape-controls.ts";
import { convertStep } from "./command/convert-step.ts";
import { locateWorkspace, shortPath } from "./command/workspace.ts";
import { readOptions, runCommand, WrongCall } from "./command/wrong-call.ts";

const USAGE = `Usage: npm run convert -- [--source DIR] [--out DIR] [--format text|json] [--report]

  --source DIR   folder of decision texts (default content/sources)
  --out DIR      folder for the Markdown (default content/decisions)
  --format json  one line of JSON for each source
  --report       how many decisions have each derived fact, and sentences that gave none`;

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2), {
    source: { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
    report: { type: "boolean" },
  });
  const format = options.format ?? "text";
  if (format !== "text" && format !== "json") {
    throw new WrongCall(`Unexpected format "${format}", expected text or json.`);
  }
  const here = process.cwd();
  const workspace = locateWorkspace({ source: options.source }, here);
  const decisions = options.out === undefined ? workspace.decisions : resolve(here, options.out);
  if (decisions === workspace.source) {
    throw new WrongCall("Found --out and --source naming one folder, expected Markdown and texts apart.");
  }
  const converted = await convertStep(workspace.source, decisions);
  if (format === "json") {
    process.stdout.write(converted.report.sources.map((source) => `${formatJsonLine(source)}\n`).join(""));
    process.stderr.write(`${converted.collectionMessages}${converted.summary}\n`);
  } else {
    process.stderr.write(converted.messages && `${converted.messages}\n`);
    process.stdout.write(`${converted.summary}\nMarkdown is in ${shortPath(decisions, here)}.\n`);
  }
  if (options.report) {
    const { describeFolderCoverage } = await import("./command/coverage-step.ts");
    const coverage = `${escapeLines(await describeFolderCoverage(decisions))}\n`;
    // Standard output is one line of JSON for each source and nothing else.
    (format === "json" ? process.stderr : process.stdout).write(`\n${coverage}`);
  }
  return converted.failed ? 1 : 0;
});
