import { hash } from "node:crypto";
import type { Decision } from "../collection/decision.ts";
import { slugOf } from "../collection/slug.ts";
import type { Collection } from "../decision/collection.ts";
import { escapeXml } from "./escape-xml.ts";
import { publicAddress, type SiteAddress } from "./exported-decision.ts";

/** A feed reader asks often, so a feed holds the newest only. */
const MOST_ENTRIES = 50;

/** What a feed is about. */
export interface Feed {
  readonly title: string;
  /** Path of the page that lists the same decisions; its feed is `feed.xml` below. */
  readonly path: string;
  /** Newest first. */
  readonly decisions: readonly Decision[];
}

/**
 * An Atom feed (RFC 4287) of the newest decisions that have a date. Ids are made from
 * references, not from addresses, so a site that moves shows its readers nothing twice
 * and feeds work before a site has an address. Nothing in it tells the time of the build.
 */
export function atomFeed(
  { title, path, decisions }: Feed,
  collection: Collection,
  address: SiteAddress,
): string {
  const dated = decisions.filter(({ date }) => date !== undefined).slice(0, MOST_ENTRIES);
  const link = (rel: string, type: string, target: string) =>
    `<link rel="${rel}" type="${type}" href="${escapeXml(publicAddress(address, target))}"/>`;
  const { publisher, attribution, title: siteTitle } = collection;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${urn(`${siteTitle} ${path}`)}</id>`,
    element("title", title),
    `<updated>${moment(dated[0]?.date)}</updated>`,
    link("self", "application/atom+xml", `${path}feed.xml`),
    link("alternate", "text/html", path),
    `<author>${element("name", publisher ?? siteTitle)}</author>`,
    ...(attribution ? [element("rights", attribution)] : []),
    ...dated.map((decision) => entry(decision, link)),
    "</feed>",
  ].join("\n")}\n`;
}

function entry(
  { id, title, date, summary, outcome, category, body }: Decision,
  link: (rel: string, type: string, target: string) => string,
): string {
  return [
    "<entry>",
    `<id>${urn(`decision ${id}`)}</id>`,
    element("title", outcome ? `${title}: ${outcome}` : title),
    `<updated>${moment(date)}</updated>`,
    link("alternate", "text/html", `/decisions/${id}/`),
    ...[body.name, ...(category ? [category] : [])].map(
      (label) => `<category term="${slugOf(label)}" label="${escapeXml(label)}"/>`,
    ),
    // Atom wants words where there is no content; the title says what is known.
    element("summary", summary ?? title),
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** The start of a day; the first of all days for a feed that holds nothing, which must have one too. */
function moment(date: string | undefined): string {
  return `${date ?? "1970-01-01"}T00:00:00Z`;
}

/** A UUID made from a name: version 8 of RFC 9562, whose bits come from a hash of our choice. */
function urn(name: string): string {
  const digits = hash("sha256", `ombudsman-decisions ${name}`);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join("-")}`;
}
