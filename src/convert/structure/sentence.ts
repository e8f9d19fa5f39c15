/** How sure it is that a line is words of the text, not a heading. */
export type SentenceReading = "surely" | "maybe" | "no";

// Yes: "Complaint b) - Ignoring the diary", "Issue 2: the taxi", "a) The taxi", "(1) The taxi". No: "Complaints handling".
const LABELLED =
  /^(?:(?:complaint|issue|point|part|head|allegation|ground|concern|element|matter|question) (?:\d{1,2}|[a-z])\b|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).])/iu;
// Yes: "‘We are sorry. We will pay.’", "“No reply was sent.”". No: "‘Working Together’".
const QUOTED = /^[‘“"'].*[.!?…][’”"']$/u;
// Yes: "It was late.", "(see above.)". No: "Was it late?", "What happened".
const STOPPED = /[.…][)\]’”"']*$/u;
// Yes: "late. The Council", "late.’ It", "in 2018. It". No: "Mr. Smith", "St. Agatha’s", "12. The".
const BETWEEN_SENTENCES = /(?<=(?<!\b(?:Mrs?|Ms|Dr|St|No|v|Rev|Prof|\d{1,3}))[.!?]["’”)]*) (?=\p{Lu})/u;
const SPEAKER = /^(?:I|We)\b/u;
const POINT_NOUN = /^(?:failures?|delays?|lack|refusals?|absence|poor|inadequate)$/iu;
// Yes: "ignoring". No: "Housing", "King", "ring".
const PARTICIPLE = /^\p{Ll}{2,}ing$/u;
const ARTICLE = /^(?:the|an?|this|that|its?|his|her|their|our|my)$/iu;
const POINT_WORDS = 7;
const NAMED_LAW = /\b(?:Act|Regulations) \d{4}\b/u;

/**
 * Whether `text`, alone on its line without a marker, reads as words of the text rather
 * than as a heading. Length and full stops alone prove nothing: some decisions head their
 * parts with a whole point of complaint, which has a label or no verb of its own.
 */
export function readsAsSentence(text: string): SentenceReading {
  if (LABELLED.test(text)) return "no";
  if (QUOTED.test(text)) return "surely";
  const lower = /^\p{Ll}/u.test(text);
  if (!STOPPED.test(text)) return lower || leadsIn(text) ? "maybe" : "no";
  if (lower || SPEAKER.test(text)) return "surely";
  // "Failure to answer. Delay in paying." names two points.
  const sentences = text.split(BETWEEN_SENTENCES);
  if (sentences.every(isComplaintPoint)) return "no";
  if (sentences.length > 1) return "surely";
  return NAMED_LAW.test(text) ? "surely" : "maybe";
}

/** Whether `text` ends in a colon and is too long for the name of a part. */
function leadsIn(text: string): boolean {
  return text.endsWith(":") && text.split(" ").length > 4;
}

/** Whether `text` names what somebody did, without a verb of its own: "Failure to answer", "The Council ignoring her". */
function isComplaintPoint(text: string): boolean {
  const words = text.split(" ", POINT_WORDS).map((word) => word.replace(/\P{L}+$/u, ""));
  return words.some((word, index) => {
    if (ARTICLE.test(words[index - 1] ?? "")) return false;
    return POINT_NOUN.test(word) || PARTICIPLE.test(index === 0 ? word.toLowerCase() : word);
  });
}
