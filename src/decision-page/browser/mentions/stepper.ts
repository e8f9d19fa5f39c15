import { element } from "../../../search/browser/view/element.ts";

/** Where the reader is among so many, between the way back and the way on. */
export interface Stepper {
  readonly root: HTMLElement;
  /** `Mention`, `3 of 17` */
  readonly show: (noun: string, place: string) => void;
  /** `17 mentions`, before the first step. */
  readonly showCount: (count: number, noun: string) => void;
}

/** A stepper called `name` between the controls `previous` and `next`. */
export function createStepper(name: string, previous: HTMLElement, next: HTMLElement): Stepper {
  const noun = element("span", { class: "noun" });
  const place = element("span");
  const text = element("p", {});
  const root = element("div", { class: "stepper", role: "group", "aria-label": name }, previous, text, next);
  return {
    root,
    show: (shownNoun, shownPlace) => {
      noun.textContent = shownNoun;
      place.textContent = shownPlace;
      text.replaceChildren(noun, " ", place);
    },
    showCount: (count, shownNoun) => {
      noun.textContent = shownNoun;
      place.textContent = String(count);
      text.replaceChildren(place, " ", noun);
    },
  };
}

/** A sign for sighted readers: its control has a name of its own. */
export function arrow(direction: "up" | "down" | "left" | "right"): HTMLElement {
  return element("span", { class: `sign ${direction}`, "aria-hidden": "true" });
}

/** Says whether a control does anything. It keeps its place and the focus when it does not. */
export function setUsable(control: HTMLElement, isUsable: boolean): void {
  if (isUsable) control.removeAttribute("aria-disabled");
  else control.setAttribute("aria-disabled", "true");
}
