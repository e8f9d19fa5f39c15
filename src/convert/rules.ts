import { ENRICH_RULES } from "./enrich/enrich-rules.ts";
import { HEADER_RULES } from "./parse/header-rules.ts";
import type { Rule } from "./rule.ts";

/** Every message that one source can give. Texts are written here and nowhere else. */
export const RULES = {
  "empty-file": {
    severity: "error",
    text: () => "Found no text in the file, expected a decision.",
    hint: "Save the decision page again, or remove the file from the source folder.",
  },
  "binary-file": {
    severity: "error",
    text: () => "Unexpected binary content, expected plain text or a web page.",
    hint: "Open the file in the program that made it and save it as plain text in UTF-8.",
  },
  "unreadable-encoding": {
    severity: "error",
    text: () => "Unexpected bytes that are neither UTF-8 nor Windows-1252, expected UTF-8.",
    hint: "Save the page again as UTF-8; the damaged characters cannot be known from this file.",
  },
  "converted-encoding": {
    severity: "warning",
    text: ({ found }) => `Unexpected encoding ${found}, expected UTF-8; the text was converted.`,
    hint: "Check the quotation marks and pound signs on the page, and save the file as UTF-8.",
  },
  "cut-character": {
    severity: "warning",
    text: () => "Unexpected end of the file inside a character, expected a whole one; it was left out.",
    hint: "Save the decision page again: the file was cut while it was written.",
  },
  "damaged-character": {
    severity: "warning",
    text: ({ found }) => `Unexpected replacement character after “${found}”, expected a letter or sign.`,
    hint: "The character was lost before this file was saved. Compare the line with the published page.",
  },
  "double-encoding": {
    severity: "warning",
    text: ({ found }) => `Unexpected characters “${found}”, expected one sign where UTF-8 was encoded twice.`,
    hint: "Save the page again as UTF-8, or correct the characters in this line; the text was kept as it is.",
  },
  "page-too-deep": {
    severity: "error",
    text: () => "Unexpected elements nested thousands deep, expected the page of a decision.",
    hint: "Save the decision page again, or save it as text.",
  },
  "cookie-page": {
    severity: "error",
    text: () => "Found only cookie and privacy text, expected a decision.",
    hint: "Open the decision page, answer the cookie question and save it again.",
  },
  "search-listing": {
    severity: "error",
    text: ({ found }) => `Unexpected row of search results “${found}”, expected the text of one decision.`,
    hint: "Save the pages that the listing links to, not the listing.",
  },
  "mirror-page": {
    severity: "error",
    text: ({ found }) =>
      `Unexpected line “${found}” of another site's copy, expected the ombudsman's own page.`,
    hint: "Copies drop paragraph numbers. Save the decision from the ombudsman's site.",
  },
  "missing-title": {
    severity: "error",
    text: () => "Found no title line, expected one such as “Leicestershire County Council (17 009 175)”.",
    hint: "Save the decision page again with its title, or write the title above the text.",
  },
  "unreadable-reference": {
    severity: "error",
    text: ({ found }) =>
      `Unexpected reference in “${found}”, expected two, three and three digits in brackets, as in (17 009 175).`,
    hint: "Correct the reference at the end of the title line, or remove the file if it is another ombudsman's decision.",
  },
  "not-a-decision": {
    severity: "error",
    text: () => "Found neither title nor header nor section of a decision, expected an ombudsman decision.",
    hint: "Remove the file from the source folder, or save the decision page in its place.",
  },
  "no-text": {
    severity: "error",
    text: () => "Found a title but no paragraph below it, expected the text of a decision.",
    hint: "Save the decision page again with its whole text.",
  },
  "several-decisions": {
    severity: "warning",
    text: ({ found }) =>
      `Found a second title “${found}”, expected one decision in a file; each was converted by itself.`,
    hint: "Put each decision into a file of its own to keep messages and addresses apart.",
  },
  "text-before-title": {
    severity: "warning",
    text: ({ found }) =>
      `Unexpected text before the title, expected the title first; lines left out: ${found}.`,
    hint: "Move the lines below the title if they belong to the decision, or delete them.",
  },
  "text-around-decision": {
    severity: "warning",
    text: ({ found, expected }) =>
      `Unexpected text “${found}” around the decision, expected only menus there; lines left out: ${expected}.`,
    hint: "If it belongs to the decision, move it into the element of the page that holds the text.",
  },
  "picture-left-out": {
    severity: "warning",
    text: ({ found }) => `Found a picture of “${found}”, expected only text; it was left out.`,
    hint: "Compare with the published page, and write what the picture shows into the text if it matters.",
  },
  "text-before-heading": {
    severity: "warning",
    text: () => "Unexpected text before the first heading, expected a heading such as “The complaint”.",
    hint: "Write the heading above this line if the saved file has lost it.",
  },
  "missing-heading": {
    severity: "warning",
    text: () => "Unexpected list right below “Back to top”, expected a heading.",
    hint: "Compare with the published page, and write the heading above this line if the saved file has lost it.",
  },
  "repeated-line": {
    severity: "warning",
    text: ({ found }) => `Found the line “${found}” twice in a row, expected it once; both were kept.`,
    hint: "Delete one of them if the published page has the words once.",
  },
  "joined-lines": {
    severity: "warning",
    text: ({ found }) => `Unexpected “${found}” inside a line, expected it on a line of its own.`,
    hint: "Break the line before these words if they are an item or a paragraph of their own; they were kept as words.",
  },
  "unclear-heading": {
    severity: "warning",
    text: ({ found, expected }) =>
      `Unexpected line “${found}” without a number, expected a heading or a numbered paragraph; it was taken for a ${expected}.`,
    hint: "Compare with the published page. Indent the line by four spaces if it goes on with the paragraph before.",
  },
  "unfinished-line": {
    severity: "warning",
    text: ({ found }) =>
      `Unexpected line right below “${found}”, expected a new paragraph or a line that goes on.`,
    hint: "It was kept as a block of its own. Join the two lines if an editor broke them, or put an empty line between.",
  },
  "no-structure": {
    severity: "error",
    text: () =>
      "Found a title but no header line, shared heading or numbered paragraph, expected the text of a decision.",
    hint: "Save the decision page itself with its header lines and headings, or remove the file from the source folder.",
  },
  "text-after-end": {
    severity: "warning",
    text: ({ found }) => `Unexpected text “${found}” after the investigator's line, expected the end.`,
    hint: "Delete the line if it is part of the page around the decision; it was kept.",
  },
  ...HEADER_RULES,
  "empty-paragraph": {
    severity: "warning",
    text: () => "Found a number without words, expected a paragraph.",
    hint: "Compare with the published page: the words after this number are missing.",
  },
  "item-without-paragraph": {
    severity: "warning",
    text: () => "Unexpected item with no paragraph before it, expected a numbered paragraph first.",
    hint: "Compare with the published page: a line above this one may be missing.",
  },
  "repeated-one": {
    severity: "warning",
    text: () =>
      "Unexpected second “1.” in a row, expected 2; the numbers of this run were left out after its first.",
    hint: "Compare with the published page whether these are paragraphs or items, and indent items by four spaces more.",
  },
  "restarted-list": {
    severity: "warning",
    text: ({ expected }) =>
      `Unexpected “1.” in the middle of a list, expected ${expected}; numbers count on.`,
    hint: "Compare with the published page: a heading may be missing above this line.",
  },
  "number-gap": {
    severity: "warning",
    text: ({ found, expected }) => `Unexpected number ${found}, expected ${expected}; the gap was kept.`,
    hint: "Compare with the published page: the lines between are missing, or the number is wrong.",
  },
  "number-out-of-order": {
    severity: "warning",
    text: ({ found, expected }) =>
      `Unexpected number ${found}, expected ${expected}; the printed number was not used.`,
    hint: "Correct the number, or remove the line if it is there twice.",
  },
  "numbers-lost": {
    severity: "warning",
    text: () =>
      "Cannot tell items from paragraphs here, expected indented lists; numbers from here on were left out.",
    hint: "Save the decision page as a web page or as indented text to get its paragraph numbers.",
  },
  "text-cut-short": {
    severity: "warning",
    text: ({ found }) =>
      `Unexpected end of the text after “${found}”, expected a final decision and a whole sentence.`,
    hint: "Save the decision page again: the end of the text is missing.",
  },
  "unresolved-reference": {
    severity: "warning",
    text: ({ found, expected }) =>
      `Found a reference to paragraph ${found}, expected no number above ${expected}.`,
    hint: "Compare with the published page: paragraphs may be missing, or the text refers to another document.",
  },
  ...ENRICH_RULES,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
