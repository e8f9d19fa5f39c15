import { formatNumber } from "../../../collection/count.ts";
import { formatDate } from "../../../decision/calendar-date.ts";
import { labelPlace } from "../../../decision/place-label.ts";
import type { MentionLine } from "../../concordance/read-lines.ts";
import { decisionLink } from "../../decision-link.ts";
import { sectionLabel } from "../../query/field-value.ts";
import { LINE_WIDTHS } from "../../state.ts";
import { element } from "./element.ts";
import type { ShownSearch } from "./result-view.ts";

/**
 * The lines of one page as a table with the phrases below each other. `first` is the
 * number of the first line among `total`.
 */
export function renderConcordance(
  lines: readonly MentionLine[],
  shown: LineSource,
  first: number,
  total: number,
): HTMLElement {
  const drawn = shown.state.sample ? " drawn at random" : "";
  const caption = `Mentions ${formatNumber(first)} to ${formatNumber(first + lines.length - 1)} of ${formatNumber(total)}${drawn}`;
  const isWide = shown.state.width > LINE_WIDTHS[0];
  return element(
    "table",
    { class: isWide ? "concordance wide" : "concordance" },
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...["Before", "Mention", "After", "Decision"].map((name) => element("th", { scope: "col" }, name)),
      ),
    ),
    element("tbody", {}, ...lines.map((line) => renderLine(line, shown))),
  );
}

type LineSource = Pick<ShownSearch, "base" | "state" | "newIds">;

/** Edges of a block show as they are; where more text follows there is an ellipsis in the style sheet. */
function renderLine(line: MentionLine, { base, state, newIds }: LineSource): HTMLElement {
  const { left, phrase, right, id, anchor, mention } = line;
  const href = decisionLink(base, id, state, { anchor, mention });
  const news = newIds?.has(id) ? [element("p", { class: "result-reason" }, "New since your last visit")] : [];
  return element(
    "tr",
    {},
    element("td", { class: "before" }, element("span", {}, left)),
    element("td", { class: "node" }, element("mark", {}, phrase)),
    element("td", { class: "after" }, element("span", {}, right)),
    element("td", { class: "from" }, ...news, element("a", { href }, ...nameSource(line)), renderFacts(line)),
  );
}

/** `Ashbury County Council, 17 009 175, paragraph 14a`, in parts that break over lines. */
function nameSource({
  anchor,
  body,
  reference,
  paragraph,
  section,
}: MentionLine): readonly (Node | string)[] {
  const place =
    paragraph === undefined ? sectionLabel(section).toLowerCase() : labelPlace(anchor).toLowerCase();
  return [
    body,
    ", ",
    element("span", { class: "reference" }, reference),
    ", ",
    element("span", { class: "place" }, place),
  ];
}

function renderFacts({ date, section, paragraph }: MentionLine): HTMLElement {
  const where = paragraph === undefined ? [] : [` · ${sectionLabel(section)}`];
  return element(
    "p",
    { class: "line-facts" },
    date ? element("time", { datetime: date }, formatDate(date)) : "Date not stated",
    ...where,
  );
}
