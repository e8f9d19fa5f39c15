import { VFile } from "vfile";
import { enrich } from "./enrich/enrich.ts";
import type { Registers } from "./enrich/registers.ts";
import { parse } from "./parse/parse.ts";
import type { SourceText } from "./parse/source-text.ts";
import { hasErrors, listMessages, type Message } from "./report.ts";
import { type ConvertedDecision, serialize } from "./serialize/serialize.ts";
import { structure } from "./structure/structure.ts";

export type { ConvertedDecision, SourceText };

/** What became of a source. */
export interface Conversion {
  /** The decisions in it, usually one; those with an error are left out. */
  readonly decisions: readonly ConvertedDecision[];
  /** In the order of their places. */
  readonly messages: readonly Message[];
}

/** Converts one source: parse, structure, enrich, serialize. */
export function convertSource(source: SourceText, registers: Registers): Conversion {
  const file = new VFile({ path: source.path });
  const decisions: ConvertedDecision[] = [];
  const files = [file];
  for (const parsed of parse(source, file)) {
    files.push(parsed.file);
    const tree = structure(parsed);
    if (!tree) continue;
    const facts = enrich(tree, registers, parsed.file);
    const decision = serialize(tree, facts, parsed, source);
    if (!hasErrors(parsed.file)) decisions.push(decision);
  }
  return { decisions, messages: listMessages(...files) };
}
