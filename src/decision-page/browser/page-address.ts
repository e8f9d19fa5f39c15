/**
 * The address under which a decision is cited: the published one from the attributes of
 * its citation or, on a site that does not know where it is published, where it is read.
 */
export function readAddress({ address }: DOMStringMap): string {
  return address ?? `${location.origin}${location.pathname}`;
}

/** Puts the address on paper where the page itself could not know it. */
export function completePrintedAddress(): void {
  const section = document.querySelector("[data-cite]");
  const line = section?.querySelector("[data-print-address]");
  if (section instanceof HTMLElement && line) line.textContent = readAddress(section.dataset);
}
