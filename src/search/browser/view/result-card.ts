import { formatDate } from "../../../decision/calendar-date.ts";
import type { Passage } from "../passages.ts";
import type { Card } from "../read-cards.ts";
import { element, hiddenText } from "./element.ts";
import { markedText } from "./marked-text.ts";

/** A decision in the list of results. `drawOutcome` gives the word with its shape. */
export function renderCard(card: Card, drawOutcome: (outcome: string | undefined) => Node): HTMLElement {
  const { summary, passages } = card.text;
  const article = element("article", { class: "card result" });
  if (card.isReferred) article.append(element("p", { class: "result-reason" }, "Reference matches"));
  if (card.isNew) article.append(element("p", { class: "result-reason" }, "New since your last visit"));
  const reference = element("span", { class: "reference" }, `(${card.reference})`);
  const title = element("a", { href: card.addressOf() }, `${card.body} `, reference);
  article.append(element("h3", {}, title), renderFacts(card, drawOutcome));
  if (summary.length > 0) {
    const className = passages.length > 0 ? "card-summary clamped" : "card-summary";
    article.append(element("p", { class: className }, ...markedText(summary)));
  }
  if (card.count) article.append(element("p", { class: "match-count" }, card.count));
  if (passages.length > 0) {
    const items = passages.map((passage) => renderPassage(card, passage));
    article.append(element("ul", { class: "passages" }, ...items));
  }
  return element("li", {}, article);
}

function renderFacts(card: Card, drawOutcome: (outcome: string | undefined) => Node): HTMLElement {
  const { category, subcategory, date } = card;
  const facts = element("p", { class: "card-facts" }, drawOutcome(card.outcome));
  if (card.isReport) facts.append(element("span", {}, "Report"));
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

function renderPassage({ addressOf }: Card, passage: Passage): HTMLElement {
  const link = element("a", { class: "tap", href: addressOf(passage) }, passage.label);
  return element("li", {}, link, " ", element("span", { class: "excerpt" }, ...markedText(passage.excerpt)));
}
