import type { Copy } from "./copies.ts";

const REFUSED = "Your browser did not allow copying. Select the citation at the end of the page instead.";

/** A row of buttons that copy, each saying through `announce` how it went. */
export function copyButtons(copies: readonly Copy[], announce: (sentence: string) => void): HTMLElement {
  const row = document.createElement("div");
  row.className = "copy-buttons";
  row.append(...copies.map((copy) => copyButton(copy, announce)));
  return row;
}

function copyButton({ label, action, done, text }: Copy, announce: (sentence: string) => void) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.setAttribute("aria-label", action);
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => announce(done),
      () => announce(REFUSED),
    );
  });
  return button;
}
