import { parseFragment } from 'parse5';
import { createFormula, createWords, type Formula, isTex, withoutDelimiters } from '../../math/index.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  findWithin,
  nameOf,
  nextElement,
  type ParsedElement,
  wordsWithin,
} from './dom.ts';
import { readEquations, withNumber } from './equations.ts';
import { readCharacters } from './mathjax-tree.ts';
import { isMath, readMath } from './mathml.ts';
import { readFormulaImage } from './pictures.ts';

/**
 * How pages hold formulas, by the program that set them. Each is read once: what is there for screen readers or as a picture
 * is the same formula again.
 */

/** Null: it is no formula. A list: what stands in its place, which may be nothing. */
export function readFormulas(element: ParsedElement): readonly Formula[] | null {
  const name = nameOf(element);
  if (name === 'math') return listOf(readMath(element));
  if (name === 'script') return readScript(element);
  if (name === 'mjx-container') return readContainer(element);
  if (name === 'd-math' || name === 'math-renderer')
    return readSource(element, name === 'd-math' && attributeOf(element, 'block') !== null);
  if (element.attrs.length === 0) return null;
  if (name === 'img') return readFormulaImage(element);
  const classes = classesOf(element);
  for (const called of classes) {
    const read = READERS[called];
    const formulas = read ? read(element, classes) : null;
    if (formulas) return formulas;
  }
  if (name === 'pre' && attributeOf(element, 'lang') === 'math') return readSource(element, true);
  return null;
}

type ReadElement = (element: ParsedElement, classes: readonly string[]) => readonly Formula[] | null;

/** What elements of a class are. */
const READERS: Readonly<Record<string, ReadElement | undefined>> = {
  katex: readKatex,
  'mwe-math-element': readWiki,
  MathJax_Preview: (element) => (isSetAfter(nextElement(element)) ? [] : null),
  MathJax: readMathJax,
  MathJax_Display: readMathJax,
  MathJax_SVG: readMathJax,
  MathJax_SVG_Display: readMathJax,
  MathJax_CHTML: readMathJax,
  MathJax_MathML: readMathJax,
  'MathJax_MathML-Display': readMathJax,
  'mjx-chtml': readMathJax,
  ltx_equation: readEquations,
  ltx_equationgroup: readEquations,
  'math-container': (element) => readSource(element, false),
  arithmatex: (element) => readSource(element, nameOf(element) === 'div'),
  math: readMathClass,
  'language-math': (element, classes) =>
    readSource(element, !classes.includes('math-inline') && element.parentNode !== null && isPre(element)),
};

const listOf = (formula: Formula | null): readonly Formula[] => (formula ? [formula] : []);

function isPre({ parentNode }: ParsedElement): boolean {
  return parentNode?.nodeName === 'pre';
}

/** Scripts that hold formulas for MathJax 2. */
function readScript(script: ParsedElement): readonly Formula[] | null {
  const type = attributeOf(script, 'type') ?? '';
  const [, kind = ''] = /^\s*math\/(tex|latex|mml|asciimath)\b/i.exec(type) ?? [];
  if (kind === '') return null;
  const words = wordsWithin(script)
    .replace(/^\s*(?:%\s*)?<!\[CDATA\[|(?:%\s*)?\]\]>\s*$/g, '')
    .trim();
  const display = /mode\s*=\s*display/i.test(type);
  if (words === '') return [];
  if (/^mml$/i.test(kind)) return readMarkup(words);
  return [/^asciimath$/i.test(kind) ? createWords(words, display) : createFormula(words, display)];
}

function readMarkup(markup: string): readonly Formula[] | null {
  const [math] = parseFragment(markup).childNodes;
  return math && 'tagName' in math && isMath(math) ? listOf(readMath(math)) : null;
}

