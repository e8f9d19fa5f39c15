import { labelPlace } from "../../../decision/place-label.ts";
import type { DecisionPlace } from "../../../search/decision-link.ts";
import { bringIntoView, uncoverTarget } from "./bring-into-view.ts";
import type { MentionNoun } from "./find-in-decision.ts";
import { markRanges } from "./mark-ranges.ts";
import type { Marks } from "./marks.ts";
import { readCurrent, writeAddress } from "./mention-address.ts";
import type { MentionBar } from "./mention-bar.ts";
import { nounOf } from "./mention-stepper.ts";
import type { PlacedMention } from "./place-mentions.ts";

/** The way through the marked mentions of a decision. */
export interface MentionWalk {
  /**
   * Goes to the mention before or after. `moveFocus` takes the keyboard along, for a
   * reader who did not press a button that must stay under the finger.
   */
  readonly step: (step: 1 | -1, moveFocus: boolean) => void;
  /** Goes to what the address names, without scrolling a page that the reader has moved. Gives back where that is, in words. */
  readonly arrive: (mayScroll: boolean) => string;
  /** Takes the marks away. */
  readonly end: () => void;
}

/** What a walk goes through and where it shows. */
export interface WalkOptions {
  readonly mentions: readonly PlacedMention[];
  readonly noun: MentionNoun;
  readonly bar: MentionBar;
  /** The address of a place in this decision, with the search. */
  readonly addressOf: (place: DecisionPlace) => string;
}

/** Tells the style sheet that the mention, and not the target of the address, is where the reader is. */
const AT_MENTION = "data-at-mention";

/** Marks the mentions and shows in the bar where the reader is. */
export function createMentionWalk({ mentions, noun, bar, addressOf }: WalkOptions): MentionWalk {
  const marks = markRanges(mentions.map(({ range }) => range));
  const ended = new AbortController();
  const root = document.documentElement;
  let current: number | undefined;

  const show = (index: number | undefined) => {
    current = index;
    marks.setCurrent(index);
    bar.showMention(noun, index, mentions.length);
  };
  const nameCurrent = () => {
    const mention = mentions[current ?? -1];
    if (!mention || current === undefined) return `${mentions.length} ${nounOf(noun, mentions.length)}.`;
    const name = noun === "mention" ? "Mention" : "Word";
    return `${name} ${current + 1} of ${mentions.length}. ${labelPlace(mention.anchor)}.`;
  };
  const goTo = (index: number, mayScroll: boolean) => {
    const mention = mentions[index];
    if (!mention) return;
    show(index);
    writeAddress(addressOf({ mention: index + 1, anchor: mention.anchor }));
    // A replaced address leaves the target where it was.
    const target = document.querySelector(":target");
    root.toggleAttribute(AT_MENTION, !target?.contains(mention.element));
    if (mayScroll) bringIntoView(() => marks.boxOf(index), mention.element, bar.height());
  };
  const followTarget = () => {
    const index = readCurrent(new URL(location.href), mentions);
    if (index === current) return;
    root.removeAttribute(AT_MENTION);
    if (index !== undefined) goTo(index, false);
  };
  addEventListener("hashchange", followTarget, { signal: ended.signal });
  return {
    step: (step, moveFocus) => {
      const index = current === undefined ? findBeside(marks, mentions.length, step, bar) : current + step;
      const mention = mentions[index];
      if (!mention) return bar.announce(`There is no ${noun} ${step === 1 ? "after" : "before"} this.`);
      goTo(index, true);
      if (moveFocus) focusPlace(mention.anchor);
      bar.announce(nameCurrent());
    },
    arrive: (mayScroll) => {
      const index = readCurrent(new URL(location.href), mentions);
      if (index === undefined) show(undefined);
      if (mayScroll) uncoverTarget(bar.height());
      if (index !== undefined) goTo(index, mayScroll);
      return nameCurrent();
    },
    end: () => {
      ended.abort();
      root.removeAttribute(AT_MENTION);
      marks.clear();
    },
  };
}

/** The first mention below the upper edge of what can be read, or the last above it. */
function findBeside(marks: Marks, total: number, step: 1 | -1, bar: MentionBar): number {
  const edge = bar.height();
  const below = Array.from({ length: total }, (_, index) => index).findIndex(
    (index) => (marks.boxOf(index)?.top ?? 0) >= edge,
  );
  if (step === 1) return below === -1 ? total : below;
  return below === -1 ? total - 1 : below - 1;
}

/** Moves the keyboard, and with it a screen reader, to the place with this id. */
function focusPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (!place.hasAttribute("tabindex")) {
    place.setAttribute("tabindex", "-1");
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
}
