import { COUNT_FACETS } from "../../src/phrase-index/browser/counts.ts";
import { SEARCH_SECTIONS } from "../../src/phrase-index/section-code.ts";
import { SUBCATEGORY_SEPARATOR } from "../../src/search/fields.ts";
import { MOST_COMPARED, type SearchState, VIEWS, type View } from "../../src/search/state.ts";
import { parseState } from "../../src/search/state-address.ts";
import { readArguments, UnknownOptions, WrongCall } from "./wrong-call.ts";

/** What a command line asks for. */
export interface SearchCall {
  /** The names in it are as typed. */
  readonly state: SearchState;
  /** Whether the first and the last year were given the other way round. */
  readonly yearsSwapped: boolean;
  /** As typed, for which `state` has a usual value. */
  readonly view: View | undefined;
  readonly by: SearchState["countedBy"] | undefined;
  readonly site: string | undefined;
  /** As typed; what it asks for is in `state`. */
  readonly address: string | undefined;
  readonly out: string | undefined;
  /** Whether the file may replace one that is there. */
  readonly force: boolean;
  readonly format: Format;
}

const FORMATS = ["text", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];

const many = { type: "string", multiple: true } as const;
const one = { type: "string" } as const;

const OPTIONS = {
  ...{ body: many, category: many, outcome: many, section: many, compare: many },
  ...{ from: one, to: one, view: one, by: one, sample: one, seed: one },
  ...{ address: one, site: one, out: one, format: one },
  force: { type: "boolean" },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>["values"];

/** Reads the arguments of `npm run search`. Throws `WrongCall` where they make no sense. */
export function readSearchCall(args: readonly string[]): SearchCall {
  const { values, positionals } = readArguments(keepMinus(args), OPTIONS);
  const [query, extra] = positionals;
  if (extra !== undefined) {
    throw new UnknownOptions(
      `Unexpected "${extra}" after the query, expected one query in quotes: '"safety plan"'.`,
    );
  }
  const address = writeAddress(query, values);
  const state = parseState(address);
  if (state.query === undefined) {
    throw new UnknownOptions(
      "Found nothing to search for, expected a query such as '\"safety plan\"' or a filter.",
    );
  }
  return {
    state,
    yearsSwapped: isBackwards(address),
    view: values.view === undefined ? undefined : readChoice("--view", VIEWS, values.view),
    by: values.by === undefined ? undefined : readChoice("--by", COUNT_FACETS, values.by),
    site: values.site,
    address: values.address,
    out: values.out,
    force: values.force === true,
    format: readFormat(values.format, values.out),
  };
}

/** `args` with queries that begin with a minus, such as `-noise`, where they pass for no options. */
function keepMinus(args: readonly string[]): readonly string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const options: string[] = [];
  const queries: string[] = [];
  for (const arg of args.slice(0, end)) {
    const before = options.at(-1) ?? "";
    if (!/^-[^-]/u.test(arg)) options.push(arg);
    else if (/^--[a-z]+$/u.test(before) && before !== "--force") options.push(`${options.pop()}=${arg}`);
    else queries.push(arg);
  }
  return [...options, "--", ...queries, ...args.slice(end + 1)];
}

/** The search as the search page has it in its address, from an address that was given and what changes it. */
function writeAddress(query: string | undefined, values: Values): URLSearchParams {
  const address = new URLSearchParams(values.address?.replace(/^[^?]*|#.*$/gu, ""));
  if (query !== undefined) address.set("q", query);
  for (const [at, compared] of listAtMost(MOST_COMPARED, "--compare", values.compare).entries()) {
    address.set(`q${at + 2}`, compared);
  }
  const isSubcategory = (value: string) => value.includes(SUBCATEGORY_SEPARATOR);
  const sections = values.section?.map((section) => readChoice("--section", SEARCH_SECTIONS, section));
  replaceAll(address, "body", values.body);
  replaceAll(
    address,
    "category",
    values.category?.filter((value) => !isSubcategory(value)),
  );
  replaceAll(address, "subcategory", values.category?.filter(isSubcategory));
  replaceAll(address, "outcome", values.outcome);
  replaceAll(address, "section", sections);
  setNumber(address, "from", /^\d{4}$/u, "a year such as 2018", values.from);
  setNumber(address, "to", /^\d{4}$/u, "a year such as 2021", values.to);
  setNumber(address, "sample", /^[1-9]\d{0,5}$/u, "a number from 1 to 999999", values.sample);
  setNumber(address, "seed", /^[1-9]\d{0,5}$/u, "a number from 1 to 999999", values.seed);
  if (values.seed === undefined || address.has("sample")) return address;
  throw new WrongCall("Found --seed alone, expected --sample with the number of mentions to choose.");
}

/** Nothing given leaves what an address says. */
function replaceAll(address: URLSearchParams, key: string, values: readonly string[] | undefined): void {
  if (values === undefined) return;
  address.delete(key);
  for (const value of values) address.append(key, value);
}

/** Whether the first year is later than the last; `parseState` puts them in order. */
function isBackwards(address: URLSearchParams): boolean {
  const [first, last] = [address.get("from"), address.get("to")];
  return first !== null && last !== null && first > last;
}

function setNumber(
  address: URLSearchParams,
  key: string,
  form: RegExp,
  expected: string,
  value: string | undefined,
): void {
  if (value === undefined) return;
  if (!form.test(value)) throw new WrongCall(`Unexpected --${key} "${value}", expected ${expected}.`);
  address.set(key, value);
}

function listAtMost(most: number, name: string, values: readonly string[] = []): readonly string[] {
  if (values.length <= most) return values;
  throw new WrongCall(`Found ${name} ${values.length} times, expected at most ${most}.`);
}

function readChoice<T extends string>(name: string, choices: readonly T[], value: string): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new WrongCall(`Unexpected ${name} "${value}", expected one of ${choices.join(", ")}.`);
}

/** A file's name says its format; what is printed is text unless told. */
function readFormat(format: string | undefined, out: string | undefined): Format {
  if (out === undefined) return format === undefined ? "text" : readChoice("--format", FORMATS, format);
  if (format !== undefined) {
    throw new WrongCall("Found --out and --format, expected one of them: the file's name says its format.");
  }
  if (!/\.(?:zip|csv|json)$/iu.test(out)) {
    throw new WrongCall(`Unexpected --out "${out}", expected a name that ends in .zip, .csv or .json.`);
  }
  return /\.json$/iu.test(out) ? "json" : "csv";
}
