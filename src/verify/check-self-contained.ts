import type { Finding } from "./finding.ts";
import type { Page } from "./page.ts";

// Yes: "https://cdn.example/x.js", "//cdn.example/x.js". No: "/x.js", "data:…".
const ELSEWHERE = /^(?:https?:)?\/\//iu;
// Yes: `url("https://…")`, `@import "//…"`. No: `url(/fonts/x.woff2)`.
const STYLE_ELSEWHERE = /(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^"')\s]+/giu;

/** Code, styles and handlers inside a page, and anything a page fetches from another site. */
export function checkSelfContained({ file, inline, resources, links }: Page): Finding[] {
  return [
    ...inline.map((found) => ({
      file,
      message: `Found inline code or style: ${found}.`,
      hint: "Move it to a file; the content security policy forbids it here.",
    })),
    ...resources
      .filter(({ href }) => ELSEWHERE.test(href))
      .map(({ href, element }) => ({
        file,
        message: `Found <${element}> fetching ${href} from another site.`,
        hint: "Serve the file from this site, or do without it.",
      })),
    ...links
      .filter(({ href }) => /^\s*(?:javascript|data|vbscript):/iu.test(href))
      .map(({ href }) => ({
        file,
        message: `Found a link that runs code: ${href.slice(0, 60)}.`,
        hint: "Links from texts are kept only where they lead to a page.",
      })),
  ];
}

/** Addresses of other sites in the stylesheet `css`. */
export function checkStylesheet(file: string, css: string): Finding[] {
  return (css.match(STYLE_ELSEWHERE) ?? []).map((found) => ({
    file,
    message: `Found ${found} in a stylesheet.`,
    hint: "Serve the file from this site, or do without it.",
  }));
}
