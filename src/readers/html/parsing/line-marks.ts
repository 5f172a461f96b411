import { textOfInlines } from '../../../model/index.ts';
import { marksFor, quotesItself } from './quotation-marks.ts';
import { type Held, scriptOf, setScriptOf } from './script-elements.ts';
import { isStruck, strikeRuns } from './struck-runs.ts';
import { type Element, isInline, type Text } from './tree.ts';

/** Cheap signs that a page has any of it. */
const SIGNS = /<(?:su[bp]|q|del|s|strike)[\s>]|line-through|strikethrough|vertical-align|su(?:per|b)script/i;

/** So much of a line as tells what stands before a script. In characters. */
const REMEMBERED = 24;

/**
 * Writes what some marks mean into the words of a tree, so that everybody who reads them reads it: super- and subscripts as
 * `setScript` says, quotation marks around `<q>`. What is struck through by its looks, or holds more than a line, becomes
 * `<del>` around the lines. `html` is what the tree was made of, `lang` the language where the page does not say.
 */
export function writeLineMarks(root: Element, html: string, lang: string | null, held?: Held): void {
  if (!SIGNS.test(html)) return;
  let line = '';
  /** A number that was set high, and the slash after it, as long as nothing else follows. */
  let numerator: { slash: Text | null } | null = null;
  const remember = (words: string) => {
    line = (line + words.slice(-REMEMBERED)).slice(-REMEMBERED);
  };

  const readText = (text: Text): void => {
    remember(text.text);
    if (numerator)
      numerator = numerator.slash === null && /^[/\u2044\u2215]$/.test(text.text) ? { slash: text } : null;
  };

  const readScript = (element: Element, script: 'super' | 'sub', quoting: Quoting): void => {
    const before = line;
    const above = numerator;
    line = '';
    walkChildren(element, quoting);
    const words = setScriptOf(element, script, before, held);
    line = (before + words).slice(-REMEMBERED);
    numerator = null;
    if (!/^[⁰¹²³⁴-⁹₀-₉]{1,4}$/.test(words)) return;
    if (script === 'super') numerator = { slash: null };
    else if (above?.slash) above.slash.text = '\u2044';
  };

  const readHeld = (value: string): boolean => {
    const inlines = held?.get(value);
    if (inlines) remember(textOfInlines(inlines));
    return inlines !== undefined;
  };

  const walk = (element: Element, outer: Quoting): void => {
    const { name, attributes } = element;
    const lang = attributes.get('lang') || outer.lang;
    let quoting = lang === outer.lang ? outer : { ...outer, lang };
    if (name === 'data' && readHeld(attributes.get('value') ?? '')) return;
    if (!quoting.struck && isStruck(element)) {
      quoting = { ...quoting, struck: true };
      strikeRuns(element);
    }
    if (!isInline(element) || name === 'br' || name === 'img') {
      line = '';
      numerator = null;
      walkChildren(element, quoting);
      line = '';
      numerator = null;
      return;
    }
    const script = scriptOf(element);
    if (script) readScript(element, script, quoting);
    else if (name === 'q') readQuotation(element, quoting);
    else walkChildren(element, quoting);
  };

  const walkChildren = ({ children }: Element, quoting: Quoting): void => {
    for (const child of children) {
      if (child.type === 'text') readText(child);
      else walk(child, quoting);
    }
  };

  const readQuotation = (element: Element, quoting: Quoting): void => {
    const [opening, closing] = marksFor(quoting.lang, quoting.depth);
    const before = line;
    line = opening;
    walkChildren(element, { ...quoting, depth: quoting.depth + 1 });
    if (!quotesItself(element)) {
      element.children.unshift({ type: 'text', text: opening });
      element.children.push({ type: 'text', text: closing });
      remember(closing);
    }
    if (line === opening) line = before;
  };

  walk(root, { lang: lang ?? '', depth: 0, struck: false });
}

/** What holds for all in an element. */
interface Quoting {
  readonly lang: string;
  /** Quotations around it. */
  readonly depth: number;
  /** It is struck through already. */
  readonly struck: boolean;
}
