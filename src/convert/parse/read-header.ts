import type { VFile } from "vfile";
import { readDate } from "../../decision/calendar-date.ts";
import { knownOutcome } from "../../decision/outcome.ts";
import { report } from "../report.ts";
import type { DecisionHeader } from "./decision-header.ts";
import { readCategory } from "./header-line.ts";
import type { HeaderPassages } from "./header-passages.ts";
import type { Passage } from "./passage.ts";
import { readTitle } from "./title.ts";

/**
 * The header that a title line and the values of the header lines make; `undefined`
 * when the title has no reference. What is missing or cannot be read is left out, with
 * a warning on `file`.
 */
export function readHeader(
  title: Passage,
  { values, unread }: Pick<HeaderPassages, "values" | "unread">,
  file: VFile,
): DecisionHeader | undefined {
  const read = readTitle(title.text);
  if (!read) return undefined;
  if (read.count > 1) report(file, "several-references", title.place, { found: read.reference });
  /** The line of `label`; without one, a message at the line that was meant for it or at the title. */
  const line = (label: "category" | "outcome" | "date") => {
    const value = nonEmpty(values.get(label));
    if (!value && !unread.has(label)) report(file, `missing-${label}`, title.place);
    return value;
  };
  return {
    title,
    bodyName: read.bodyName,
    reference: read.reference,
    ...readCategoryLine(line("category"), file),
    outcome: readOutcome(line("outcome"), file),
    date: readDateLine(line("date"), file),
    summary: nonEmpty(values.get("summary")),
    responseSatisfied: readResponse(nonEmpty(values.get("response")), file),
  };
}

function nonEmpty(passage: Passage | undefined): Passage | undefined {
  return passage?.text === "" ? undefined : passage;
}

function readCategoryLine(line: Passage | undefined, file: VFile) {
  const read = readCategory(line?.text ?? "");
  const isPair = read.category !== undefined && read.subcategory !== undefined;
  if (line && !isPair) report(file, "missing-subcategory", line.place, { found: line.text });
  return read.category === undefined ? {} : read;
}

function readOutcome(line: Passage | undefined, file: VFile): string | undefined {
  const known = line && knownOutcome(line.text.replace(/\.$/u, ""));
  if (line && !known) report(file, "unknown-outcome", line.place, { found: line.text });
  return known ?? line?.text;
}

function readDateLine(line: Passage | undefined, file: VFile): string | undefined {
  return line && readPrintedDate(line.text, line, file);
}

function readResponse(line: Passage | undefined, file: VFile): string | undefined {
  return line && readPrintedDate(line.text.replace(/\.$/u, ""), line, file);
}

function readPrintedDate(text: string, line: Passage, file: VFile): string | undefined {
  const reading = readDate(text);
  if (reading.date === undefined) report(file, reading.fault, line.place, { found: line.text });
  return reading.date;
}
