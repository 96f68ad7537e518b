// @ts-check
/** What stands in an element: others, texts, lists of both; what is empty is left out.
 * @typedef {Node | string | number | null | false | undefined | Children} Child
 * @typedef {Child[]} Children */

/** An element with what is in it; texts are never markup.
 * @param {string} tag @param {Record<string, any>} [set] @param {...Child} children */
export function h(tag, set = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(set)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, String(value));
  }
  const flat = /** @type {any[]} */ (children).flat(9);
  made.append(...flat.filter(Boolean));
  return made;
}
