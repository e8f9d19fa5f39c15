import { DomUtils, Parser, parseDocument } from "htmlparser2";

type Nodes = ReturnType<typeof DomUtils.getChildren>;
type XmlElement = Extract<Nodes[number], { attribs: unknown }>;

/** A name with a scheme, as RFC 3987 asks of an IRI. */
const IRI = /^[a-z][\w+.-]*:\S+$/iu;
/** RFC 3339, which Atom narrows to a capital T and Z. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * What the Atom format forbids and `xml` does: RFC 4287, sections 4.1 and 4.2. Links may be
 * paths where a site does not know its host, since the format allows references.
 */
export function listAtomFaults(xml: string): string[] {
  const [feed, ...further] = childrenOf(parseDocument(xml, { xmlMode: true }).childNodes);
  if (feed?.name !== "feed" || further.length > 0) return ["expected one <feed> and nothing beside it"];
  const entries = childrenOf(feed.childNodes).filter(({ name }) => name === "entry");
  const ids = entries.map((entry) => textOf(entry, "id"));
  return [
    ...listUnclosed(xml),
    ...(feed.attribs["xmlns"] === "http://www.w3.org/2005/Atom" ? [] : ["feed: expected Atom’s namespace"]),
    ...listCommonFaults(feed),
    ...listAuthorFaults(feed),
    ...(linksOf(feed, "self").length === 1 ? [] : ["feed: expected one link to itself"]),
    ...entries.flatMap(listEntryFaults),
    ...(new Set(ids).size === ids.length ? [] : ["feed: two entries have one id"]),
  ];
}

/** The `href` of every link of the feed and its entries. */
export function listFeedLinks(xml: string): string[] {
  const { childNodes } = parseDocument(xml, { xmlMode: true });
  return DomUtils.getElementsByTagName("link", childNodes).map(({ attribs }) => attribs["href"] ?? "");
}

/** What a feed and an entry have in common: one id, title and moment, and links that say where they lead. */
function listCommonFaults(element: XmlElement): string[] {
  const where = element.name;
  const faults = ["id", "title", "updated"].flatMap((name) =>
    named(element, name).length === 1 ? [] : [`${where}: expected one <${name}>`],
  );
  if (!IRI.test(textOf(element, "id"))) faults.push(`${where}: the id is no IRI`);
  if (textOf(element, "title").trim() === "") faults.push(`${where}: the title is empty`);
  const updated = textOf(element, "updated");
  if (!MOMENT.test(updated) || Number.isNaN(Date.parse(updated)))
    faults.push(`${where}: no moment: ${updated}`);
  for (const { attribs } of named(element, "link")) {
    if (!attribs["href"]) faults.push(`${where}: a link leads nowhere`);
  }
  for (const { attribs } of named(element, "category")) {
    if (!attribs["term"]) faults.push(`${where}: a category has no term`);
  }
  if (linksOf(element, "alternate").length !== 1) faults.push(`${where}: expected one link to its page`);
  return faults;
}

/** Without content an entry needs a summary or a page, and ours have both. */
function listEntryFaults(entry: XmlElement): string[] {
  const summaries = named(entry, "summary");
  return [...listCommonFaults(entry), ...(summaries.length === 1 ? [] : ["entry: expected one <summary>"])];
}

/** Every entry must have an author, its own or the feed's. */
function listAuthorFaults(feed: XmlElement): string[] {
  const [author] = named(feed, "author");
  return author && textOf(author, "name").trim() !== "" ? [] : ["feed: expected an author with a name"];
}

/** The parser closes by itself what was left open, which a reader of feeds need not do. */
function listUnclosed(xml: string): string[] {
  const faults: string[] = [];
  const parser = new Parser(
    { onclosetag: (name, isImplied) => isImplied && faults.push(`<${name}> is not closed`) },
    { xmlMode: true, recognizeSelfClosing: false },
  );
  parser.end(xml.replaceAll(/<([\w:]+)([^<>]*)\/>/gu, "<$1$2></$1>"));
  return faults;
}

function named(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element.childNodes).filter((child) => child.name === name);
}

function linksOf(element: XmlElement, rel: string): XmlElement[] {
  return named(element, "link").filter(({ attribs }) => (attribs["rel"] ?? "alternate") === rel);
}

function textOf(element: XmlElement, name: string): string {
  return named(element, name)
    .map((child) => DomUtils.textContent(child))
    .join("");
}

function childrenOf(nodes: Nodes): XmlElement[] {
  return nodes.filter((node): node is XmlElement => "attribs" in node);
}
