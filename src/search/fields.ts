/**
 * What a decision page tells Pagefind, by name. Pages write these names, the
 * search page asks by them.
 */

/** Values a reader can narrow by. A subcategory is `Category > Subcategory`, for it means little alone. */
export const SEARCH_FILTERS = ["body", "category", "subcategory", "outcome", "year"] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** What a result card shows. `date` is `YYYY-MM-DD`; a value the source lacks is absent. */
export type SearchMeta =
  | "title"
  | "reference"
  | "body"
  | "category"
  | "subcategory"
  | "outcome"
  | "date"
  | "summary";

/** What results can be put in order by. */
export const SEARCH_SORT = "date";

/** The sort value of a decision without a date. Pagefind drops pages that have none at all. */
export const UNDATED = "0000-00-00";

/** Stands between a category and its subcategory. */
export const SUBCATEGORY_SEPARATOR = " > ";
