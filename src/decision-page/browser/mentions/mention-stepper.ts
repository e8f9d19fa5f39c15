import { element } from "../../../search/browser/view/element.ts";
import type { MentionNoun } from "./find-in-decision.ts";
import { arrow, createStepper, setUsable } from "./stepper.ts";

/** Steps through the mentions of a decision. */
export interface MentionStepper {
  readonly root: HTMLElement;
  /** Says where the reader is: an index, or `undefined` before the first step. */
  readonly show: (noun: MentionNoun, current: number | undefined, total: number) => void;
}

/** Buttons that stay where they are, so that one can be pressed again and again. */
export function createMentionStepper(onStep: (step: 1 | -1) => void): MentionStepper {
  const button = (direction: "up" | "down", step: 1 | -1) => {
    const created = element("button", { type: "button" }, arrow(direction));
    created.addEventListener("click", () => onStep(step));
    return created;
  };
  const [previous, next] = [button("up", -1), button("down", 1)];
  const { root, show, showCount } = createStepper("Mentions", previous, next);
  return {
    root,
    show: (noun, current, total) => {
      previous.setAttribute("aria-label", `Previous ${noun}`);
      next.setAttribute("aria-label", `Next ${noun}`);
      setUsable(previous, current !== undefined && current > 0);
      setUsable(next, current === undefined || current < total - 1);
      if (current === undefined) showCount(total, nounOf(noun, total));
      else show(capitalise(noun), `${current + 1} of ${total}`);
    },
  };
}

const COUNTED = { mention: ["mention", "mentions"], word: ["matching word", "matching words"] } as const;

/** What `total` of them are called: `mentions`, `matching word`. */
export function nounOf(noun: MentionNoun, total: number): string {
  return COUNTED[noun][total === 1 ? 0 : 1];
}

function capitalise(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}
