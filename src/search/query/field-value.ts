import { SECTION_KIND_LABELS } from "../../decision/section-kind.ts";
import { SEARCH_SECTIONS, type SearchSection } from "../../phrase-index/section-code.ts";
import { readWords } from "../../phrase-index/words.ts";
import type { FilterNode, InNode, QueryError, YearsNode } from "./query.ts";
import type { Token } from "./token.ts";

// Yes: "2018", "2018..2021", "2018..", "..2021", "2018–2021". No: "..", "18".
const YEARS = /^(?:(\d{4})|(\d{4})?(?:\.{2,3}|[…–-])(\d{4})?)$/u;

/** What a typed field asks for, or why its value says nothing. */
export function readField(field: Token & { type: "field" }): InNode | FilterNode | YearsNode | QueryError {
  const { name, value, valueAt, at, end } = field;
  if (name === "in") return readSection(value, valueAt, { at, end });
  if (name === "year") return readYears(value, valueAt, { at, end });
  if (readWords(value).length === 0) {
    return { at: valueAt, found: `"${value}"`, expected: `a name after ${name}:` };
  }
  return { type: "filter", field: name, value, at, end };
}

function readSection(value: string, valueAt: number, span: { at: number; end: number }): InNode | QueryError {
  const wanted = nameKey(value);
  const section = SEARCH_SECTIONS.find(
    (known) => known === wanted || nameKey(sectionLabel(known)) === wanted,
  );
  if (section) return { type: "in", sections: [section], ...span };
  return { at: valueAt, found: `"${value}"`, expected: `one of ${SEARCH_SECTIONS.join(", ")}` };
}

/** What a page calls a section: `Findings`. */
export function sectionLabel(section: SearchSection): string {
  return section === "summary" ? "Summary" : SECTION_KIND_LABELS[section];
}

function nameKey(name: string): string {
  return readWords(name)
    .map(({ text }) => text)
    .join("-");
}

function readYears(
  value: string,
  valueAt: number,
  span: { at: number; end: number },
): YearsNode | QueryError {
  const match = YEARS.exec(value);
  const from = match?.[1] ?? match?.[2];
  const to = match?.[1] ?? match?.[3];
  if (from === undefined && to === undefined) {
    return { at: valueAt, found: `"${value}"`, expected: "a year such as 2018, or years such as 2018..2021" };
  }
  // Whoever swaps the two years means the years between them.
  const isSwapped = from !== undefined && to !== undefined && from > to;
  const [first, last] = isSwapped ? [to, from] : [from, to];
  return {
    type: "years",
    ...(first !== undefined && { from: Number(first) }),
    ...(last !== undefined && { to: Number(last) }),
    ...(isSwapped && { isSwapped }),
    ...span,
  };
}
