import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { type Conversion, convertSource, type SourceText } from "../convert/convert.ts";
import { loadRegisters } from "../convert/enrich/registers.ts";
import { fingerprint } from "./fingerprint.ts";

const REGISTERS = fileURLToPath(new URL("../../content/registers/", import.meta.url));
const CONVERTER = fileURLToPath(new URL("../convert/", import.meta.url));
const LIBRARIES = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const VOCABULARY = fileURLToPath(new URL("../decision/", import.meta.url));

/** The project's own converter with its registers. */
export async function loadConverter(): Promise<(source: SourceText) => Conversion> {
  // The engine interprets a pattern when it is used first and compiles it when it is used again. Each of
  // our hundreds is used again: compiled at once they take a quarter less of the time of a small run.
  setFlagsFromString("--no-regexp-tier-up");
  const registers = await loadRegisters(REGISTERS);
  return (source) => convertSource(source, registers);
}

/** Another one than before means that every source has to be converted again. */
export async function fingerprintConverter(): Promise<string> {
  return fingerprint([CONVERTER, VOCABULARY, REGISTERS], [LIBRARIES]);
}