/** KaTeX: MathML, and beside it what is seen, hidden from screen readers; either may be missing. */
function readKatex(element: ParsedElement): readonly Formula[] | null {
  const { parentNode } = element;
  const display =
    parentNode !== null && 'attrs' in parentNode && classesOf(parentNode).includes('katex-display');
  const math = findWithin(element, isMath);
  if (math) return listOf(readMath(math, display));
  const words = wordsWithin(element)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
  return words === '' ? null : [createWords(words, display)];
}

/** MediaWiki: hidden MathML, and a picture beside it. */
function readWiki(element: ParsedElement): readonly Formula[] | null {
  const isBlock = (inner: ParsedElement) => /display|block/.test(attributeOf(inner, 'class') ?? '');
  const display = isBlock(element) || findWithin(element, isBlock) !== null;
  const math = findWithin(element, isMath);
  if (math) return listOf(readMath(math, display));
  const image = findWithin(element, (inner) => nameOf(inner) === 'img');
  const alt = image ? attributeOf(image, 'alt') : null;
  return alt ? [createFormula(alt, display)] : null;
}

/** MathJax 2 leaves the script that it has set; without one, MathML in an attribute or for screen readers. */
function readMathJax(element: ParsedElement): readonly Formula[] | null {
  if (isScript(nextElement(element))) return [];
  const inner = findWithin(element, (held) => attributeOf(held, 'data-mathml') !== null);
  const markup = attributeOf(element, 'data-mathml') ?? (inner ? attributeOf(inner, 'data-mathml') : null);
  if (markup !== null) return readMarkup(markup);
  const math = findWithin(element, isMath);
  return math ? listOf(readMath(math)) : null;
}

function isScript(element: ParsedElement | null): boolean {
  return (
    element !== null && nameOf(element) === 'script' && /^\s*math\//i.test(attributeOf(element, 'type') ?? '')
  );
}

function isSetAfter(element: ParsedElement | null): boolean {
  return (
    element !== null && (isScript(element) || classesOf(element).some((name) => /^MathJax|^mjx/.test(name)))
  );
}

/** MathJax 3 and later: MathML for screen readers, or the TeX in an attribute, or characters named by classes alone. */
function readContainer(container: ParsedElement): readonly Formula[] | null {
  const display = attributeOf(container, 'display') === 'true';
  const math = findWithin(container, isMath);
  if (math) return listOf(readMath(math, display));
  const [first] = elementsIn(container);
  const tex = first ? (attributeOf(first, 'data-latex') ?? attributeOf(container, 'data-latex')) : null;
  if (tex) return [createFormula(tex, display)];
  const set = readCharacters(container, display);
  if (set) return [set];
  const words = attributeOf(container, 'aria-label') ?? attributeOf(container, 'data-semantic-speech') ?? '';
  return words.trim() === '' ? null : [createWords(words, display)];
}

/** An element that holds nothing but TeX, with delimiters or without. */
function readSource(element: ParsedElement, display: boolean): readonly Formula[] | null {
  if (elementsIn(element).some((inner) => nameOf(inner) !== 'br' && nameOf(inner) !== 'code')) return null;
  const { tex, display: apart } = withoutDelimiters(wordsWithin(element));
  return tex.trim() === '' ? null : [createFormula(tex, apart ?? display)];
}

/** `math` is what Pandoc, Sphinx, Discourse and docutils call their formulas. */
function readMathClass(element: ParsedElement, classes: readonly string[]): readonly Formula[] | null {
  const isNumber = (inner: ParsedElement) => classesOf(inner).includes('eqno');
  const number = elementsIn(element).find(isNumber);
  if (elementsIn(element).some((inner) => inner !== number)) return null;
  const block = classes.includes('display') || nameOf(element) === 'div' || nameOf(element) === 'pre';
  const { tex, display } = withoutDelimiters(wordsWithin(element, isNumber));
  const told = display !== null || classes.includes('inline') || classes.includes('display');
  if (tex.trim() === '' || !(told || isTex(tex))) return null;
  const label = number ? wordsWithin(number, (inner) => nameOf(inner) === 'a') : '';
  return [createFormula(withNumber(tex, label), display ?? block)];
}
