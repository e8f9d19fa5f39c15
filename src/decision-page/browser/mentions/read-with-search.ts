import { loadEngines } from "../../../search/browser/load-engines.ts";
import { type DecisionPlace, decisionLink } from "../../../search/decision-link.ts";
import type { SearchState } from "../../../search/state.ts";
import { parseState } from "../../../search/state-address.ts";
import { backAddress } from "./back-address.ts";
import { uncoverTarget } from "./bring-into-view.ts";
import { describeProblem } from "./describe-problem.ts";
import { findInDecision, type ResultPlace } from "./find-in-decision.ts";
import { createKeySwitch } from "./key-switch.ts";
import { listenToKeys } from "./keys.ts";
import { createMentionBar, type MentionBar } from "./mention-bar.ts";
import { createMentionWalk, type MentionWalk } from "./mention-walk.ts";
import { readTextRuns } from "./text-runs.ts";
import { trackHeight } from "./track-height.ts";
import { watchReader } from "./watch-reader.ts";

/** A decision that is read with the search that led to it. */
interface Reading {
  readonly state: SearchState;
  /** Id of the decision. */
  readonly id: string;
  /** Address of the site, absolute. */
  readonly base: string;
  readonly bar: MentionBar;
  readonly linkTo: (id: string, place: DecisionPlace) => string;
  /** Whether the reader has done anything on the page yet. */
  readonly hasActed: () => boolean;
  /** Aborted when the reader closes the bar. */
  readonly closed: AbortSignal;
  /** How often the search was begun. */
  attempt: number;
  walk: MentionWalk | undefined;
}

/**
 * Shows the search that the address of a decision carries: marks its mentions and
 * fills the bar `root`, which names the site's address and the decision's id.
 */
export function readWithSearch(root: HTMLElement): void {
  const state = parseState(new URLSearchParams(location.search));
  if (state.query === undefined) return;
  const closing = new AbortController();
  const base = new URL(root.dataset["base"] ?? "/", location.href).href;
  const linkTo = (id: string, place: DecisionPlace) => decisionLink(base, id, state, place);
  const keySwitch = createKeySwitch();
  const bar = createMentionBar(root, {
    query: state.query,
    back: backAddress(base, state, document.referrer),
    keySwitch,
    linkTo: (id) => linkTo(id, { mention: 1 }),
    onStep: (step) => reading.walk?.step(step, false),
    onClose: () => {
      closing.abort();
      reading.walk?.end();
      root.hidden = true;
      history.replaceState(history.state, "", location.pathname + location.hash);
      document.querySelector("main")?.focus({ preventScroll: true });
    },
  });
  const reading: Reading = {
    state,
    id: root.dataset["decision"] ?? "",
    base,
    bar,
    linkTo,
    hasActed: watchReader(closing.signal),
    closed: closing.signal,
    attempt: 0,
    walk: undefined,
  };
  trackHeight(root, closing.signal);
  listenToKeys(({ among, step }) => press(reading, among, step), keySwitch, closing.signal);
  void search(reading);
}

/** Searches and shows what was found, or why nothing is marked. */
async function search(reading: Reading): Promise<void> {
  const { bar, base, state, id, closed } = reading;
  bar.showNote("Looking for the words of your search …");
  try {
    const runs = readTextRuns([...document.querySelectorAll("#summary, #text")]);
    const engines = await loadEngines(base, {
      attempt: reading.attempt++,
      state,
    });
    const { mentions, noun, place } = await findInDecision(engines, state, id, runs).finally(engines.close);
    if (closed.aborted) return;
    if (place) bar.showPlace(place);
    bar.showNote(explainNothing(place, mentions.length));
    if (mentions.length > 0) {
      const addressOf = (at: DecisionPlace) => reading.linkTo(id, at);
      reading.walk = createMentionWalk({ mentions, noun, bar, addressOf });
    }
    if (!reading.walk && !reading.hasActed()) uncoverTarget(bar.height());
    const where = reading.walk?.arrive(!reading.hasActed()) ?? explainNothing(place, 0);
    bar.announce(place ? `${where} Decision ${place.position} of ${place.total}.` : where);
  } catch (error) {
    if (closed.aborted) return;
    const { note, remedy } = describeProblem(error, !navigator.onLine);
    bar.showNote(note, remedy && { label: REMEDIES[remedy], act: () => help(remedy, reading) });
    if (!reading.hasActed()) uncoverTarget(bar.height());
    bar.announce(note);
  }
}

const REMEDIES = { retry: "Try again", reload: "Load the page again" } as const;

function help(remedy: keyof typeof REMEDIES, reading: Reading): void {
  if (remedy === "reload") location.reload();
  else void search(reading);
}

function explainNothing(place: ResultPlace | undefined, mentions: number): string {
  if (!place) return "This decision is not among the results of this search.";
  return mentions === 0 ? "This search has nothing to mark in the text." : "";
}

function press({ walk, bar }: Reading, among: "mentions" | "decisions", step: 1 | -1): void {
  if (among === "mentions") walk?.step(step, true);
  else if (!bar.followDecision(step))
    bar.announce(`There is no decision ${step === 1 ? "after" : "before"} this.`);
}
