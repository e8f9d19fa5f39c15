import { type FactPlace, placeAnchor } from "../collection/place.ts";
import type { ExportedDecision, Publication } from "./exported-decision.ts";

/**
 * A decision with its whole text as plain data: what `/decisions/<id>.json` and each
 * line of `decisions.ndjson.gz` hold. Facts keep the names of the frontmatter, sums are
 * in pence, and every fact and block has the anchor of its place in the page.
 */
export function decisionJson({ id, facts, url, originalUrl, blocks }: ExportedDecision, site: Publication) {
  const { source, remedies, payments, law, sections, crossReferences, citedDecisions, ...rest } = facts;
  const { publisher, attribution, licenceUrl } = site.collection;
  return {
    id,
    url,
    originalUrl,
    ...rest,
    remedies: remedies.map(withAnchor),
    payments: payments.map(withAnchor),
    law: law.map(withAnchor),
    crossReferences,
    citedDecisions: citedDecisions.map(withAnchor),
    sections,
    text: blocks,
    source,
    publisher,
    attribution,
    licence: licenceUrl,
  };
}

function withAnchor<Fact extends FactPlace>(fact: Fact) {
  return { ...fact, anchor: placeAnchor(fact) };
}
