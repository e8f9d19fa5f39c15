import { BODY_KINDS } from "../decision/body-kind.ts";
import { type ByteReader, createByteReader } from "./bytes.ts";
import type { Catalogue, CatalogueBody, CatalogueCategory, CatalogueIds } from "./catalogue.ts";
import { ID_FORMS } from "./format.ts";

/** Reads the file of facets. Throws a `RangeError` when `bytes` are no whole file. */
export function readCatalogue(bytes: Uint8Array): Catalogue {
  const reader = createByteReader(bytes);
  const count = reader.readNumber();
  const bodies = readList(reader, readBody);
  const categories = readList(reader, readCategory);
  const outcomes = readList(reader, () => reader.readText());
  const [body, category, outcome, date, report] = Array.from({ length: 5 }, () => readColumn(reader, count));
  if (!body || !category || !outcome || !date || !report) throw new RangeError("Unexpected end of data.");
  for (let row = 1; row < count; row += 1) date[row] = (date[row] ?? 0) + (date[row - 1] ?? 0);
  return { count, bodies, categories, outcomes, body, category, outcome, date, report };
}

/** Reads the file of references and ids; `catalogue` gives the slugs that some ids end in. */
export function readIds(bytes: Uint8Array, { bodies, body }: Catalogue): CatalogueIds {
  const reader = createByteReader(bytes);
  const count = reader.readNumber();
  const [years, serials, letters, forms] = Array.from({ length: 4 }, () => readColumn(reader, count));
  const ids: string[] = [];
  const references: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const serial = String(serials?.[row]).padStart(6, "0");
    const letter = letters?.[row] ? String.fromCharCode(letters[row] ?? 0) : "";
    const parts = [String(years?.[row]).padStart(2, "0"), serial.slice(0, 3), serial.slice(3) + letter];
    references.push(parts.join(" "));
    const form = forms?.[row];
    if (form === ID_FORMS.other) ids.push(reader.readText());
    else if (form === ID_FORMS.reference) ids.push(parts.join("-"));
    else ids.push([...parts, bodies[body[row] ?? 0]?.slug].join("-"));
  }
  return { ids, references };
}

function readList<T>(reader: ByteReader, read: (reader: ByteReader) => T): T[] {
  return Array.from({ length: reader.readNumber() }, () => read(reader));
}

function readBody(reader: ByteReader): CatalogueBody {
  const [slug, name, kind] = [reader.readText(), reader.readText(), BODY_KINDS[Number(reader.readText())]];
  return { slug, name, kind: kind ?? "other" };
}

function readCategory(reader: ByteReader): CatalogueCategory {
  const [category, subcategory] = [reader.readText(), reader.readText()];
  return { ...(category && { category }), ...(subcategory && { subcategory }) };
}

function readColumn(reader: ByteReader, count: number): Uint32Array<ArrayBuffer> {
  const column = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) column[row] = reader.readNumber();
  return column;
}
