/**
 * The address of a page of this site, with the base path it is published under:
 * `pageAddress("/decisions/")` is `/sub/decisions/` on a site built for `/sub/`.
 * Every internal link goes through here.
 */
export function pageAddress(path: string): string {
  return joinAddress(import.meta.env.BASE_URL, path);
}

/** `base` and `path` with exactly one slash between them. */
export function joinAddress(base: string, path: string): string {
  return `${base.replace(/\/+$/u, "")}/${path.replace(/^\/+/u, "")}`;
}

/** The address of a decision, or of `anchor` inside it. */
export function decisionAddress(id: string, anchor?: string): string {
  return pageAddress(`/decisions/${id}/${anchor === undefined ? "" : `#${anchor}`}`);
}
