// Yes: "We publish guidance on remedies", "in line with our guidance on remedies, which suggests up to £500".
// No: "apologise in line with our guidance on remedies", "In line with our guidance the Council will pay £200".
const ADVICE =
  /\b(?:publish(?:es|ed)? guidance|(?:this|that|our) guidance (?:in|when) making|in line with our guidance, we|guidance on remedies,? (?:which |that )?(?:recommends?|says?|sets? out|states?|suggests?))\b|\bwe (?:will |would |may )?(?:usually|normally|generally|often|typically) (?:recommend|suggest)\b|^(?:our|the ombudsman[’']s) (?:published )?guidance\b/iu;
// "Our guidance suggests £300 and the Council has agreed to pay it" goes on to what one body is to do.
const AGREES = /\b(?:has|have) agreed\b|\bagree[ds]? to\b/iu;
// Yes: "The Council should follow our guidance on apologies", "consider this guidance". No: "in line with this guidance".
const HEEDS =
  /\b(?:consider|follow|refer to|have regard to) (?:this|our|the ombudsman[’']s) (?:published )?guidance\b/iu;

/** Whether `sentence` gives the ombudsman's standing advice on remedies, and says nothing that one body is to do. */
export function isAdvice(sentence: string): boolean {
  return ADVICE.test(sentence) && !AGREES.test(sentence);
}

/** Whether `sentence` asks a body to heed that advice, perhaps beside something else that it is to do. */
export function heedsAdvice(sentence: string): boolean {
  return HEEDS.test(sentence);
}
