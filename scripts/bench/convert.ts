import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../command/workspace.ts";
import { writeCorpus } from "./corpus.ts";
import { makeLongSources } from "./long-source.ts";

/** One timed run of the convert command. */
interface TimedRun {
  readonly seconds: number;
  /** Of processor time, all threads together, from the start of the process to its end. */
  readonly cpuSeconds: number;
  /** The command's own summary line. */
  readonly summary: string;
  /** Highest resident memory of the process, in MB. */
  readonly peakMegabytes: number;
}

const SAMPLES = join(projectRoot, "content/sources");

/** Converts `count` generated decisions twice and prints rate, memory and the ratio of the second run. */
export async function benchConvert(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ombudsman-bench-"));
  try {
    const sources = join(folder, "sources");
    await writeCorpus({ samples: SAMPLES, folder: sources, count, seed: 1 });
    const first = timeConvert(sources, join(folder, "decisions"));
    const second = timeConvert(sources, join(folder, "decisions"));
    const lines = [
      `${count} generated decisions, ${availableParallelism()} cores, Node ${process.version}`,
      `first run   ${describe(first)}, ${Math.round(count / first.seconds)} decisions a second`,
      `second run  ${describe(second)}, ${(second.seconds / first.seconds).toFixed(3)} of the first`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts one decision of ten megabytes, as a text and as a saved page, and prints the processor time of each. */
export async function benchLongSources(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ombudsman-bench-"));
  try {
    for (const [kind, source] of Object.entries(await makeLongSources(SAMPLES))) {
      const sources = join(folder, kind);
      await mkdir(sources);
      await writeFile(join(sources, kind === "page" ? "long.html" : "long.txt"), source);
      const run = timeConvert(sources, join(folder, `${kind}-decisions`));
      process.stdout.write(`one ${kind} of 10 MB  ${describe(run)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timeConvert(source: string, out: string): TimedRun {
  const script = join(projectRoot, "scripts/convert.ts");
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    ["--import", join(projectRoot, "scripts/bench/print-peak.ts"), script, "--source", source, "--out", out],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - start) / 1000;
  const [, peak, cpu] = /peak (\d+) MB, (\d+) ms of processor time/u.exec(child.stderr) ?? [];
  const summary = child.stdout.split("\n")[0] ?? "";
  if (child.status === null || child.status > 1 || peak === undefined) {
    throw new Error(`The convert command failed: ${child.stderr.slice(-2000)}`);
  }
  return { seconds, cpuSeconds: Number(cpu) / 1000, summary, peakMegabytes: Number(peak) };
}

function describe({ seconds, cpuSeconds, peakMegabytes, summary }: TimedRun): string {
  return `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processor time, peak ${peakMegabytes} MB (${summary})`;
}
