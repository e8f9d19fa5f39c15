import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seededRandom } from "../../src/search/concordance/seeded-random.ts";
import { pick } from "./pick.ts";

/** What to generate: `count` decisions, the same for the same `seed`. */
export interface CorpusTask {
  /** Folder of the sample collection, whose sentences are mixed anew. */
  readonly samples: string;
  /** Folder to write `<reference>.txt` files to. */
  readonly folder: string;
  readonly count: number;
  readonly seed: number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const OUTCOMES = ["Upheld", "Not upheld", "Closed after initial enquiries"];
const STARTS = ["Ash", "Brack", "Calder", "Dun", "Elm", "Fen", "Gar", "Hol", "Ives", "Kel", "Lang", "Mar"];
const ENDS = ["bury", "combe", "dale", "ford", "ham", "ley", "moor", "stead", "ton", "wick", "worth", "mere"];
const BODIES = ["County Council", "Borough Council", "District Council", "City Council", "Care Limited"];
const NUMBERED = /^ {2}\d+\. /u;
const NESTED = /^ {4,}(?:•|\d+\.) /u;

/** Sentences and headers of the sample collection, to be mixed. */
interface Pool {
  readonly texts: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly categories: readonly string[];
}

/** Writes a corpus of decisions in the saved format, as long and as structured as the samples. */
export async function writeCorpus(task: CorpusTask): Promise<void> {
  const random = seededRandom(task.seed);
  const pool = await readPool(task.samples);
  await mkdir(task.folder, { recursive: true });
  for (let index = 0; index < task.count; index += 1) {
    const reference = referenceAt(index);
    const text = mixDecision(reference, pool, random);
    await writeFile(join(task.folder, `${reference.replaceAll(" ", "-")}.txt`), text);
  }
}

async function readPool(samples: string): Promise<Pool> {
  const names = (await readdir(samples)).filter((name) => name.endsWith(".txt")).sort();
  const texts: string[][] = [];
  for (const name of names) texts.push((await readFile(join(samples, name), "utf8")).split("\n"));
  const lines = texts.flat();
  return {
    texts,
    paragraphs: lines.filter((line) => NUMBERED.test(line)).map((line) => line.replace(NUMBERED, "")),
    items: lines.filter((line) => NESTED.test(line)).map((line) => line.replace(NESTED, "")),
    categories: lines.filter((line) => line.startsWith("Category : ")),
  };
}

function mixDecision(reference: string, pool: Pool, random: () => number): string {
  const body = `${pick(STARTS, random)}${pick(ENDS, random)} ${pick(BODIES, random)}`;
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const date = `${day} ${pick(MONTHS, random)} ${2016 + Math.floor(random() * 10)}`;
  const mixed = pick(pool.texts, random).map((line, index) => {
    if (index === 0) return `${body} (${reference})`;
    if (line.startsWith("Category : ")) return pick(pool.categories, random);
    if (line.startsWith("Decision : ")) return `Decision : ${pick(OUTCOMES, random)}`;
    if (line.startsWith("Decision date : ")) return `Decision date : ${date}`;
    const marker = NUMBERED.exec(line)?.[0] ?? NESTED.exec(line)?.[0];
    if (marker === undefined) return line;
    return marker + pick(NUMBERED.test(line) ? pool.paragraphs : pool.items, random);
  });
  return mixed.join("\n");
}

// 16 000 000, 17 000 000 … 25 000 000, 16 000 001 …: ten years of decisions of the same size.
function referenceAt(index: number): string {
  const serial = String(Math.floor(index / 10)).padStart(6, "0");
  return `${16 + (index % 10)} ${serial.slice(0, 3)} ${serial.slice(3)}`;
}
