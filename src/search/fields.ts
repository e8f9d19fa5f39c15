/** Values of a decision that a reader can narrow a search by. */
export const SEARCH_FILTERS = ["body", "category", "subcategory", "outcome", "year"] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** Stands between a category and its subcategory, which means little alone. */
export const SUBCATEGORY_SEPARATOR = " > ";
