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

type Attributes = Readonly<Record<string, string>>;

/** A page while it is being read. */
interface Draft {
  readonly keep: (text: string) => string;
  readonly ids: string[];
  readonly links: PageLink[];
  readonly resources: PageLink[];
  readonly inline: string[];
  canonical?: string;
  headings1: number;
  language?: string;
  title: string;
  description?: string;
  policy?: string;
}

/**
 * Reads the page `html` stored at `file`. `keep` gives back a string that may be kept:
 * one cut out of a page keeps the whole page in memory.
 */
export function readPage(file: string, html: string, keep: (text: string) => string = String): Page {
  const draft: Draft = { keep, ids: [], links: [], resources: [], inline: [], headings1: 0, title: "" };
  const text = collectText();
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inTitle ||= name === "title" && draft.title === "";
      readLinks(draft, name, attributes);
      readHead(draft, name, attributes);
      draft.inline.push(...listInline(name, attributes));
      text.open(name, attributes);
    },
    ontext(words) {
      if (inTitle) draft.title += words;
      text.add(words);
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      text.close(name);
    },
  });
  parser.end(html);
  const { canonical, language, description, policy, headings1 } = draft;
  return {
    file,
    bytes: Buffer.byteLength(html),
    ids: draft.ids,
    links: draft.links,
    resources: draft.resources,
    inline: draft.inline,
    headings1,
    title: keep(draft.title.trim()),
    canonical,
    language,
    description,
    policy,
    frameText: keep(text.read()),
  };
}

function readLinks(draft: Draft, name: string, attributes: Attributes) {
  const { id, rel = "", href } = attributes;
  if (id !== undefined) draft.ids.push(draft.keep(id));
  const add = (list: PageLink[], address: string | undefined) => {
    if (address !== undefined) list.push({ href: draft.keep(address), element: name, rel: draft.keep(rel) });
  };
  add(draft.links, attributes[FOLLOWED[name] ?? ""]);
  add(draft.resources, attributes[FETCHED[name] ?? ""]);
  if (name !== "link" || href === undefined) return;
  if (rel === "canonical") draft.canonical = draft.keep(href);
  else add(FETCHED_RELS.test(rel) ? draft.resources : draft.links, href);
}

function readHead(draft: Draft, name: string, attributes: Attributes) {
  const { lang = "", content = "" } = attributes;
  if (name === "html" && lang !== "") draft.language = draft.keep(lang);
  if (name === "h1") draft.headings1 += 1;
  if (name !== "meta" || content === "") return;
  if (attributes["name"] === "description") draft.description = draft.keep(content);
  if (attributes["http-equiv"]?.toLowerCase() === "content-security-policy")
    draft.policy = draft.keep(content);
}

// Data in a script, such as JSON-LD, is not run.
function listInline(name: string, attributes: Attributes): string[] {
  const found = Object.keys(attributes)
    .filter((attribute) => attribute.startsWith("on") || attribute === "style")
    .map((attribute) => `${attribute} on <${name}>`);
  const isData = /^application\/(?:ld\+)?json$/u.test(attributes["type"] ?? "");
  if (name === "style" || (name === "script" && attributes["src"] === undefined && !isData))
    found.push(`<${name}>`);
  return found;
}
