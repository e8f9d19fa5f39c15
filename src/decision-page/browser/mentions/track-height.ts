/** Custom property of the root element: how much of the window the bar covers. */
const HEIGHT = "--mention-bar";

/** Keeps the style sheet informed of how high `bar` is, so that nothing scrolls to a place behind it. */
export function trackHeight(bar: HTMLElement, signal: AbortSignal): void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty(HEIGHT, `${bar.offsetHeight}px`));
  observer.observe(bar);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    style.removeProperty(HEIGHT);
  });
}
