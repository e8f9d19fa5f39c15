/**
 * Marks the section that is being read in the list of contents, and keeps the mark in
 * sight where that list has a scroll bar of its own. Before the first heading and after
 * the text none is marked.
 */
export function markCurrentSection(): void {
  const contents = document.querySelector("nav.contents");
  const headings = [...document.querySelectorAll("#text :is(h2, h3), #text ~ *")];
  if (!(contents instanceof HTMLElement) || headings.length === 0) return;
  const links = new Map(
    [...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link] as const),
  );
  const passed = new Set<Element>();
  let current: HTMLAnchorElement | undefined;

  const mark = () => {
    const heading = headings.findLast((candidate) => passed.has(candidate));
    const next = heading && links.get(heading.id);
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "location");
    if (next) keepInSight(next, contents);
    current = next;
  };
  // The box watched reaches far above the window, so a heading is in it once it has been passed.
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) passed[isIntersecting ? "add" : "delete"](target);
      mark();
    },
    { rootMargin: "1000000px 0px -80% 0px" },
  );
  for (const heading of headings) watcher.observe(heading);
}

/** Scrolls the list alone: `scrollIntoView` would move the page too. */
function keepInSight(link: HTMLElement, list: HTMLElement) {
  const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
