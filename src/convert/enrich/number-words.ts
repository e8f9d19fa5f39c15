const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** A pattern for the numbers that `readCount` reads, to build into a larger one. */
export const COUNT = `(?:\\d{1,3}|an?|${WORDS.slice(1).join("|")})`;

/** The number written as digits or as a word up to twenty: `8`, `eight`, `a`; `undefined` for nothing and another word. */
export function readCount(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,3}$/u.test(word)) return Number(word) || undefined;
  if (word === "a" || word === "an") return 1;
  const value = WORDS.indexOf(word);
  return value < 1 ? undefined : value;
}
