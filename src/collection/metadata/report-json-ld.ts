import type { Decision } from "../decision.ts";
import { groupLaw } from "../law-cited.ts";
import { LANGUAGE, type MetadataSource, subjectsOf, WORK_TYPE } from "./decision-metadata.ts";

const ENCODINGS = [
  { extension: "txt", encodingFormat: "text/plain" },
  { extension: "md", encodingFormat: "text/markdown" },
  { extension: "json", encodingFormat: "application/json" },
];

/**
 * A decision as a schema.org `Report`. Its date is the day it was made, not the day it
 * was published, which texts do not give. https://schema.org/Report
 */
export function reportJsonLd({
  decision,
  collection,
  description,
  address,
  original,
  words,
}: MetadataSource) {
  const { publisher, publisherUrl, licenceUrl, attribution } = collection;
  const { title, reference, body, date } = decision;
  const office = publisher && { "@type": "Organization", name: publisher, url: publisherUrl };
  const keywords = subjectsOf(decision);
  const law = listLaw(decision);
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    ...(address && { "@id": address, url: address }),
    name: title,
    reportNumber: reference,
    genre: WORK_TYPE,
    abstract: description,
    ...(date && { dateCreated: date }),
    inLanguage: LANGUAGE,
    about: { "@type": "Organization", name: body.name },
    ...(keywords.length > 0 && { keywords }),
    ...(office && { author: office, publisher: office }),
    ...(licenceUrl && { license: licenceUrl }),
    ...(attribution && { creditText: attribution }),
    ...(original && { isBasedOn: original }),
    ...(law.length > 0 && { citation: law }),
    ...(address !== undefined && {
      encoding: ENCODINGS.map((encoding) => asDownload(decision.id, address, encoding)),
    }),
    wordCount: words,
    isAccessibleForFree: true,
  };
}

/** The laws of its own reasoning; those of the standard wording say nothing about a decision. */
function listLaw({ law }: Decision) {
  return groupLaw(law.filter(({ standard }) => !standard)).map(({ name, url }) => ({
    "@type": "Legislation",
    name,
    ...(url && { url }),
  }));
}

/** The same text in a file beside the page. */
function asDownload(id: string, address: string, { extension, encodingFormat }: (typeof ENCODINGS)[number]) {
  return {
    "@type": "MediaObject",
    encodingFormat,
    contentUrl: new URL(`../${id}.${extension}`, address).href,
  };
}
