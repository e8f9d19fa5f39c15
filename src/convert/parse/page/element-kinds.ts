/** Elements of a page that hold no words of a decision. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  "button",
  "footer",
  "head",
  "iframe",
  "input",
  "label",
  "nav",
  "noscript",
  "option",
  "script",
  "select",
  "style",
  "svg",
  "template",
  "textarea",
]);

/** Elements whose words stand in one line with the words around them. */
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
