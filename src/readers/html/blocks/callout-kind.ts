import { isBlank, memoize } from '../../../model/index.ts';
import { isGeneral, kindOfLabel, kindOfName } from '../../callout-kinds.ts';
import { type Element, type Node, wordsOf } from '../parsing/tree.ts';

/** Elements that are set apart as a callout. */
const HOLDERS = new Set(['div', 'aside', 'section', 'p', 'details']);
/** Classes that say of themselves that something is a callout (Sphinx, Docusaurus, GitHub, MDN, AsciiDoctor, VuePress, Confluence). */
const SURE =
  /^(?:admonition|theme-admonition|markdown-alert|notecard|admonitionblock|custom-block|confluence-information-macro|bd-callout|starlight-aside|mdx-callout|callout-block)$/;
/** Classes that do so where a kind stands with them: `alert alert-warning`. */
const LIKELY =
  /^(?:alert|callout|notice|notification|hint|message|panel|aui-message|infobox|box|aside|block|banner)$/;
/** Docusaurus gives its notes the looks of alerts of another kind, too. */
const TELLING = /^theme-admonition-/;
/** Kinds that an element may have for its only class. */
const PLAIN = new Set('note warning tip important caution danger hint attention'.split(' '));
const ROLES = /^(?:note|doc-(?:notice|tip))$/;
/** What Bootstrap calls alerts of no kind. */
const COLORS = /^alert-(?:primary|secondary|light|dark)$/;
/** More is a part of the text. In letters. */
const LONGEST = 6000;
/** A callout with more of its letters in several links is a list of them. */
const MOST_LINKED = 0.7;

/** What kind of callout an element is by its class or role; null where it is none. */
export function calloutKind(element: Element): string | null {
  const { name, attributes, letters } = element;
  if (attributes.size === 0 || !HOLDERS.has(name) || letters === 0 || letters > LONGEST) return null;
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/, 24).filter(Boolean);
  const kind = kindBy(element, classes);
  return kind === null || isListOfLinks(element) ? null : kind;
}

function kindBy(element: Element, classes: readonly string[]): string | null {
  const { attributes } = element;
  const kinds = classes.flatMap((one) => {
    const kind = kindOfName(one);
    return kind === null || isGeneral(kind) ? [] : [kind];
  });
  const said = kindOfName(attributes.get('data-callout') ?? attributes.get('data-callout-type') ?? '');
  const telling = classes.find((one) => TELLING.test(one));
  const kind = said ?? (telling && kindOfName(telling)) ?? kinds[0] ?? null;
  const role = attributes.get('role') ?? '';
  if (ROLES.test(role)) return kind ?? labelKind(element) ?? (role === 'doc-tip' ? 'tip' : 'note');
  if (said !== null || classes.some((one) => SURE.test(one))) return kind ?? labelKind(element) ?? 'note';
  if (classes.some((one) => LIKELY.test(one) || one.startsWith('notice--'))) {
    if (classes.some((one) => COLORS.test(one))) return kind ?? 'note';
    return kind ?? labelKind(element);
  }
  const [only = '', more] = classes;
  if (PLAIN.has(only) && (more === undefined || labelKind(element) !== null)) return only;
  return element.name === 'details' || only === '' ? null : plainKind(element, kinds);
}

/** A kind among other classes, where the words over it say so, too. */
function plainKind(element: Element, kinds: readonly string[]): string | null {
  const label = kinds.length > 0 ? labelKind(element) : null;
  return label !== null && kinds.includes(label) ? label : null;
}

/** The kind that the words say which an element begins with. */
export function labelKind(element: Element): string | null {
  const label = labelOf(element);
  return label === null ? null : kindOfLabel(wordsOf(label, 200));
}

const DEEPEST = 8;

/** The element that an element begins with and that may be its label: a heading, strong words, something small. */
function labelOf(element: Element): Element | null {
  let at = element;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const first = at.children.find((child) => isShown(child));
    if (first?.type !== 'element') return at === element ? null : at;
    at = first;
  }
  return at;
}

export function isShown(node: Node): boolean {
  return node.type === 'text' ? !isBlank(node.text) : !node.removed && node.letters > 0;
}

function isListOfLinks(element: Element): boolean {
  return element.linked > MOST_LINKED * element.letters && linksIn(element) > 1;
}

const linksIn: (element: Element) => number = memoize((element: Element): number =>
  element.children.reduce(
    (sum, child) => (child.type === 'text' ? sum : sum + (child.name === 'a' ? 1 : linksIn(child))),
    0,
  ),
);
