/**
 * Marks what a decision's page adds inside or beside the text: paragraph numbers, item
 * letters, ways back, facts at the head. Whoever reads the text from a page or from its
 * elements (search, data files, the check of a built site) passes over it. Components
 * write the name itself.
 */
export const NOT_TEXT = "data-not-text";

/** The same as a property of an element in a tree. */
export const NOT_TEXT_PROPERTY = "dataNotText";

/** Marks the element of a page that holds the decision, with all that is added to it. */
export const DECISION_TEXT = "data-decision-text";
