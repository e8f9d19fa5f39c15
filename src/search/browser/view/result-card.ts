import { formatDate } from "../../../decision/calendar-date.ts";
import type { Result } from "../find.ts";
import type { Passage } from "../matches.ts";
import { element, hiddenText } from "./element.ts";
import { markedText } from "./marked-text.ts";

/** A decision in the list of results. `drawOutcome` gives the word with its shape. */
export function renderResult(
  result: Result,
  drawOutcome: (outcome: string | undefined) => Node,
): HTMLElement {
  const { url, meta, matches } = result;
  const card = element("article", { class: "card result" });
  if (result.isReferenceMatch) card.append(element("p", { class: "result-reason" }, "Reference matches"));
  card.append(element("h3", {}, element("a", { href: url }, ...renderTitle(meta["title"] ?? url))));
  card.append(renderFacts(meta, drawOutcome));
  const summary = matches.summary ?? (meta["summary"] ? [{ text: meta["summary"], marked: false }] : []);
  if (summary.length > 0) {
    const className = matches.passages.length > 0 ? "card-summary clamped" : "card-summary";
    card.append(element("p", { class: className }, ...markedText(summary)));
  }
  if (matches.count) card.append(element("p", { class: "match-count" }, matches.count));
  if (matches.passages.length > 0) {
    const items = matches.passages.map((passage) => renderPassage(url, passage));
    card.append(element("ul", { class: "passages" }, ...items));
  }
  return element("li", {}, card);
}

/** The reference stands back from the name and does not break over lines. */
function renderTitle(title: string): readonly (Node | string)[] {
  const start = title.lastIndexOf("(");
  if (start <= 0) return [title];
  return [title.slice(0, start), element("span", { class: "reference" }, title.slice(start))];
}

function renderFacts(meta: Result["meta"], drawOutcome: (outcome: string | undefined) => Node): HTMLElement {
  const { category, subcategory, date } = meta;
  const facts = element("p", { class: "card-facts" }, drawOutcome(meta["outcome"]));
  if (category) facts.append(renderCategory(category, subcategory));
  facts.append(
    date ? element("time", { datetime: date }, formatDate(date)) : element("span", {}, "Date not stated"),
  );
  return facts;
}

function renderCategory(category: string, subcategory: string | undefined): HTMLElement {
  if (!subcategory) return element("span", {}, category);
  const arrow = element("span", { "aria-hidden": "true" }, " › ");
  return element("span", {}, category, arrow, hiddenText(", "), subcategory);
}

function renderPassage(url: string, { anchor, label, excerpt }: Passage): HTMLElement {
  const link = element("a", { class: "tap", href: `${url}#${encodeURIComponent(anchor)}` }, label);
  return element("li", {}, link, " ", element("span", { class: "excerpt" }, ...markedText(excerpt)));
}
