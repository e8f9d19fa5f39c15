/** The lines between title and text, by the label they start with. */
export type HeaderLabel = "category" | "outcome" | "date" | "final-decision" | "summary" | "response";

export interface HeaderLine {
  readonly label: HeaderLabel;
  /** What follows the label; empty when the value stands on the next line. */
  readonly value: string;
}

// Yes: "Decision date : 25 May 2018", "Category :", "Summary: Mr X". No: "Decision made in May".
const LABELLED =
  /^(category|decision|decision date|summary|the ombudsm[ae]n['’]s final decision) ?:(?: |$)/iu;
// Yes: "Ombudsman satisfied with council's response: 5 June 2013". No: "The Ombudsman was satisfied".
const RESPONSE = /^(?:the )?ombudsman satisfied with (?:the )?council(?:['’]s)? response ?:(?: |$)/iu;

/** The header line that `text` is; `undefined` when it starts with no label of a header. */
export function readHeaderLine(text: string): HeaderLine | undefined {
  const label = LABELLED.exec(text);
  if (label) return { label: labelFor(label[1] ?? ""), value: text.slice(label[0].length).trim() };
  const response = RESPONSE.exec(text);
  return response ? { label: "response", value: text.slice(response[0].length).trim() } : undefined;
}

function labelFor(words: string): HeaderLabel {
  const name = words.toLowerCase();
  if (name === "category" || name === "summary") return name;
  if (name === "decision") return "outcome";
  return name === "decision date" ? "date" : "final-decision";
}

// Signs that stand for ">" where a page or an editor wrote it otherwise; a slash may be part of a name.
const ARROW = /&gt;|[>›»→]/u;

/** `Education > School transport` read apart at its first `>` that stands between words. */
export function readCategory(value: string): {
  readonly category?: string | undefined;
  readonly subcategory?: string | undefined;
} {
  const named = value.replace(/^[\s>]+/u, "");
  const [category = ""] = named.split(ARROW, 1);
  const subcategory = named
    .slice(category.length)
    .replace(ARROW, "")
    .replace(/^[\s>]+/u, "")
    .trimEnd();
  return { category: category.trim() || undefined, subcategory: subcategory || undefined };
}
