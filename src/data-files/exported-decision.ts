import { joinAddress } from "../collection/address.ts";
import { originalAddress } from "../collection/original-address.ts";
import type { Collection } from "../decision/collection.ts";
import type { Frontmatter } from "../decision/frontmatter.ts";
import type { TextBlock } from "./text-blocks.ts";

/** Where the site is published. */
export interface SiteAddress {
  /** `https://decisions.example.org`; without it, addresses start at the root of an unnamed host. */
  readonly site: string | undefined;
  /** `/` or the folder that the site stands in. */
  readonly base: string;
}

/** A decision on its way into the data files. */
export interface ExportedDecision {
  readonly id: string;
  readonly facts: Frontmatter;
  /** Address of its page, with the host where it is known. */
  readonly url: string;
  /** Address of the published original, where the collection tells how to make it. */
  readonly originalUrl: string | undefined;
  readonly blocks: readonly TextBlock[];
  /** How many words the blocks have. */
  readonly words: number;
}

/** What a writer may know of the collection: the same for every decision in it. */
export interface Publication {
  readonly collection: Collection;
  readonly address: SiteAddress;
}

/** `path` as an address that works outside the site, as far as its host is known. */
export function publicAddress({ site, base }: SiteAddress, path: string): string {
  const address = joinAddress(base, path);
  return site === undefined ? address : new URL(address, site).href;
}

/** A decision with its addresses. */
export function exportDecision(
  id: string,
  facts: Frontmatter,
  blocks: readonly TextBlock[],
  { collection, address }: Publication,
): ExportedDecision {
  return {
    id,
    facts,
    url: publicAddress(address, `/decisions/${id}/`),
    originalUrl: originalAddress(collection, facts),
    blocks,
    words: countWords(blocks),
  };
}

/** The terms in one line: the address of the licence, else who must be named, else nothing. */
export function termsOf({
  licenceUrl,
  attribution,
}: Pick<Collection, "licenceUrl" | "attribution">): string | undefined {
  return licenceUrl ?? attribution;
}

function countWords(blocks: readonly TextBlock[]): number {
  return blocks.reduce((count, { text }) => count + (text.match(/\S+/gu)?.length ?? 0), 0);
}
