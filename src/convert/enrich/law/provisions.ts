/** Provisions that stand together: `sections 26(1) and 26A(1)`. */
export interface ProvisionGroup {
  /** 0-based offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** One string for each: `section 26(1)`, `Schedule 5, paragraph 5(2)`. */
  readonly provisions: readonly string[];
  /** How many of them stand in the first list: 1 in `section 79 and Part III`. */
  readonly firstList: number;
}

interface UnitGroup extends ProvisionGroup {
  readonly unit: string;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^s/iu, "section"],
  [/^sch/iu, "Schedule"],
  [/^reg/iu, "regulation"],
  [/^para/iu, "paragraph"],
  [/^part/iu, "Part"],
  [/^ch/iu, "chapter"],
  [/^art/iu, "Article"],
  [/^annex/iu, "Annex"],
];
// A longer list is no citation, and joining lists without end would take quadratic time.
const MOST_PROVISIONS = 30;
// Yes: "section 26", "Sections 26", "s.47", "s47", "Schedule 5", "Part VI". No: "section F", "parts of".
const UNIT =
  /\b(?:(sections?|schedules?|regulations?|paragraphs?|paras?\.?|parts?|chapters?|articles?|sch\.?|regs?\.?)(?:\s{1,2}|(?<=s|\.))(?=[A-Z]?\d|[IVX]{1,5}[A-Z]?\b)|(ss?\.?)\s{0,2}(?=[A-Z]?\d)|(annex(?:es)?)\s{1,2}(?=[A-Z]\b))/gi;
// Yes: "26(6)(c)", "24A (6)", "34 H(4)", "A1", "117", "5/5a", "16.3", "IV". No: "26th".
const ITEM =
  /(?:[A-Z]?\d{1,4}(?:[A-Z]{1,3}|\s[B-Z](?=[,(;)]))?\d?(?:\/\d+[A-Za-z]?)?(?:\.\d+)*(?:\s?\([0-9A-Za-z]{1,4}\)){0,6}|[IVX]{1,5}[A-Z]?)(?![\p{L}\d])/uy;
const LETTER = /[A-Z](?![\p{L}\d])/uy;
const SUB_ITEM = /(?:\([0-9A-Za-z]{1,4}\)){1,6}/uy;
// Yes: "(3 and 4)", "(a, b or c)". No: "(a) and (b)".
const SUB_LIST = /\s?\([0-9A-Za-z]{1,3}(?:, ?[0-9A-Za-z]{1,3}){0,6},? (?:and|or|&) [0-9A-Za-z]{1,3}\)/uy;
const JOIN = /\/(?=\()|(?:,?\s*\(?as amended\)?)?\s{0,2}(?:,\s{0,2}(?:and|or)|,|and\b|or\b|&)\s{0,2}/uy;
const RANGE = /\s?(?:to|–|-)\s?(?=\d)/uy;
const ENDS_ITEM = /^\s{0,2}(?:[,;.)]|$|of\b|and\b|or\b|as\b|to\b|[–-]\s?\d)/u;
// Between two groups that belong to one law: ", as amended, ", " and ", " of ". Not ";": another law may follow.
const BETWEEN_GROUPS = /^[\s,]{0,3}(?:\(?as amended\)?)?[\s,]{0,3}(?:and|or|&|with|of|to|\/)?\s{0,2}$/u;

// Every item opens so. Most passages hold none and need not be searched for units.
const MAY_HOLD_ITEM = /\d|[IVX][A-Z]?(?![\p{L}\d])|\b[Aa]nnex/u;

/** The groups of provisions in `text`, in order. */
export function findProvisions(text: string): ProvisionGroup[] {
  const groups: UnitGroup[] = [];
  if (!MAY_HOLD_ITEM.test(text)) return groups;
  let reader: Reader | undefined;
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(text); match; match = UNIT.exec(text)) {
    reader ??= readerOf(text);
    const group = readList(
      text,
      reader,
      match.index,
      match[1] ?? match[2] ?? match[3] ?? "",
      match.index + match[0].length,
    );
    if (!group) continue;
    UNIT.lastIndex = group.end;
    const before = groups.at(-1);
    const joined = before ? joinGroups(before, group, text.slice(before.end, group.start)) : undefined;
    if (joined) groups.pop();
    groups.push(joined ?? group);
  }
  return groups;
}

