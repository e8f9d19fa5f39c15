import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { convertSource } from "../convert/convert.ts";
import { loadRegisters } from "../convert/enrich/registers.ts";
import type { Convert } from "./read-source.ts";

const REGISTERS = fileURLToPath(new URL("../../content/registers/", import.meta.url));

/** The project's own converter with its registers. */
export async function loadConverter(): Promise<Convert> {
  // The engine interprets a pattern when it is used first and compiles it when it is used again. Each of
  // our hundreds is used again: compiled at once they take a quarter less of the time of a small run.
  setFlagsFromString("--no-regexp-tier-up");
  const registers = await loadRegisters(REGISTERS);
  return (source) => convertSource(source, registers);
}
