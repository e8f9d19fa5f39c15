/** Tells whether the reader has begun to read or move about, in a page that is still at work. */
export function watchReader(signal: AbortSignal): () => boolean {
  let hasActed = false;
  const note = () => {
    hasActed = true;
  };
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(event, note, { signal, once: true, passive: true });
  }
  return () => hasActed;
}
