/** Elements of HTML, also obsolete ones: the index of the HTML standard, sections 4 and 16.2. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img ' +
    'input ins isindex kbd label legend li link main map mark marquee math menu menuitem meta meter nav nobr noembed ' +
    'noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp ' +
    'script search section select selectedcontent slot small source spacer span strike strong style sub summary sup svg ' +
    'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** Elements that have no end tag (HTML standard, 13.1.2). */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Whether a name is one of HTML's own. */
export function isHtmlElement(name: string): boolean {
  return ELEMENTS.has(name);
}

/** Whether an element of a name ends where it begins. */
export function isVoidElement(name: string): boolean {
  return VOID.has(name);
}
