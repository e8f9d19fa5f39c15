// Yes: "?q=bus", "?mention=2&outcome=Upheld". No: "?utm_source=x".
const SEARCH = /[?&](?:q|body|category|subcategory|outcome|section|from|to)=/u;

const LOST = "What shows your search in the text could not be loaded. Load the page again to see it.";

/** Loads what shows a search in the text, when the address carries one and not otherwise. */
export function arriveFromSearch(): void {
  const bar = document.querySelector("[data-mention-bar]");
  if (!(bar instanceof HTMLElement) || !SEARCH.test(location.search)) return;
  import("./mentions/read-with-search.ts").then(
    ({ readWithSearch }) => readWithSearch(bar),
    () => {
      bar.textContent = LOST;
      bar.hidden = false;
    },
  );
}
