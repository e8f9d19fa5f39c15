import { element } from "./element.ts";

/** Two lists of years to choose the first and the last from; either may stay open. */
export interface YearRange {
  readonly element: HTMLElement;
  readonly update: (years: readonly number[], from: number | undefined, to: number | undefined) => void;
}

export function createYearRange(
  onChange: (from: number | undefined, to: number | undefined) => void,
): YearRange {
  const from = element("select", { id: "year-from" });
  const to = element("select", { id: "year-to" });
  const read = ({ value }: HTMLSelectElement) => (value === "" ? undefined : Number(value));
  for (const list of [from, to]) list.addEventListener("change", () => onChange(read(from), read(to)));
  return {
    element: element(
      "fieldset",
      { class: "facet years" },
      element("legend", {}, "Year of decision"),
      element("div", {}, element("label", { for: from.id }, "From"), from),
      element("div", {}, element("label", { for: to.id }, "To"), to),
    ),
    update: (years, first, last) => {
      fill(from, years, first, "Earliest");
      fill(to, years, last, "Latest");
    },
  };
}

/** An address may ask for a year in which nothing was decided, so the list takes it in. */
function fill(
  list: HTMLSelectElement,
  years: readonly number[],
  chosen: number | undefined,
  open: string,
): void {
  const value = chosen === undefined ? "" : String(chosen);
  const all = [...new Set([...years, ...(chosen === undefined ? [] : [chosen])])].sort((a, b) => a - b);
  const listed = [...list.options].slice(1).map((option) => option.value);
  if (list.options.length === 0 || listed.join() !== all.join()) {
    list.replaceChildren(
      element("option", { value: "" }, open),
      ...all.map((year) => element("option", { value: year }, String(year))),
    );
  }
  list.value = value;
}
