/** A sum of money in a text. */
export interface Sum {
  readonly pence: number;
  /** 0-based offsets, from the pound sign to the last digit. */
  readonly start: number;
  readonly end: number;
}

// Yes: "£200", "£2,870", "£2100", "£75.11". No: "£1.2m", "£1,2345", "£3 million", "£2.5".
const SUM =
  /£\s?((?:\d{1,3}(?:,\d{3})+|\d{1,9}))(?:\.(\d{2}))?(?![\d,]*\d)(?!\.\d)(?!\s?(?:m|k|bn|p|million|billion|thousand)\b)/gu;
// The one sum that is told in pence: "45p a mile". No: "45p", "4.5p a mile".
const MILEAGE = /(?<![\d.,])([1-9]\d?)p(?= (?:a|per|(?:for )?(?:each|every)) mile\b)/gu;

/** Whether `text` may name a sum: not all without a pound sign name none. */
export function namesMoney(text: string): boolean {
  return text.includes("£") || text.includes("p a mile") || text.includes("p per mile");
}

/** The sums in `text`, in order; nothing (£0) and figures that may mean something else are left out. */
export function findSums(text: string): Sum[] {
  const sums = [...text.matchAll(SUM)].flatMap((match) => {
    const pence = penceOf(match);
    return pence === undefined ? [] : [{ pence, start: match.index, end: match.index + match[0].length }];
  });
  const mileage = findMileage(text);
  return mileage.length === 0 ? sums : [...sums, ...mileage].toSorted((a, b) => a.start - b.start);
}

function findMileage(text: string): Sum[] {
  if (!text.includes(" mile")) return [];
  return [...text.matchAll(MILEAGE)].map(({ 0: printed, 1: pence, index }) => ({
    pence: Number(pence),
    start: index,
    end: index + printed.length,
  }));
}

/** A pound sign in a text, with the figures after it if any, or the pence for a mile. */
export interface PoundSign {
  /** As printed: `£1.2m`. */
  readonly printed: string;
  /** `undefined` where the figures mean nothing or may mean something else. */
  readonly pence: number | undefined;
  /** 0-based offset. */
  readonly start: number;
}

const POUND_SIGN = /£\s?(?:\d[\d,.]{0,15}\d|\d)\p{sc=Latn}{0,10}|£+/gu;

/** Every pound sign in `text`, in order, those of `findSums` and all others; after them the pence for a mile. */
export function findPoundSigns(text: string): PoundSign[] {
  const pence = new Map(findSums(text).map((sum) => [sum.start, sum.pence]));
  const signs = [...text.matchAll(POUND_SIGN)].map(({ 0: printed, index }) => ({
    printed,
    pence: pence.get(index),
    start: index,
  }));
  return [...signs, ...printMileage(text)];
}

/** The first of each kind of pound sign in `text`, in order: `£5 and £5` has one. */
export function findDistinctPoundSigns(text: string): PoundSign[] {
  if (!namesMoney(text)) return [];
  const signs = new Map<string, PoundSign>();
  const sum = new RegExp(SUM.source, "uy");
  for (const { 0: printed, index } of text.matchAll(POUND_SIGN)) {
    if (signs.has(printed)) continue;
    sum.lastIndex = index;
    const found = sum.exec(text);
    signs.set(printed, { printed, pence: found ? penceOf(found) : undefined, start: index });
  }
  return [...signs.values(), ...printMileage(text)];
}

function printMileage(text: string): PoundSign[] {
  return findMileage(text).map(({ pence, start }) => ({ printed: `${pence}p`, pence, start }));
}

function penceOf([, pounds = "", pence = "0"]: RegExpExecArray): number | undefined {
  return Number(pounds.replaceAll(",", "")) * 100 + Number(pence) || undefined;
}
