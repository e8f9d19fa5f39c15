import { PhraseIndexError } from "../../../phrase-index/browser/index-error.ts";
import { WordIndexError } from "../../words/browser/word-index-error.ts";
import { element } from "./element.ts";

/** What is said when a search failed, and how to go on; what was asked for is kept. */
export function renderFailure(error: unknown, onRetry: () => void): HTMLElement {
  const isOtherVersion =
    (error instanceof PhraseIndexError || error instanceof WordIndexError) &&
    error.problem === "other-version";
  const retry = element("button", { type: "button" }, isOtherVersion ? "Load the page again" : "Try again");
  retry.addEventListener("click", isOtherVersion ? () => location.reload() : onRetry);
  const advice = isOtherVersion
    ? "The site was published anew while this page was open. Load the page again: what you asked for is kept."
    : "A part of it did not arrive. Check your connection, then try again: what you asked for is kept.";
  const details = element(
    "details",
    {},
    element("summary", {}, "What went wrong"),
    element("p", {}, describeError(error)),
  );
  return element("div", { class: "advice" }, element("p", {}, advice), retry, details);
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${describeError(error.cause)}`;
}
