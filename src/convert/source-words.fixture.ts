const FURNITURE = [
  "back to top",
  "investigator's decision on behalf of the ombudsman",
  "investigator's decision on behalf of the ombudsman print this page",
  "print this page",
  "lgo logogram",
  "review your privacy settings",
  "required cookies",
  "view required cookies",
  "analytical cookies",
  "view analytical cookies",
  "we recommend you set these 'on'.",
  "privacy settings",
];
const FURNITURE_STARTS = ["these cookies enable", "google analytics cookies", "in using google analytics"];
const ANNOUNCEMENT = /^The Ombudsman['’]s final decision ?:(?: |$)/iu;
const HASHES = /^#{1,6} (?=\p{L})/u;
const BESIDE = /^(?:Back to top )+(?=[^\s\p{Ll}])|(?: Back to top)+$/gu;
// A list joined with its heading starts a line of its own again: its number is a marker.
const HEADED_LIST =
  /^(the complaint|the ombudsman['’]s role and powers|how i considered this complaint|what i found|agreed action|final decision) 1\. /iu;
const HEADER = /^(?:Category|Decision|Decision date) ?:(?: |$)/u;

/**
 * The words that must be on the page of a numbered text: all but furniture, header
 * lines and list markers. Written without the converter's own code, to check it.
 */
export function sourceWords(text: string): string[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) =>
      line
        .trim()
        .replace(/\s+/gu, " ")
        .replace(HASHES, "")
        .replace(ANNOUNCEMENT, "")
        .replace(BESIDE, "")
        .replace(HEADED_LIST, "$1 "),
    )
    .filter((line) => line !== "" && !isFurniture(line.toLowerCase()));
  const last = (lines.at(-1) ?? "").toLowerCase();
  if (last.length > 4 && FURNITURE.some((line) => line.startsWith(last))) lines.pop();
  return lines
    .filter((line) => !HEADER.test(line))
    .flatMap((line) => words(line.replace(/^(?:\d{1,3}\.|•)(?: |$)/u, "").replace(/^Summary:(?: |$)/u, "")));
}

/** The words of `text` in order. */
export function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function isFurniture(line: string): boolean {
  return FURNITURE.includes(line) || FURNITURE_STARTS.some((start) => line.startsWith(start));
}
