type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A new element. `true` sets an attribute without a value, `false` and `undefined`
 * leave it out. Children are nodes or text; text stays text, whatever is in it.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      created.setAttribute(name, value === true ? "" : String(value));
  }
  created.append(...children);
  return created;
}

/**
 * Makes `nodes` the children of `parent`. What stays is not taken out in between: the
 * keyboard would lose its place.
 */
export function setChildren(parent: Element, nodes: readonly Node[]): void {
  for (const child of [...parent.childNodes]) if (!nodes.includes(child)) child.remove();
  for (const [at, node] of nodes.entries()) {
    if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
  }
}

/** Words for screen readers only. */
export function hiddenText(text: string): HTMLElement {
  return element("span", { class: "visually-hidden" }, text);
}

/**
 * The element inside `root` that `selector` finds. Throws when there is none: the
 * page and its script then belong to different versions.
 */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
