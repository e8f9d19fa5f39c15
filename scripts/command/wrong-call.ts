import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { inspect, parseArgs } from "node:util";
import { escapeLines } from "../../src/convert-run/escape-controls.ts";
import { rankNearWords } from "../../src/phrase-index/near-words.ts";
import { NoFreePort } from "../../src/serve/no-free-port.ts";
import { describeFileError } from "./file-error.ts";

const COMPILED = fileURLToPath(new URL("../../node_modules/.cache/compiled/", import.meta.url));

/** A command line that cannot be followed. Ends the command with exit code 2. */
export class WrongCall extends Error {}

/** A command line whose parts are not those of the command: what it takes is shown as well. */
export class UnknownOptions extends WrongCall {}

type Options = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly multiple?: true }>>;

/** The options in `args`, each checked against `options`; throws `UnknownOptions` for any other. */
export function readOptions<const T extends Options>(args: readonly string[], options: T) {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length > 0) {
    throw new UnknownOptions(
      `Unexpected argument "${positionals[0]}". With npm, write -- before the options.`,
    );
  }
  return values;
}

/** `readOptions`, with what stands in `args` beside the options. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  const read = parse(args, options);
  // As `--source "$DIR"` is where DIR was never set; as a path it would be the current folder.
  const empty = Object.entries(read.values).find(([, value]) => [value].flat().includes(""));
  if (empty !== undefined) throw new WrongCall(`Found nothing after --${empty[0]}, expected a value.`);
  return read;
}

function parse<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error);
    const ambiguous = /^Option '(?:-., )?(--[^' ]+)[^']*' argument is ambiguous/u.exec(message)?.[1];
    if (ambiguous !== undefined) {
      throw new UnknownOptions(
        `Found no value after ${ambiguous}, expected one. Write ${ambiguous}=-x where it begins with a minus.`,
      );
    }
    // What Node adds about positional arguments fits none of the commands.
    const [sentence = ""] = message.split(". ", 1);
    throw new UnknownOptions(
      `${sentence.replace(/\.$/u, "")}.${suggestOption(sentence, Object.keys(options))}`,
    );
  }
}

/** ` Did you mean --from?`, where Node's `sentence` names an option that nearly is one of ours. */
function suggestOption(sentence: string, names: readonly string[]): string {
  const typed = /^Unknown option '--([^']*)'/u.exec(sentence)?.[1] ?? "";
  const near = rankNearWords(
    typed,
    names.map((name) => [name, 1]),
  ).map(([name]) => `--${name}`);
  return near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
}

/**
 * Runs a command and sets the exit code: what `run` gives back, or 2 with a message for a
 * wrong call, and with the usage for unknown options; `--help` prints the usage alone.
 * Other errors are programming or environment faults: a path that cannot be used and a port
 * that is taken are told in a sentence, the others are shown whole, and the code is 3, so that
 * a build that broke is never taken for one that stands without a rejected source.
 */
export async function runCommand(usage: string, run: () => Promise<number>): Promise<void> {
  if (process.argv.includes("--help")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  // For what `run` imports: a step loads its many modules in half the time when they are compiled already.
  enableCompileCache(COMPILED);
  try {
    process.exitCode = await run();
  } catch (error) {
    process.exitCode = error instanceof WrongCall ? 2 : 3;
    process.stderr.write(
      `${escapeLines(describeError(error))}\n${error instanceof UnknownOptions ? `\n${usage}\n` : ""}`,
    );
  }
}

function describeError(error: unknown): string {
  if (error instanceof WrongCall || error instanceof NoFreePort) return error.message;
  return describeFileError(error) ?? inspect(error);
}
