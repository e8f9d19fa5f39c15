import { BODY_KINDS } from "../decision/body-kind.ts";
import { type ByteReader, createByteReader } from "./bytes.ts";
import {
  type Catalogue,
  type CatalogueBody,
  type CatalogueCategory,
  type CatalogueIds,
  usualSlug,
} from "./catalogue.ts";
import { ID_FORMS } from "./format.ts";
import { createNumberOdds, createNumberReader } from "./number-coder.ts";

/** Reads the file of facets. Throws a `RangeError` when `bytes` are no whole file. */
export function readCatalogue(bytes: Uint8Array): Catalogue {
  const reader = createByteReader(bytes);
  const bodies = readList(reader, readBody);
  const categories = readList(reader, readCategory);
  const outcomes = readList(reader, () => reader.readText());
  const { count, columns } = readColumns(reader, 5);
  const [body, category, outcome, date, report] = columns;
  if (!body || !category || !outcome || !date || !report) throw new RangeError("Unexpected end of data.");
  for (let row = 1; row < count; row += 1) date[row] = (date[row] ?? 0) + (date[row - 1] ?? 0);
  return { count, bodies, categories, outcomes, body, category, outcome, date, report };
}

/** Reads the file of references and ids; `catalogue` gives the slugs that some ids end in. */
export function readIds(bytes: Uint8Array, { bodies, body }: Catalogue): CatalogueIds {
  const reader = createByteReader(bytes);
  const others = readList(reader, () => reader.readText()).values();
  const { count, columns } = readColumns(reader, 4);
  const [years, serials, letters, forms] = columns;
  const ids: string[] = [];
  const references: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const serial = String(serials?.[row]).padStart(6, "0");
    const letter = letters?.[row] ? String.fromCharCode(letters[row] ?? 0) : "";
    const parts = [String(years?.[row]).padStart(2, "0"), serial.slice(0, 3), serial.slice(3) + letter];
    references.push(parts.join(" "));
    const form = forms?.[row];
    if (form === ID_FORMS.other) ids.push(others.next().value ?? "");
    else if (form === ID_FORMS.reference) ids.push(parts.join("-"));
    else ids.push([...parts, bodies[body[row] ?? 0]?.slug].join("-"));
  }
  return { ids, references };
}

function readList<T>(reader: ByteReader, read: (reader: ByteReader) => T): T[] {
  return Array.from({ length: reader.readNumber() }, () => read(reader));
}

function readBody(reader: ByteReader): CatalogueBody {
  const [name, slug, kind] = [reader.readText(), reader.readText(), reader.readText()];
  return { slug: slug || usualSlug(name), name, kind: BODY_KINDS.find((own) => own === kind) ?? "other" };
}

function readCategory(reader: ByteReader): CatalogueCategory {
  const [category, subcategory] = [reader.readText(), reader.readText()];
  return { ...(category && { category }), ...(subcategory && { subcategory }) };
}

function readColumns(reader: ByteReader, width: number) {
  const count = reader.readNumber();
  const code = createNumberReader(reader.readRest());
  const odds = createNumberOdds(width);
  const columns = Array.from({ length: width }, (_, context) =>
    new Uint32Array(count).map(() => code(odds, context, 0)),
  );
  return { count, columns };
}
