import { element } from "../../../search/browser/view/element.ts";
import type { NamedDecision, ResultPlace } from "./find-in-decision.ts";
import { arrow, createStepper, setUsable } from "./stepper.ts";

/** Leads to the decisions around this one in the order of the search. */
export interface DecisionStepper {
  readonly root: HTMLElement;
  readonly show: (place: ResultPlace) => void;
  /** Goes to the decision before or after; `false` when there is none. */
  readonly follow: (step: 1 | -1) => boolean;
}

/** @param linkTo the address of a decision that carries the search along */
export function createDecisionStepper(linkTo: (id: string) => string): DecisionStepper {
  const previous = element("a", { role: "link" }, arrow("left"));
  const next = element("a", { role: "link" }, arrow("right"));
  const { root, show } = createStepper("Decisions found", previous, next);
  const aim = (link: HTMLAnchorElement, name: string, decision: NamedDecision | undefined) => {
    link.setAttribute("aria-label", decision ? `${name}, ${decision.reference}` : name);
    setUsable(link, decision !== undefined);
    if (decision) link.href = linkTo(decision.id);
    else link.removeAttribute("href");
  };
  return {
    root,
    show: ({ position, total, ...around }) => {
      aim(previous, "Previous decision", around.previous);
      aim(next, "Next decision", around.next);
      show("Decision", `${position} of ${total}`);
    },
    follow: (step) => {
      const link = step === 1 ? next : previous;
      link.click();
      return link.href !== "";
    },
  };
}
