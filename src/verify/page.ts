import { Parser } from "htmlparser2";
import { collectText } from "./collect-text.ts";

/** A reference from a page to another address. */
export interface PageLink {
  /** As written. */
  readonly href: string;
  /** The element: `a`, `link`, `script`, `form` … */
  readonly element: string;
  /** `rel` of a `link` or `a`; empty when it has none. */
  readonly rel: string;
}

/** A built page as far as the checks look at it. */
export interface Page {
  /** Path inside the built folder. */
  readonly file: string;
  readonly bytes: number;
  readonly ids: readonly string[];
  /** Where a reader can go: `a`, `area`, `form`. */
  readonly links: readonly PageLink[];
  /** What the browser fetches by itself: stylesheets, scripts, images … */
  readonly resources: readonly PageLink[];
  readonly canonical: string | undefined;
  readonly headings1: number;
  readonly language: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly policy: string | undefined;
  /** Inline scripts, styles and handlers: `<style>`, `onclick on <a>`. */
  readonly inline: readonly string[];
  /** What a reader sees outside the text of a decision, words separated by spaces. */
  readonly frameText: string;
}

const FETCHED: Readonly<Record<string, string>> = {
  script: "src",
  img: "src",
  source: "src",
  audio: "src",
  video: "src",
  track: "src",
  iframe: "src",
  embed: "src",
  object: "data",
};
const FOLLOWED: Readonly<Record<string, string>> = { a: "href", area: "href", form: "action" };
const FETCHED_RELS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/u;

/** Reads the page `html` stored at `file`. */
export function readPage(file: string, html: string): Page {
  const ids: string[] = [];
  const links: PageLink[] = [];
  const resources: PageLink[] = [];
  const inline: string[] = [];
  const head = { title: "", language: "", description: "", policy: "", canonical: "", headings1: 0 };
  const readElement = (name: string, attributes: Readonly<Record<string, string>>) => {
    const { id, rel = "" } = attributes;
    if (id !== undefined) ids.push(id);
    const followed = attributes[FOLLOWED[name] ?? ""];
    if (followed !== undefined) links.push({ href: followed, element: name, rel });
    const fetched = attributes[FETCHED[name] ?? ""];
    if (fetched !== undefined) resources.push({ href: fetched, element: name, rel });
    if (name === "link" && attributes["href"] !== undefined) {
      if (FETCHED_RELS.test(rel)) resources.push({ href: attributes["href"], element: name, rel });
      else if (rel === "canonical") head.canonical = attributes["href"];
      else links.push({ href: attributes["href"], element: name, rel });
    }
    inline.push(...listInline(name, attributes));
    readHead(name, attributes, head);
  };
  let inTitle = false;
  const text = collectText();
  const parser = new Parser({
    onopentag(name, attributes) {
      inTitle ||= name === "title" && head.title === "";
      readElement(name, attributes);
      text.open(name, attributes);
    },
    ontext(words) {
      if (inTitle) head.title += words;
      text.add(words);
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      text.close(name);
    },
  });
  parser.end(html);
  return {
    file,
    bytes: Buffer.byteLength(html),
    ids,
    links,
    resources,
    inline,
    frameText: text.read(),
    headings1: head.headings1,
    title: head.title.trim(),
    language: head.language || undefined,
    description: head.description || undefined,
    policy: head.policy || undefined,
    canonical: head.canonical || undefined,
  };
}

function readHead(
  name: string,
  attributes: Readonly<Record<string, string>>,
  head: { language: string; description: string; policy: string; headings1: number },
) {
  if (name === "html") head.language = attributes["lang"] ?? "";
  if (name === "h1") head.headings1 += 1;
  if (name !== "meta") return;
  if (attributes["name"] === "description") head.description = attributes["content"] ?? "";
  if (attributes["http-equiv"]?.toLowerCase() === "content-security-policy") {
    head.policy = attributes["content"] ?? "";
  }
}

// Data in a script, such as JSON-LD, is not run.
function listInline(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const found = Object.keys(attributes)
    .filter((attribute) => attribute.startsWith("on") || attribute === "style")
    .map((attribute) => `${attribute} on <${name}>`);
  const isData = /^application\/(?:ld\+)?json$/u.test(attributes["type"] ?? "");
  if (name === "style" || (name === "script" && attributes["src"] === undefined && !isData))
    found.push(`<${name}>`);
  return found;
}
