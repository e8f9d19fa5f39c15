import { LANGUAGE, type MetadataSource, subjectsOf } from "./decision-metadata.ts";

/** One `<meta>` of a page's head: Open Graph has a `property`, all others a `name`. */
export interface HeadMeta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/**
 * What the head of a decision's page says to catalogues, reference managers and link
 * previews; facts that the decision lacks are left out.
 */
export function headMeta(source: MetadataSource): readonly HeadMeta[] {
  return [...dublinCore(source), ...citationMeta(source), ...openGraph(source)];
}

/** Dublin Core terms. https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ */
function dublinCore({ decision, collection, description, address, original }: MetadataSource): HeadMeta[] {
  const { title, reference, date } = decision;
  return named([
    ["DCTERMS.title", title],
    ["DCTERMS.identifier", reference],
    ["DCTERMS.identifier", address],
    ["DCTERMS.date", date],
    ["DCTERMS.publisher", collection.publisher],
    ["DCTERMS.abstract", description],
    ...subjectsOf(decision).map((subject) => ["DCTERMS.subject", subject] as const),
    ["DCTERMS.type", "Text"],
    ["DCTERMS.language", LANGUAGE],
    ["DCTERMS.license", collection.licenceUrl],
    ["DCTERMS.source", original],
  ]);
}

/**
 * The names that Zotero and Google Scholar read. An institution makes Zotero save a
 * report; as an author it would be taken apart into first and last name.
 */
function citationMeta({ decision, collection, address }: MetadataSource): HeadMeta[] {
  return named([
    ["citation_title", decision.title],
    ["citation_publication_date", decision.date?.replaceAll("-", "/")],
    ["citation_technical_report_institution", collection.publisher],
    ["citation_technical_report_number", decision.reference],
    ["citation_publisher", collection.publisher],
    ["citation_language", LANGUAGE],
    ["citation_public_url", address],
  ]);
}

/** Beyond what every page has. https://ogp.me/#type_article */
function openGraph({ decision: { category, subcategory, outcome } }: MetadataSource): HeadMeta[] {
  const facts = [
    ["og:locale", LANGUAGE.replace("-", "_")],
    ["article:section", category],
    ["article:tag", subcategory],
    ["article:tag", outcome],
  ] as const;
  return facts.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

function named(facts: readonly (readonly [name: string, content: string | undefined])[]): HeadMeta[] {
  return facts.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
