import { element, hiddenText } from "../../../search/browser/view/element.ts";
import { announcer } from "../announcer.ts";
import { createDecisionStepper } from "./decision-stepper.ts";
import type { MentionNoun, ResultPlace } from "./find-in-decision.ts";
import { createKeyHelp } from "./key-help.ts";
import type { KeySwitch } from "./key-switch.ts";
import { createMentionStepper } from "./mention-stepper.ts";
import { arrow } from "./stepper.ts";

/** What the bar is made of and whom it tells. */
export interface BarOptions {
  /** The search, as the reader typed it; empty for a search by filters alone. */
  readonly query: string;
  /** Where its results are. */
  readonly back: string;
  readonly keySwitch: KeySwitch;
  readonly linkTo: (id: string) => string;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The bar above a decision that was reached from a search. */
export interface MentionBar {
  /** One line instead of the steps, with what the reader can do about it. */
  readonly showNote: (note: string, remedy?: Remedy) => void;
  readonly showPlace: (place: ResultPlace) => void;
  readonly showMention: (noun: MentionNoun, current: number | undefined, total: number) => void;
  readonly followDecision: (step: 1 | -1) => boolean;
  /** Says a sentence to screen readers, once and politely. */
  readonly announce: (sentence: string) => void;
  readonly height: () => number;
}

interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

/** Fills the empty bar `root` and shows it. */
export function createMentionBar(root: HTMLElement, options: BarOptions): MentionBar {
  const note = element("p", { class: "note", hidden: true });
  const mentions = createMentionStepper(options.onStep);
  const decisions = createDecisionStepper(options.linkTo);
  const close = element("button", { type: "button", class: "close" }, "Close");
  const status = element("p", { class: "visually-hidden", role: "status" });
  const steps = [mentions.root, decisions.root];
  for (const step of steps) step.hidden = true;
  close.addEventListener("click", options.onClose);
  root.replaceChildren(backLink(options), note, ...steps, createKeyHelp(options.keySwitch), close, status);
  root.hidden = false;
  return {
    showNote: (text, remedy) => {
      note.replaceChildren(text, ...(remedy ? [" ", remedyButton(remedy)] : []));
      note.hidden = text === "";
    },
    showPlace: (place) => {
      decisions.show(place);
      decisions.root.hidden = false;
    },
    showMention: (noun, current, total) => {
      mentions.show(noun, current, total);
      mentions.root.hidden = false;
    },
    followDecision: decisions.follow,
    announce: announcer(status),
    height: () => root.offsetHeight,
  };
}

function backLink({ back, query }: BarOptions): HTMLElement {
  const words = query === "" ? "Search results" : query;
  const name = element("span", { class: "query" }, words);
  return element("a", { class: "back", href: back }, arrow("left"), hiddenText("Back to the search: "), name);
}

function remedyButton({ label, act }: Remedy): HTMLElement {
  const button = element("button", { type: "button", class: "remedy" }, label);
  button.addEventListener("click", act);
  return button;
}
