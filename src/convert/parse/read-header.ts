import type { VFile } from "vfile";
import { readDate } from "../../decision/calendar-date.ts";
import { knownOutcome } from "../../decision/outcome.ts";
import { report } from "../report.ts";
import type { DecisionHeader } from "./decision-header.ts";
import { type HeaderLabel, readCategory } from "./header-line.ts";
import type { Passage } from "./passage.ts";
import { readTitle } from "./title.ts";

/**
 * The header that a title line and the values of the header lines make; `undefined`
 * when the title has no reference. What is missing or cannot be read is left out, with
 * a warning on `file`.
 */
export function readHeader(
  title: Passage,
  values: ReadonlyMap<HeaderLabel, Passage>,
  file: VFile,
): DecisionHeader | undefined {
  const read = readTitle(title.text);
  if (!read) return undefined;
  if (read.count > 1) report(file, "several-references", title.place, { found: read.reference });
  return {
    title,
    bodyName: read.bodyName,
    reference: read.reference,
    ...readCategoryLine(nonEmpty(values.get("category")), title, file),
    outcome: readOutcome(nonEmpty(values.get("outcome")), title, file),
    date: readDateLine(nonEmpty(values.get("date")), title, file),
    summary: nonEmpty(values.get("summary")),
    responseSatisfied: readResponse(nonEmpty(values.get("response")), file),
  };
}

function nonEmpty(passage: Passage | undefined): Passage | undefined {
  return passage?.text === "" ? undefined : passage;
}

function readCategoryLine(line: Passage | undefined, title: Passage, file: VFile) {
  const read = readCategory(line?.text ?? "");
  if (read.category === undefined) report(file, "missing-category", title.place);
  return read;
}

function readOutcome(line: Passage | undefined, title: Passage, file: VFile): string | undefined {
  if (!line) {
    report(file, "missing-outcome", title.place);
    return undefined;
  }
  const known = knownOutcome(line.text);
  if (!known) report(file, "unknown-outcome", line.place, { found: line.text });
  return known ?? line.text;
}

function readDateLine(line: Passage | undefined, title: Passage, file: VFile): string | undefined {
  if (!line) {
    report(file, "missing-date", title.place);
    return undefined;
  }
  return readPrintedDate(line.text, line, file);
}

function readResponse(line: Passage | undefined, file: VFile): string | undefined {
  return line && readPrintedDate(line.text.replace(/\.$/u, ""), line, file);
}

function readPrintedDate(text: string, line: Passage, file: VFile): string | undefined {
  const reading = readDate(text);
  if (reading.date === undefined) report(file, reading.fault, line.place, { found: line.text });
  return reading.date;
}
