import type { SiteAddress } from "../data-files/exported-decision.ts";
import type { Collection } from "../decision/collection.ts";

/** What a file that is taken away says of the collection it comes from. */
export interface CollectionFacts extends Omit<Collection, "contactUrl" | "originalUrl"> {
  readonly address: SiteAddress;
  /** Of the site's `/data/decisions.csv`, in which every decision has the hash of its source. */
  readonly sha256: string;
}

/** Where a site has what `readCollectionFacts` reads, from its base. */
export const FACTS_FILE = "data/datapackage.json";

/** The file whose hash stands for the whole collection. */
const HASHED_FILE = "decisions.csv";

/** Reads the facts from the text of a site's `datapackage.json`. Throws when it is not one. */
export function readCollectionFacts(text: string): CollectionFacts {
  const value: unknown = JSON.parse(text);
  const resource = listOf(value, "resources").find((entry) => textOf(entry, "path") === HASHED_FILE);
  const [title, base, hash] = [textOf(value, "title"), textOf(value, "base"), textOf(resource, "hash")];
  if (title === undefined || base === undefined || hash === undefined) {
    throw new Error(`Found no title, base or hash of ${HASHED_FILE} in ${FACTS_FILE}, expected all three.`);
  }
  const homepage = textOf(value, "homepage");
  const [source] = listOf(value, "sources");
  const [licence] = listOf(value, "licenses");
  return {
    title,
    publisher: textOf(source, "title"),
    publisherUrl: textOf(source, "path"),
    attribution: textOf(value, "description"),
    licenceUrl: textOf(licence, "path"),
    notice: textOf(value, "notice"),
    address: { site: homepage === undefined ? undefined : new URL(homepage).origin, base },
    sha256: hash.replace(/^sha256:/u, ""),
  };
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown, key: string): string | undefined {
  const text = valueAt(value, key);
  return typeof text === "string" ? text : undefined;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
