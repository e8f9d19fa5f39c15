/** Distance that a mention keeps from the bar and from the foot of the window, in CSS pixels. */
const MARGIN = 24;
/** How far down the free part of the window a mention is put. */
const SHARE_ABOVE = 0.25;

/** Scrolls what the address names, which the browser put at the edge of the window, out from behind the bar. */
export function uncoverTarget(barHeight: number): void {
  const top = document.querySelector(":target")?.getBoundingClientRect().top;
  const wanted = barHeight + MARGIN;
  if (top !== undefined && top >= 0 && top < wanted) scrollBy({ top: top - wanted, behavior: "instant" });
}

/**
 * Scrolls, without a movement, until what `boxOf` gives can be seen below a bar of
 * `barHeight`. What can be seen stays where it is.
 */
export function bringIntoView(boxOf: () => DOMRect | undefined, around: Element, barHeight: number): void {
  // A wide table scrolls sideways in a box of its own.
  if (around.closest(".table")) around.scrollIntoView({ block: "nearest", inline: "nearest" });
  const box = boxOf();
  if (!box) return;
  const top = barHeight + MARGIN;
  const bottom = innerHeight - MARGIN;
  if (box.top >= top && box.bottom <= bottom) return;
  const wanted = top + (bottom - top) * SHARE_ABOVE;
  scrollBy({ top: box.top - wanted, behavior: "instant" });
}
