import type { Collection } from "../decision/collection.ts";
import { escapeXml } from "./escape-xml.ts";

/** The most that the OpenSearch standard allows. */
const LONGEST_NAME = 16;

/**
 * An OpenSearch description of the search page at `search`.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription({ title }: Collection, search: string, icon: string): string {
  const name = title.length > LONGEST_NAME ? "Decisions" : title;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(name)}</ShortName>`,
    `<Description>Search ${escapeXml(title)}</Description>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>`,
    "</OpenSearchDescription>",
  ].join("\n")}\n`;
}
