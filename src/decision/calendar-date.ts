/** A calendar date `YYYY-MM-DD`: a day on paper, not a moment, so never a `Date`. */
export type CalendarDate = string;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

// Yes: "01 Jun 2021", "1 June 2021", "06-Jan-2026", "Tuesday, 1st June 2021.", "1 Sept 2021". No: "June 2021".
const PRINTED = /^(?:[a-z]{3,6}day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\.?$/iu;

// The ombudsman began in 1974. Today is no bound: the same text must give the same date on any day.
const FIRST_YEAR = 1974;
const LAST_YEAR = 2099;

/** A date that was read, or why it was not. */
export type DateReading =
  | { readonly date: CalendarDate }
  | { readonly date?: undefined; readonly fault: "unreadable-date" | "no-such-day" | "unlikely-year" };

/** The date printed as day, English month (whole or its first three letters) and year. */
export function readDate(text: string): DateReading {
  const match = PRINTED.exec(text.trim());
  if (!match) return { fault: "unreadable-date" };
  const [, day = "", monthName = "", year = ""] = match;
  const name = monthName.toLowerCase();
  const month = MONTHS.findIndex((full) => isMonth(name, full)) + 1;
  if (month === 0) return { fault: "unreadable-date" };
  const daysInMonth = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > daysInMonth) return { fault: "no-such-day" };
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return { fault: "unlikely-year" };
  return { date: `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` };
}

/** Whether `name` is `full` or its first three letters, or the usual "sept". */
function isMonth(name: string, full: string): boolean {
  return name === full || name === full.slice(0, 3) || (name === "sept" && full === "september");
}

// Making a formatter takes a hundred times as long as using one.
const PEOPLE_READ = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `2018-05-25` as people read it: `25 May 2018`. */
export function formatDate(date: CalendarDate): string {
  return PEOPLE_READ.format(new Date(`${date}T00:00:00Z`));
}
