import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { replaceFile } from "./replace-file.ts";

const message = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  line: z.int(),
  column: z.int(),
  text: z.string(),
  hint: z.string(),
});

const convertedEntry = z.strictObject({
  referenceId: z.string(),
  bodySlug: z.string(),
  shape: z.string(),
  textSha256: z.string(),
  complete: z.boolean(),
  /** Of the Markdown file, so that a changed or lost output is noticed. */
  markdownSha256: z.string(),
  /** Name of the output without `.md`; absent when another source's decision stands for it. */
  id: z.string().optional(),
});

const sourceEntry = z.strictObject({
  sha256: z.string(),
  decisions: z.array(convertedEntry),
  /** What the converter said about this source on its own. */
  messages: z.array(message),
  /** The decisions come from an earlier state of the file, which could be converted. */
  kept: z.boolean(),
});

const manifestSchema = z.strictObject({
  /** Fingerprint of the converter and its registers: another one converts everything again. */
  converter: z.string(),
  sources: z.record(z.string(), sourceEntry),
});

/** What the last run over a folder read and wrote. */
export type Manifest = z.infer<typeof manifestSchema>;
export type SourceEntry = z.infer<typeof sourceEntry>;
export type ConvertedEntry = z.infer<typeof convertedEntry>;

/** The manifest at `path`; `undefined` when there is none or it is of another version. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  if (!existsSync(path)) return undefined;
  const text = await readFile(path, "utf8");
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    // A manifest cut short by a full disk only costs a full conversion.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes the manifest to `path`, sources in the order of their paths. */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const sources = Object.fromEntries(Object.entries(manifest.sources).sort(([a], [b]) => (a < b ? -1 : 1)));
  await replaceFile(path, `${JSON.stringify({ converter: manifest.converter, sources })}\n`);
}
