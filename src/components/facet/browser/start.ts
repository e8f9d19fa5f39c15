import { startNarrowing } from "./narrow-list.ts";

const root = document.querySelector("[data-narrow]");
const list = document.querySelector("[data-narrowed]");
if (root instanceof HTMLElement && list instanceof HTMLElement) startNarrowing(root, list);
