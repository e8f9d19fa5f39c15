import { COUNT_FACETS } from "../phrase-index/browser/counts.ts";
import { SEARCH_SECTIONS } from "../phrase-index/section-code.ts";
import { SUBCATEGORY_SEPARATOR } from "./fields.ts";
import {
  EMPTY_STATE,
  hasFilters,
  inOrder,
  LINE_ORDERS,
  LINE_WIDTHS,
  MOST_COMPARED,
  PAGE_SIZES,
  type Sample,
  type SearchState,
  SORTS,
  sortOf,
  VIEWS,
} from "./state.ts";
import { categoryOf } from "./subcategory-name.ts";

/** `state` as an address asks for it; keys and values it does not know are ignored. */
export function parseState(address: URLSearchParams): SearchState {
  const subcategories = readValues(address, "subcategory").filter((value) =>
    value.includes(SUBCATEGORY_SEPARATOR),
  );
  const state = {
    compared: comparedKeys().flatMap((key) => address.get(key)?.trim() || []),
    bodies: readValues(address, "body"),
    categories: unique([...readValues(address, "category"), ...subcategories.map(categoryOf)]),
    subcategories,
    outcomes: readValues(address, "outcome"),
    sections: SEARCH_SECTIONS.filter((section) => address.getAll("section").includes(section)),
    ...inOrder({ from: readYear(address.get("from")), to: readYear(address.get("to")) }),
    view: readChoice(VIEWS, address.get("view")) ?? EMPTY_STATE.view,
    sort: readChoice(SORTS, address.get("sort")),
    lines: readChoice(LINE_ORDERS, address.get("lines")) ?? EMPTY_STATE.lines,
    width: readChoice(LINE_WIDTHS, address.get("width")) ?? EMPTY_STATE.width,
    countedBy: readChoice(COUNT_FACETS, address.get("by")) ?? EMPTY_STATE.countedBy,
    sample: readSample(address),
    page: readWhole(address.get("page")) ?? EMPTY_STATE.page,
    size: readChoice(PAGE_SIZES, address.get("size")) ?? EMPTY_STATE.size,
  };
  const query = address.get("q")?.trim();
  return { ...state, query: query ?? (hasFilters(state) ? "" : undefined) };
}

/** `state` as an address, `?` included, without what goes without saying. */
export function serializeState(state: SearchState): string {
  const address = new URLSearchParams();
  if (state.query || (state.query === "" && !hasFilters(state))) address.set("q", state.query);
  for (const [index, key] of comparedKeys().entries()) {
    const compared = state.compared[index];
    if (compared) address.set(key, compared);
  }
  appendFilters(address, state);
  if (state.view !== EMPTY_STATE.view) address.set("view", state.view);
  if (state.sort && state.sort !== sortOf({ ...state, sort: undefined })) address.set("sort", state.sort);
  if (state.lines !== EMPTY_STATE.lines) address.set("lines", state.lines);
  if (state.width !== EMPTY_STATE.width) address.set("width", String(state.width));
  if (state.countedBy !== EMPTY_STATE.countedBy) address.set("by", state.countedBy);
  if (state.sample) {
    address.set("sample", String(state.sample.size));
    address.set("seed", String(state.sample.seed));
  }
  if (state.size !== EMPTY_STATE.size) address.set("size", String(state.size));
  if (state.page > 1) address.set("page", String(state.page));
  return address.size === 0 ? "" : `?${address}`;
}

function appendFilters(address: URLSearchParams, state: SearchState): void {
  for (const body of state.bodies) address.append("body", body);
  const narrowed = new Set(state.subcategories.map(categoryOf));
  for (const category of state.categories) {
    if (!narrowed.has(category)) address.append("category", category);
  }
  for (const subcategory of state.subcategories) address.append("subcategory", subcategory);
  for (const outcome of state.outcomes) address.append("outcome", outcome);
  for (const section of state.sections) address.append("section", section);
  if (state.from !== undefined) address.set("from", String(state.from));
  if (state.to !== undefined) address.set("to", String(state.to));
}

/** `q2`, `q3` … */
function comparedKeys(): readonly string[] {
  return Array.from({ length: MOST_COMPARED }, (_, index) => `q${index + 2}`);
}

function readValues(address: URLSearchParams, key: string): readonly string[] {
  return unique(address.getAll(key).filter((value) => value !== ""));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function readChoice<T extends string | number>(choices: readonly T[], text: string | null): T | undefined {
  return choices.find((choice) => String(choice) === text);
}

function readSample(address: URLSearchParams): Sample | undefined {
  const size = readWhole(address.get("sample"));
  return size === undefined ? undefined : { size, seed: readWhole(address.get("seed")) ?? 1 };
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/u.test(text) ? Number(text) : undefined;
}

/** A number from 1, of up to six digits. */
function readWhole(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : undefined;
}
