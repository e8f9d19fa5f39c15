// Yes: "We publish guidance on remedies", "in line with our guidance on remedies, which suggests up to £500".
// No: "apologise in line with our guidance on remedies", "In line with our guidance the Council will pay £200".
const ADVICE =
  /\b(?:publish(?:es|ed)? guidance|(?:this|that|our) guidance (?:in|when) making|(?:consider|follow|refer to|have regard to) (?:this|our|the ombudsman[’']s) (?:published )?guidance|in line with our guidance, we|guidance on remedies,? (?:which |that )?(?:recommends?|says?|sets? out|states?|suggests?))\b|\bwe (?:will |would |may )?(?:usually|normally|generally|often|typically) (?:recommend|suggest)\b|^(?:our|the ombudsman[’']s) (?:published )?guidance\b/iu;

/** Whether `sentence` gives the ombudsman's standing advice on remedies, and says nothing that one body is to do. */
export function isAdvice(sentence: string): boolean {
  return ADVICE.test(sentence);
}
