import type { KeySwitch } from "./key-switch.ts";

/** Keys of the bar, as mail programs have them: n and p within one, j and k from one to the next. */
export const KEYS = [
  { key: "n", step: 1, among: "mentions", does: "next mention" },
  { key: "p", step: -1, among: "mentions", does: "previous mention" },
  { key: "j", step: 1, among: "decisions", does: "next decision" },
  { key: "k", step: -1, among: "decisions", does: "previous decision" },
] as const;

/** Hears of each key that is pressed alone, never while the reader types. Stops when `signal` says so. */
export function listenToKeys(
  onKey: (pressed: (typeof KEYS)[number]) => void,
  keySwitch: KeySwitch,
  signal: AbortSignal,
): void {
  const take = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, shiftKey, isComposing, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || isComposing || defaultPrevented) return;
    if (isTyping(event.target) || !keySwitch.isOn()) return;
    // Caps lock gives capitals.
    const pressed = KEYS.find(({ key }) => key === event.key.toLowerCase());
    if (!pressed) return;
    event.preventDefault();
    onKey(pressed);
  };
  addEventListener("keydown", take, { signal });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select");
}
