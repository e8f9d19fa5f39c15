import { type SavedSearch, savedState } from "./saved-search.ts";

/** Another number is another format, which is left alone. */
const VERSION = 1;

/** Saved searches as they are kept. */
export function writeSaved(searches: readonly SavedSearch[]): string {
  return JSON.stringify({ version: VERSION, searches });
}

/** What `writeSaved` wrote; `undefined` for anything else, be it damaged in one place only. */
export function readSaved(text: string): readonly SavedSearch[] | undefined {
  const kept = parse(text);
  if (!isObject(kept) || kept["version"] !== VERSION || !Array.isArray(kept["searches"])) return undefined;
  const searches: unknown[] = kept["searches"];
  return searches.every(isSavedSearch) ? searches : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is not ours either.
    return undefined;
  }
}

function isSavedSearch(value: unknown): value is SavedSearch {
  if (!isObject(value)) return false;
  const { address, name, looked, count, collection, since, known, fresh } = value;
  return (
    isText(address) &&
    savedState({ address }).query !== undefined &&
    isText(name) &&
    isDay(looked) &&
    Number.isSafeInteger(count) &&
    isText(collection) &&
    isDay(since) &&
    isTexts(known) &&
    isTexts(fresh)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isDay(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(`${value}T00:00Z`));
}
