import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listDecisions } from "../../phrase-index/build/list-decisions.ts";
import { planSegments } from "../../phrase-index/build/plan-segments.ts";
import { serve } from "../../serve/static-server.ts";
import { openShare } from "./browser/open-share.ts";
import type { ShareOpener } from "./browser/open-words.ts";
import { buildWords } from "./build/build-words.ts";
import { WORDS_FOLDER, type WordsEntry } from "./format.ts";

/** A decision to index, about an invented body. */
export interface TestDecision {
  /** The last three digits of `20 000 001`. */
  readonly serial: string;
  readonly date?: string;
  readonly body?: string;
  readonly outcome?: string;
  readonly summary?: string;
  readonly paragraphs: readonly string[];
}

/** Files of a folder of converted decisions. */
export function decisionFiles(decisions: readonly TestDecision[]): Record<string, string> {
  return Object.fromEntries(
    decisions.map((decision) => [`20-000-${decision.serial}.md`, decisionFile(decision)]),
  );
}

/** The file of a converted decision. */
function decisionFile(decision: TestDecision): string {
  const { serial, date, body = "Ashbury County Council", outcome, summary, paragraphs } = decision;
  const lines = [
    "---",
    `reference: 20 000 ${serial}`,
    `title: ${JSON.stringify(`${body} (20 000 ${serial})`)}`,
    `body: { name: ${JSON.stringify(body)}, slug: the-body, kind: council }`,
    ...(outcome ? [`outcome: ${outcome}`] : []),
    ...(date ? [`date: ${date}`] : []),
    "kind: statement",
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
    "numbering: restored",
    `paragraphs: ${paragraphs.length}`,
    "sections: [{ kind: findings, heading: Findings, level: 1 }]",
    `source: { file: ${serial}.txt, sha256: ${"a".repeat(64)} }`,
    "---",
    "",
    "## Findings",
    "",
    ...paragraphs.map((text, index) => `${index + 1}. ${text}\n`),
  ];
  return lines.join("\n");
}

/** A served folder that has an index of words and nothing else. */
export interface WordsSite {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
  readonly folder: string;
  /** In the order of the catalogue. */
  readonly ids: readonly string[];
  /** Takes Pagefind's script from disk, for Node imports none from a server; the rest is fetched. */
  readonly openShare: ShareOpener["open"];
}

/** Indexes and serves decisions; a segment is closed with the year in which it holds `segmentSize`. */
export async function serveWords(
  decisions: readonly TestDecision[],
  segmentSize: number,
): Promise<WordsSite> {
  const root = await mkdtemp(join(tmpdir(), "words-"));
  const [source, folder] = [join(root, "decisions"), join(root, "site")];
  await mkdir(source);
  for (const [name, content] of Object.entries(decisionFiles(decisions))) {
    await writeFile(join(source, name), content);
  }
  const out = join(folder, WORDS_FOLDER);
  await buildWords({ decisions: source, out, cache: join(root, "cache"), memory: 0, segmentSize });
  const server = await serve({ folder, port: 0 });
  return {
    address: server.url,
    close: async () => {
      await server.close();
      await rm(root, { recursive: true });
    },
    folder,
    ids: planSegments(await listDecisions(source)).flatMap((members) => members.map(({ id }) => id)),
    openShare: (share) =>
      openShare(
        share,
        (address) =>
          import(pathToFileURL(join(folder, address.slice(server.url.length).replace(/\?.*$/u, ""))).href),
      ),
  };
}

/** The entry file of a served index, read anew. */
export async function fetchEntry({ address }: WordsSite): Promise<WordsEntry> {
  const response = await fetch(`${address}${WORDS_FOLDER}/entry.json`);
  return await response.json();
}
