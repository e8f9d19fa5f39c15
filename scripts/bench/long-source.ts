import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A decision text of ten megabytes and the same as a saved page. */
export interface LongSources {
  readonly text: string;
  readonly page: string;
}

const BYTES = 10_000_000;
const ENDING = "Investigator's decision on behalf of the Ombudsman";

/** One decision whose sections are those of all `samples`, over and over. */
export async function makeLongSources(samples: string): Promise<LongSources> {
  const names = (await readdir(samples)).filter((name) => name.endsWith(".txt")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(samples, name), "utf8")));
  const bodies = texts.map((text) => text.slice(text.indexOf("The complaint\n"), text.indexOf(ENDING)));
  const [first = ""] = texts;
  const header = first.slice(0, first.indexOf("The complaint\n"));
  const round = bodies.join("\n");
  return {
    text: `${header}${repeat(round)}${ENDING}\n`,
    page: `<!doctype html><html><body><article id="article">${header.split("\n").map(writeElement).join("")}${repeat(writePage(round))}<p>${ENDING}</p></article></body></html>`,
  };
}

function repeat(part: string): string {
  return part.repeat(Math.ceil(BYTES / Buffer.byteLength(part)));
}

/** Sections as elements: headings, paragraphs, and lists two deep. */
function writePage(text: string): string {
  const elements: string[] = [];
  let depth = 0;
  const goTo = (next: number) => {
    while (depth < next) elements.push(depth++ % 2 === 0 ? "<ol>\n" : "<li>");
    while (depth > next) elements.push(--depth % 2 === 0 ? "</ol>\n" : "</li>\n");
  };
  for (const line of text.split("\n")) {
    const item = /^( *)(?:\d+\.|•) (.*)$/u.exec(line);
    const [, indent = "", words = ""] = item ?? [];
    if (item) {
      goTo(Math.min(depth, indent.length > 2 ? 3 : 1));
      goTo(indent.length > 2 ? 4 : 2);
      elements.push(escapeText(words));
    } else if (line !== "") {
      goTo(0);
      elements.push(writeElement(line));
    }
  }
  goTo(0);
  return elements.join("");
}

function writeElement(line: string): string {
  const tag = line.length < 80 && !/[.:(]/u.test(line) ? "h2" : "p";
  return line === "" ? "" : `<${tag}>${escapeText(line)}</${tag}>\n`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
