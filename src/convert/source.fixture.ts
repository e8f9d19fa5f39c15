import { hash } from "node:crypto";
import { VFile } from "vfile";
import { parse } from "./parse/parse.ts";
import type { ParsedDecision } from "./parse/parsed-decision.ts";
import type { SourceText } from "./parse/source-text.ts";
import { listMessages, type Message } from "./report.ts";
import { structure } from "./structure/structure.ts";
import type { DecisionTree } from "./structure/tree.ts";

/** A source as the converter takes it, from the text or bytes of a test. */
export function sourceOf(content: string | Uint8Array, path = "source.txt"): SourceText {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, bytes, sha256: hash("sha256", bytes) };
}

/** What the first two stages make of a source. */
export interface ReadSource {
  readonly parsed: readonly ParsedDecision[];
  /** Of those decisions that have a text. */
  readonly trees: readonly DecisionTree[];
  readonly messages: readonly Message[];
}

/** Runs the parse and structure stages. */
export function readSource(content: string | Uint8Array, path?: string): ReadSource {
  const source = sourceOf(content, path);
  const file = new VFile({ path: source.path });
  const parsed = parse(source, file);
  const trees = parsed.flatMap((decision) => structure(decision) ?? []);
  return { parsed, trees, messages: listMessages(file, ...parsed.map((decision) => decision.file)) };
}

/** The tree of a source that holds one decision. Throws when it does not. */
export function readTree(content: string | Uint8Array, path?: string): DecisionTree {
  const { trees, messages } = readSource(content, path);
  const [tree] = trees;
  if (!tree || trees.length !== 1) {
    throw new Error(`Read ${trees.length} decisions, expected one. ${JSON.stringify(messages)}`);
  }
  return tree;
}