function readList(
  text: string,
  reader: Reader,
  start: number,
  unitWord: string,
  from: number,
): UnitGroup | undefined {
  const unit = UNITS.findLast(([pattern]) => pattern.test(unitWord))?.[1] ?? "section";
  const plural = /s$/iu.test(unitWord) && unitWord.length > 1;
  const first = unit === "Annex" ? reader.letter(from) : reader.item(from);
  // "Regulations 2014" is the end of a name.
  if (first === undefined || (unit === "regulation" && /^(?:1[89]|20)\d{2}$/u.test(first))) return undefined;
  const items = [first];
  let end = expandSubList(items, reader, from + first.length);
  while (items.length < MOST_PROVISIONS) {
    const next = readNext(text, reader, end, items.at(-1) ?? "", plural);
    if (!next || (next.range && items.at(-1)?.includes(" to "))) break;
    if (next.range) items[items.length - 1] += ` to ${next.item}`;
    else items.push(next.item);
    end = expandSubList(items, reader, next.end);
  }
  const provisions = items.map((item) => nameProvision(unit, item));
  return { start, end, unit, provisions, firstList: provisions.length };
}

/** Takes the last of `items` apart where a list follows it, "34H" with "(3 and 4)"; gives back where that ends. */
function expandSubList(items: string[], reader: Reader, end: number): number {
  const list = reader.subList(end);
  const item = list === undefined ? undefined : items.pop();
  if (list === undefined || item === undefined) return end;
  for (const [part] of list.matchAll(/[0-9A-Za-z]+/gu)) {
    if (!/^(?:and|or)$/u.test(part)) items.push(`${item}(${part})`);
  }
  return end + list.length;
}

function nameProvision(unit: string, item: string): string {
  return `${unit}${item.includes(" to ") ? "s" : ""} ${item.replace(/\s(?=\()|(?<=\d)\s(?=[B-Z])/gu, "")}`;
}

function readNext(text: string, reader: Reader, from: number, last: string, plural: boolean) {
  const range = reader.range(from);
  const link = range ?? reader.join(from);
  if (link === undefined) return undefined;
  const at = from + link.length;
  const sub = range === undefined ? reader.subItem(at) : undefined;
  if (sub !== undefined) {
    return { item: `${last.replace(/\s?\([^()]*\)$/u, "")}${sub}`, end: at + sub.length, range: false };
  }
  const item = reader.item(at);
  if (item === undefined) return undefined;
  const end = at + item.length;
  // "under section 47 and 12 months later": a bare number needs an end after it.
  const bare = /^\d+$/u.test(item);
  const listed = plural && /and|or|&/u.test(link);
  if (bare && !listed && !ENDS_ITEM.test(text.slice(end, end + 8))) return undefined;
  return { item, end, range: range !== undefined };
}

/** Reads what stands at an offset: one set for each text, for a sticky pattern remembers where it is. */
interface Reader {
  readonly item: (at: number) => string | undefined;
  readonly letter: (at: number) => string | undefined;
  readonly subItem: (at: number) => string | undefined;
  readonly subList: (at: number) => string | undefined;
  readonly join: (at: number) => string | undefined;
  readonly range: (at: number) => string | undefined;
}

function readerOf(text: string): Reader {
  const reads = (pattern: RegExp) => {
    const sticky = new RegExp(pattern);
    return (at: number) => {
      sticky.lastIndex = at;
      return sticky.exec(text)?.[0];
    };
  };
  return {
    item: reads(ITEM),
    letter: reads(LETTER),
    subItem: reads(SUB_ITEM),
    subList: reads(SUB_LIST),
    join: reads(JOIN),
    range: reads(RANGE),
  };
}

function joinGroups(before: UnitGroup, after: UnitGroup, between: string): UnitGroup | undefined {
  if (before.provisions.length > MOST_PROVISIONS || between.length > 30 || !BETWEEN_GROUPS.test(between))
    return undefined;
  const { start } = before;
  const { end, unit } = after;
  const last = before.provisions.at(-1) ?? "";
  const isAlternative = /and|or|&|with|\//u.test(between);
  if ((unit === "paragraph" || unit === "Part") && !isAlternative && last.startsWith("Schedule")) {
    const inside = after.provisions.map((provision) => `${last}, ${provision}`);
    const provisions = [...before.provisions.slice(0, -1), ...inside];
    const isOneList = before.firstList === before.provisions.length;
    return { start, end, unit, provisions, firstList: isOneList ? provisions.length : before.firstList };
  }
  if (unit === "Schedule" && !isAlternative && /^(?:paragraph|Part)/u.test(last)) {
    const schedule = after.provisions[0] ?? "";
    return {
      start,
      end,
      unit,
      provisions: before.provisions.map((provision) => `${schedule}, ${provision}`),
      firstList: before.firstList,
    };
  }
  if (/\bof\b|\bto\b/u.test(between)) return undefined;
  const provisions = [...before.provisions, ...after.provisions];
  return { start, end, unit, provisions, firstList: before.firstList };
}
