// Yes: "provide us with", "send evidence to the Ombudsman", "tell me", "report back". No: "in line with the Ombudsman’s guidance".
const TO_US =
  /(?:^|\b(?:to|with|for|tell|send|give|show|update|provide|inform|notify|let|write to)\s)\s*(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z]) and )?(?:us|me|the ombuds(?:man|men)(?![’']))\b/iu;
const REPORTING = new Set(
  "keep provide send give supply submit show tell update write confirm let share produce explain inform notify report email return present".split(
    " ",
  ),
);
const EVIDENCE = /^\W*(?:\p{sc=Latn}+\W+){0,3}?evidence\b/iu;

// "confirm the action it has taken": the answer to a report, under section 31(2).
const ACTION_TAKEN = /\bthe actions? (?:it|they) (?:has|have|will|proposes?|intends?)\b/iu;

/** Whether `verb` with the words after it tells the ombudsman what was done. */
export function reportsBack(verb: string, rest: string): boolean {
  if (!REPORTING.has(verb)) return false;
  if (TO_US.test(rest.slice(0, 200)) || EVIDENCE.test(rest.slice(0, 60))) return true;
  if (verb === "confirm" && ACTION_TAKEN.test(rest.slice(0, 120))) return true;
  return (
    verb === "report" &&
    /^\s+(?:back|on)\b(?!.{0,80}\b(?:cabinet|committee|councillors|members)\b)/iu.test(rest)
  );
}
