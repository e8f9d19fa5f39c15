/** What a line of page furniture is: the end of a decision's text, or just something around it. */
export type Furniture = "ending" | "around";

// Whole lines, in the form that `furnitureKey` gives.
const WHOLE_LINES: ReadonlyMap<string, Furniture> = new Map([
  ["investigators decision on behalf of the ombudsman", "ending"],
  ["investigators decision on behalf of the ombudsmen", "ending"],
  ["investigators final decision on behalf of the ombudsman", "ending"],
  ["print this page", "around"],
  ["lgo logogram", "around"],
  ["review your privacy settings", "around"],
  ["privacy settings", "around"],
  ["required cookies", "around"],
  ["view required cookies", "around"],
  ["analytical cookies", "around"],
  ["view analytical cookies", "around"],
  ["we recommend you set these on", "around"],
]);

const COOKIE_SENTENCES = [
  "these cookies enable the website to function",
  "google analytics cookies help us",
  "in using google analytics, we do not collect",
];

// What a browser prints below each sheet. Yes: "https://www.lgo.org.uk/decisions/noise/1?chapter=2", "Page 2 of 5".
// No: "2", "See https://www.lgo.org.uk/decisions".
const PRINTED =
  /^(?:https?:\/\/(?:www\.)?lgo\.org\.uk\/decisions\/\S*(?: \d{1,2}\/\d{1,2})?|page \d{1,2} of \d{1,2})$/iu;

const LONGEST_FURNITURE = 600;
/** No line of `WHOLE_LINES` is longer, and no start of a cookie sentence. */
const LONGEST_START = 80;
/** An address of a page, as a browser prints it, is shorter. */
const LONGEST_PRINTED = 300;

/**
 * What kind of page furniture the whole of `text` is (print link, cookie text, the
 * investigator's line); `undefined` when it is text of the decision.
 */
export function readFurniture(text: string): Furniture | undefined {
  if (text.length > LONGEST_FURNITURE) return undefined;
  const whole = readFurnitureLine(text);
  if (whole) return whole;
  const start = furnitureKey(text.slice(0, LONGEST_START));
  return COOKIE_SENTENCES.some((sentence) => start.startsWith(sentence)) ? "around" : undefined;
}

function readFurnitureLine(text: string): Furniture | undefined {
  if (text.length <= LONGEST_START) {
    const whole = WHOLE_LINES.get(furnitureKey(text));
    if (whole) return whole;
  }
  return text.length <= LONGEST_PRINTED && PRINTED.test(text) ? "around" : undefined;
}

/** Whether `text` is furniture of one short line, not a sentence about cookies. */
export function isFurnitureLine(text: string): boolean {
  return readFurnitureLine(text) !== undefined;
}

/** Whether `text` is the link that closes each main section. */
export function isBackToTop(text: string): boolean {
  return text.length < 20 && furnitureKey(text) === "back to top";
}

/**
 * Whether `text`, the last line of a source, is the start of a furniture line that was
 * cut: `Back to t`, `Investigator's deci`.
 */
export function isCutFurniture(text: string): boolean {
  const key = furnitureKey(text);
  return key.length > 4 && ["back to top", ...WHOLE_LINES.keys()].some((line) => line.startsWith(key));
}

// Some savings lose the apostrophe, and some hands add a full stop.
function furnitureKey(text: string): string {
  return text.toLowerCase().replace(/[‘’']/gu, "").replace(/\.$/u, "");
}
