import { type ByteWriter, createByteWriter } from "../bytes.ts";
import { type CatalogueEntry, usualSlug } from "../catalogue.ts";
import { ID_FORMS } from "../format.ts";
import { createNumberOdds, createNumberWriter } from "../number-coder.ts";

/** The bytes of the facets of all decisions, in the order of their rows. See README.md for the layout. */
export function writeCatalogue(entries: readonly CatalogueEntry[]): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter(entries.length * 3 + 1024);
  const bodies = listValues(entries, ({ body: { slug, name, kind } }) => [
    name,
    slug === usualSlug(name) ? "" : slug,
    kind,
  ]);
  const categories = listValues(entries, ({ category = "", subcategory = "" }) => [category, subcategory]);
  const outcomes = listValues(entries, ({ outcome = "" }) => [outcome]);
  for (const { values } of [bodies, categories, outcomes]) writeValues(writer, values);
  let last = 0;
  const dateSteps = entries.map(({ date }) => {
    const digits = Number(date?.replaceAll("-", "") ?? 0);
    const step = digits - last;
    last = digits;
    return step;
  });
  const reports = entries.map(({ kind }) => (kind === "report" ? 1 : 0));
  writeColumns(writer, [bodies.column, categories.column, outcomes.column, dateSteps, reports]);
  return writer.toBytes();
}

/** The bytes of the references and ids of all decisions, in the order of their rows. */
export function writeIds(entries: readonly CatalogueEntry[]): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter(entries.length * 3 + 1024);
  const others = entries.filter((entry) => idForm(entry) === ID_FORMS.other);
  writer.writeNumber(others.length);
  for (const { id } of others) writer.writeText(id);
  writeColumns(writer, [
    entries.map(({ reference }) => Number(reference.slice(0, 2))),
    entries.map(({ reference }) => Number(reference.slice(3, 10).replace(" ", ""))),
    entries.map(({ reference }) => (reference.length > 10 ? reference.charCodeAt(10) : 0)),
    entries.map(idForm),
  ]);
  return writer.toBytes();
}

/** Writes columns of one length, after the length, each in a context of its own. */
function writeColumns(writer: ByteWriter, columns: readonly (readonly number[])[]): void {
  const { code, finish } = createNumberWriter();
  const odds = createNumberOdds(columns.length);
  writer.writeNumber(columns[0]?.length ?? 0);
  for (const [context, column] of columns.entries()) for (const value of column) code(odds, context, value);
  writer.writeBytes(finish());
}

function idForm({ id, reference, body }: CatalogueEntry): number {
  const bare = reference.replaceAll(" ", "-");
  if (id === bare) return ID_FORMS.reference;
  return id === `${bare}-${body.slug}` ? ID_FORMS.referenceAndBody : ID_FORMS.other;
}

/** The values that occur, in order, and for each entry which of them it has. */
function listValues(entries: readonly CatalogueEntry[], read: (entry: CatalogueEntry) => readonly string[]) {
  const byKey = new Map<string, readonly string[]>();
  const keys = entries.map((entry) => {
    const value = read(entry);
    const key = JSON.stringify(value);
    byKey.set(key, value);
    return key;
  });
  const sorted = [...byKey.keys()].sort();
  const places = new Map(sorted.map((key, index) => [key, index]));
  return {
    values: sorted.map((key) => byKey.get(key) ?? []),
    column: keys.map((key) => places.get(key) ?? 0),
  };
}

function writeValues(writer: ByteWriter, values: readonly (readonly string[])[]): void {
  writer.writeNumber(values.length);
  for (const value of values) for (const text of value) writer.writeText(text);
}
