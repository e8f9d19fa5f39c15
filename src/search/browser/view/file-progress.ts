import { countOf, formatNumber } from "../../../collection/count.ts";
import { element } from "./element.ts";

/** How far a file is, in words and as a bar, with a way to cancel it. */
export interface FileProgress {
  readonly element: HTMLElement;
  readonly start: (name: string) => void;
  readonly update: (done: number, total: number) => void;
  /** Says whether the keyboard was in it. */
  readonly hide: () => boolean;
}

export function createFileProgress(onCancel: () => void): FileProgress {
  const text = element("span");
  const bar = element("progress", { "aria-label": "Progress of the file" });
  const cancel = element("button", { type: "button" }, "Cancel");
  cancel.addEventListener("click", onCancel);
  const own = element("div", { class: "progress", hidden: true }, text, bar, cancel);
  return {
    element: own,
    start: (name) => {
      text.textContent = `Making ${name}…`;
      bar.removeAttribute("value");
      own.hidden = false;
    },
    update: (done, total) => {
      text.textContent = `${formatNumber(done)} of ${countOf(total, "mention")}`;
      bar.max = total;
      bar.value = done;
    },
    hide: () => {
      const hadFocus = own.contains(document.activeElement);
      own.hidden = true;
      return hadFocus;
    },
  };
}
