import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const LOG_LINES_SHOWN = 60;

/** One build by the project's own command. */
export interface Build {
  /** Names the log that is kept when it fails. */
  readonly name: string;
  readonly sourceFolder: string;
  readonly folder: string;
  readonly basePath: string;
  /** 1 where some sources are meant to be rejected. */
  readonly exitCode: 0 | 1;
  /** Whether the site has the style guide, which a published one never has. */
  readonly hasStyleGuide: boolean;
}

/** Builds a site as a user would. Throws with the end of the log, which is kept as a file, when it fails. */
export async function buildSite(build: Build): Promise<void> {
  const { name, sourceFolder, folder, basePath, exitCode, hasStyleGuide } = build;
  const args = ["scripts/build.ts", "--source", sourceFolder, "--out", folder, "--base", basePath];
  const env = { ...process.env, STYLE_GUIDE: hasStyleGuide ? "1" : "" };
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ["ignore", "pipe", "pipe"] });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => log.push(String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code === exitCode) return;
  const logs = join(projectRoot, "node_modules/.cache/test-logs");
  await mkdir(logs, { recursive: true });
  await writeFile(join(logs, `${name}.log`), log.join(""));
  const end = log.join("").split("\n").slice(-LOG_LINES_SHOWN).join("\n");
  throw new Error(
    `Building the ${name} site gave the exit code ${code}, expected ${exitCode}. ` +
      `The whole log is node_modules/.cache/test-logs/${name}.log; its end:\n${end}`,
  );
}
