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

/** The sums in `text`, in order; figures that may mean something else are left out. */
export function findSums(text: string): Sum[] {
  return [...text.matchAll(SUM)].map((match) => ({
    pence: Number(match[1]?.replaceAll(",", "")) * 100 + Number(match[2] ?? 0),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `pence` as people read it: `£2,870`, `£75.11`. */
export function formatPence(pence: number): string {
  const pounds = Math.trunc(pence / 100).toLocaleString("en-GB");
  return pence % 100 === 0 ? `£${pounds}` : `£${pounds}.${String(pence % 100).padStart(2, "0")}`;
}
