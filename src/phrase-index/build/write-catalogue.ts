import { BODY_KINDS } from "../../decision/body-kind.ts";
import { type ByteWriter, createByteWriter } from "../bytes.ts";
import type { CatalogueEntry } from "../catalogue.ts";
import { ID_FORMS } from "../format.ts";

/** The bytes of the facets of all decisions, in the order of their rows. See README.md for the layout. */
export function writeCatalogue(entries: readonly CatalogueEntry[]): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter(entries.length * 8 + 1024);
  writer.writeNumber(entries.length);
  const bodies = listValues(entries, ({ body }) => [
    body.slug,
    body.name,
    String(BODY_KINDS.indexOf(body.kind)),
  ]);
  const categories = listValues(entries, ({ category = "", subcategory = "" }) => [category, subcategory]);
  const outcomes = listValues(entries, ({ outcome = "" }) => [outcome]);
  for (const { values } of [bodies, categories, outcomes]) writeValues(writer, values);
  for (const { column } of [bodies, categories, outcomes]) {
    for (const index of column) writer.writeNumber(index);
  }
  let last = 0;
  for (const { date } of entries) {
    const digits = Number(date?.replaceAll("-", "") ?? 0);
    writer.writeNumber(digits - last);
    last = digits;
  }
  for (const { kind } of entries) writer.writeNumber(kind === "report" ? 1 : 0);
  return writer.toBytes();
}

/** The bytes of the references and ids of all decisions, in the order of their rows. */
export function writeIds(entries: readonly CatalogueEntry[]): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter(entries.length * 6 + 1024);
  writer.writeNumber(entries.length);
  for (const { reference } of entries) writer.writeNumber(Number(reference.slice(0, 2)));
  for (const { reference } of entries) writer.writeNumber(Number(reference.slice(3, 10).replace(" ", "")));
  for (const { reference } of entries)
    writer.writeNumber(reference.length > 10 ? reference.charCodeAt(10) : 0);
  for (const entry of entries) writer.writeNumber(idForm(entry));
  for (const entry of entries) if (idForm(entry) === ID_FORMS.other) writer.writeText(entry.id);
  return writer.toBytes();
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
