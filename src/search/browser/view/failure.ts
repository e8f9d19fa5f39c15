import { canTryAgain, type FailureKind, failureKindOf } from "../failure-kind.ts";
import { element } from "./element.ts";

/** What is said when a search failed, and how to go on; what was asked for is kept. */
export function renderFailure(error: unknown, onRetry: () => void): HTMLElement {
  const kind = failureKindOf(error, !navigator.onLine);
  const [label, follow] = canTryAgain(kind)
    ? ["Try again", onRetry]
    : ["Load the page again", () => location.reload()];
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", follow);
  const details = element(
    "details",
    {},
    element("summary", {}, "What went wrong"),
    element("p", {}, describeError(error)),
  );
  return element("div", { class: "advice" }, element("p", {}, adviceFor(kind)), button, details);
}

const KEPT = "what you asked for is kept.";
const LAST_RESORT =
  "If that does not help, this site needs to be published again: please tell its publisher.";

function adviceFor(kind: FailureKind): string {
  switch (kind) {
    case "offline":
      return `This device is offline. Connect it to the internet, then try again: ${KEPT}`;
    case "unreachable":
      return `This site did not answer for a part of its search index. Check your connection, then try again: ${KEPT}`;
    case "refused":
      return `This site’s server could not give a part of the search index. Wait a minute, then try again: ${KEPT}`;
    case "missing":
      return `A part of the search index is no longer where this page looks for it: the site was probably published anew while the page was open. Load the page again: ${KEPT} ${LAST_RESORT}`;
    case "damaged":
      return `A part of the search index arrived damaged. Load the page again: ${KEPT} ${LAST_RESORT}`;
    case "other-version":
      return `The site was published anew while this page was open. Load the page again: ${KEPT}`;
    case "unknown":
      return `A part of this page did not work. Load it again: ${KEPT} ${LAST_RESORT}`;
  }
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${describeError(error.cause)}`;
}
