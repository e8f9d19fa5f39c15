/**
 * Words that say nothing about what a decision is about: those that join a sentence
 * together, those of time, and those of the ombudsman's own procedure.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `action actions badly handled handling significant statement all and any are ask but can did far few for get got has nor now off old one out per ran saw say set ten too
  top try two via yet act acts allows also been came come distress down from gone just knew know law lost meet
  need near next none report reported reports seem seems soon that want about above after again against agree agreed agrees allow allowed although always among amount another
  apologise apologised apology asked because become before began being below better between board both
  cannot cause caused causes change changed changes claim claims complain complained complaining complains
  complaint complaints completed consider considered council councils could deal dealing dealt decide
  decided decision decisions delay delayed delays described details did different does doing done due during
  each early either enough entitled ended even evidence every failed failing failure fault faults find
  finding first followed following found further gave given gives giving good had has have having hearing
  held her him his how however injustice instead into investigate investigated investigating investigation
  involved issue issued issues its itself keep kept later least letter letters left like likely long longer
  made make makes making many matter matters might month months more most much must never nine normally not
  nothing offer offered officer officers ombudsman once only order other others ought our outcome over own
  paid part party pay paying payment payments people person place point properly proposed provide provided
  provider providers put rather reach reached reason reasonable reasons recommend recommended refused
  remedied remedy request response right said same says seen send sent seven several shall she should since
  six some something soon still stop stopped such take taken takes taking than that the their them then there
  therefore these they thing things think this those though three through time times told took towards
  trouble under unless until upheld upon used uses using very view was way week weeks well went were what
  when where whether which while who whole whom whose why will with within without working would wrong year
  years you your`.split(/\s+/u),
);

const SHORTEST_WORD = 5;
const SHORTEST_OF_PAIR = 3;

// Yes: "safety", "six-year-old", "EHCP". No: "Wexmoor", "Mr", which may name people and places.
const TELLING = /^(?:[a-z]+(?:-[a-z]+)*|[A-Z]{3,})$/u;

/**
 * The telling words of a summary, and the pairs of them that stand side by side:
 * `safety plan`, `diary`. Words with a capital letter are left out, since they name
 * people and places.
 */
export function listSummaryTerms(summary: string): ReadonlySet<string> {
  const terms = new Set<string>();
  let before = "";
  // Signs stand as words of their own, so that no pair reaches across a comma.
  for (const [word] of summary.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)) {
    const isTelling = word.length >= SHORTEST_OF_PAIR && TELLING.test(word) && !COMMON_WORDS.has(word);
    if (isTelling && before !== "") terms.add(`${before} ${word}`);
    if (isTelling && word.length >= SHORTEST_WORD) terms.add(word);
    before = isTelling ? word : "";
  }
  return terms;
}
