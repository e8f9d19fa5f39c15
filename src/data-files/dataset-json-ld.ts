import type { Decision } from "../collection/decision.ts";
import { yearSpan } from "../collection/year-span.ts";
import { DATA_FILES } from "./data-file.ts";
import { type Publication, publicAddress } from "./exported-decision.ts";

/** The collection as a schema.org `Dataset`, for data search engines. https://schema.org/Dataset */
export function datasetJsonLd(decisions: readonly Decision[], { collection, address }: Publication) {
  const { title, attribution, publisher, publisherUrl, licenceUrl } = collection;
  const years = yearSpan(decisions)?.split(" to ");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description:
      `${decisions.length} decisions on complaints, with outcome, remedies, payments, law and full text. ${attribution ?? ""}`.trim(),
    url: publicAddress(address, "/data/"),
    ...(licenceUrl && { license: licenceUrl }),
    ...(publisher && { creator: { "@type": "Organization", name: publisher, url: publisherUrl } }),
    ...(decisions[0]?.date && { dateModified: decisions[0].date }),
    ...(years && { temporalCoverage: years.join("/") }),
    isAccessibleForFree: true,
    distribution: DATA_FILES.map(({ name, title: file, mediaType }) => ({
      "@type": "DataDownload",
      name: file,
      encodingFormat: mediaType,
      contentUrl: publicAddress(address, `/data/${name}`),
    })),
  };
}

/** JSON for a `<script>` element, where `</` would end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
