import { startSearchPage } from "./search-page.ts";

const root = document.querySelector("[data-search]");
if (root instanceof HTMLElement) startSearchPage(root);
