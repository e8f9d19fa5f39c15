import { COUNT, readCount } from "../number-words.ts";

/** A sum paid again and again. */
export interface Rate {
  /** One of `day`, `week`, `fortnight`, `month`, `term`, `half-term`, `year`, `night`, `hour`, `mile`. */
  readonly period: string;
  /** How many times, where the text says. */
  readonly count: number | undefined;
}

const PERIOD =
  "(?:calendar |full |school |academic )?(day|week|fortnight|month|half[- ]term|term|year|night|hour|mile)";
// Yes: "a month", "per calendar month", "for each month", "each week", "monthly", "for each of the two terms", "for each of the months".
const RATE = new RegExp(
  `^\\s*(?:(?:a|an|per|each|every|for each|for every|for each full)\\s+${PERIOD}\\b|(dai|week|fortnight|month|term|year)ly\\b|for (?:each|every one) of (?:the|these|those)?\\s?(?:(${COUNT})\\s+)?${PERIOD}s\\b)`,
  "iu",
);
const ADVERBS = new Map([["dai", "day"]]);

/** The rate that the words right after a sum tell: ` a month for 8 months`; `undefined` for a sum paid once. */
export function readRate(after: string): Rate | undefined {
  const match = RATE.exec(after);
  if (!match) return undefined;
  const [whole, plain, adverb = "", counted, countedPeriod] = match;
  const found = plain ?? countedPeriod ?? ADVERBS.get(adverb.toLowerCase()) ?? adverb;
  const period = found.toLowerCase().replace(" ", "-");
  const count = counted === undefined ? countPeriods(after.slice(whole.length), period) : readCount(counted);
  return { period, count };
}

// Yes: "a daily rate of", "a monthly payment of". No: "a weekly newsletter".
const RATE_OF = /\b(dai|week|fortnight|month|term|year)ly (?:allowance|amount|payment|rate|sum)s? of\s*$/iu;

/** The rate that the words around a sum tell: `a daily rate of ` and ` for 45 days`. */
export function readRateOf(before: string, after: string): Rate | undefined {
  const adverb = RATE_OF.exec(before.slice(-40))?.[1]?.toLowerCase();
  if (adverb === undefined) return undefined;
  const period = ADVERBS.get(adverb) ?? adverb;
  return { period, count: countPeriods(after, period) };
}

// Yes: "for the 12 weeks without it at", "for two terms (". No: "within one month at".
const COUNTED = `\\bfor (?:the |all |each of the )*(?:first |last |missed )?(${COUNT})[ -](?:full |school |calendar |missed )?`;

/** How many times a sum with `before` in front of it is paid, as the words there tell. */
export function countPeriodsBefore(before: string, period: string): number | undefined {
  const count = new RegExp(`${COUNTED}${period}s?\\b(?! and a)[^.;£]{0,60}$`, "iu").exec(before.slice(-120));
  return count?.[1] === undefined ? undefined : readCount(count[1]);
}

/** Whether `text` speaks of just `count` periods: "the ten months he waited". */
export function tellsCount(text: string, count: number, period: string): boolean {
  const periods = new RegExp(`\\b(${COUNT})[ -](?:full |school |calendar |missed )?${period}s?\\b`, "giu");
  return [...text.matchAll(periods)].some(([, printed = ""]) => readCount(printed) === count);
}

/** `rate` with its count: its own or, where `text` speaks of just so many periods, `times`. */
export function countRate(rate: Rate, text: string, times: number): Rate {
  return { ...rate, count: rate.count ?? (tellsCount(text, times, rate.period) ? times : undefined) };
}

// Yes: " for eight months", " (8 months)", " of the seven month delay", " for the 14 weeks", " for a period of three terms".
// No: " for two and a half months", " within three months".
function countPeriods(after: string, period: string): number | undefined {
  const count = new RegExp(
    `(?:\\bfor|\\bover|\\(|^\\s*of)\\s*(?:the |a period of |a total of |all |each of the )*(?:(?:first|last|full|further|missed|next|other) )?(${COUNT})[ -](?:full |school |calendar |missed )?${period}s?\\b(?! and a)`,
    "iu",
  ).exec(after.slice(0, 120));
  return count?.[1] === undefined ? undefined : readCount(count[1]);
}
