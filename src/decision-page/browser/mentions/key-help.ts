import { element } from "../../../search/browser/view/element.ts";
import type { KeySwitch } from "./key-switch.ts";
import { KEYS } from "./keys.ts";

/** Names the keys, and lets the reader turn them off: single letters get in the way of speech input. */
export function createKeyHelp(keySwitch: KeySwitch): HTMLElement {
  const lines = KEYS.map(({ key, does }) =>
    element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)),
  );
  const box = element("input", { type: "checkbox" });
  box.checked = keySwitch.isOn();
  box.addEventListener("change", () => keySwitch.set(box.checked));
  const label = element("label", {}, box, " Use these keys");
  const panel = element("div", { class: "panel" }, element("dl", {}, ...lines), label);
  const help = element("details", { class: "key-help" }, element("summary", {}, "Keys"), panel);
  help.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !help.open) return;
    help.open = false;
    help.querySelector("summary")?.focus();
  });
  return help;
}
