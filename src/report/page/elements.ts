/** What an element is made with: attributes, and what is done when it is clicked. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | null | undefined | ((event: Event) => void);
}

/**
 * Makes an element. Words become text and never markup; a function listens to the event of its name (`click`); true is an
 * attribute without a value; null, undefined and false are none.
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** An element of the page that has to be there. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

/** A link to a page of the web, for http and https alone; the words without a link for any other. */
export function webLink(url: string | null, words: string): HTMLElement {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return el('span', {}, words);
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words);
}
