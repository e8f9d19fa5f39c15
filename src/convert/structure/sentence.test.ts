import { describe, expect, it } from "vitest";
import { readsAsSentence } from "./sentence.ts";

describe("readsAsSentence", () => {
  it.each([
    "What happened",
    "Was there fault?",
    "Was the Council at fault? Did this matter?",
    "Findings:",
    "‘Working Together to Safeguard Children’, 2015",
    "Complaint b) - Ignoring the diary. It also lost a notebook.",
    "Issue 2: the taxi did not come.",
    "a) The taxi did not come.",
    "Failure to answer Ms Y’s letters.",
    "Failure to tell Mr X. Delay in answering his letters.",
    "The Council not paying Mr K an allowance for the weeks during which the children were there.",
  ])("takes for a heading: %s", (text) => {
    expect(readsAsSentence(text)).toBe("no");
  });

  it.each([
    "‘We regret that no notice was put up. We will see to it.’",
    "“No reply was sent.”",
    "had no answer for a year.",
    "I considered what Mr D sent me.",
    "We investigate complaints about councils.",
    "The Council came. It measured the wall.",
    "The meeting was late. Nobody said why.",
    "The Housing Act 1996 sets out when a council owes a duty.",
  ])("takes for words of the text: %s", (text) => {
    expect(readsAsSentence(text)).toBe("surely");
  });

  it.each([
    "The Council came to see the wall.",
    "The meeting was on 3 May.",
    "when it came",
    "The Council told her this:",
  ])("cannot tell: %s", (text) => {
    expect(readsAsSentence(text)).toBe("maybe");
  });
});
