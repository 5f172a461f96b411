import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import type { Article, Block, Inline } from '../../../src/model/index.ts';
import { contentOf } from '../../../src/model/walk.ts';

/** Elements that browsers begin a new line for, of those that Markdown makes. */
const APART = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td div br details summary section'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style']);

/** Signs for white space that counts. */
const kept = (code: string) => code.replaceAll(' ', '␠').replaceAll('\t', '⇥').replaceAll('\n', '⏎');
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of HTML as a browser shows it, pictures by what is said for them. White space counts in code alone. */
export function textOfHtml(html: string): string {
  const walk = (node: DefaultTreeAdapterTypes.Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!('childNodes' in node)) return '';
    const inner = node.childNodes.map(walk).join('');
    if (!defaultTreeAdapter.isElementNode(node)) return inner;
    const { tagName: name, attrs } = node;
    if (UNSEEN.has(name)) return '';
    if (name === 'img') {
      const attribute = (wanted: string) => attrs.find(({ name: given }) => given === wanted)?.value ?? '';
      // The title of a picture that stands alone is set under it.
      return isAlone(node) ? `${attribute('alt')}\n${attribute('title')}` : attribute('alt');
    }
    if (name === 'pre') return `\n${kept(inner.replace(/\n+$/, ''))}\n`;
    if (name === 'code' && !isIn(node, 'pre')) return kept(inner);
    return APART.has(name) ? `\n${inner}\n` : inner;
  };
  return collapsed(walk(parseFragment(html)));
}

function isAlone({ parentNode }: DefaultTreeAdapterTypes.ChildNode): boolean {
  return (
    parentNode !== null &&
    'tagName' in parentNode &&
    parentNode.tagName === 'p' &&
    parentNode.childNodes.length === 1
  );
}

function isIn(node: DefaultTreeAdapterTypes.Node, name: string): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent !== null && (('tagName' in parent && parent.tagName === name) || isIn(parent, name));
}

/** The text of an article in the same way. */
export function textOfArticle({ sections }: Article): string {
  return collapsed(
    sections.map(({ heading, blocks }) => [heading ?? '', ...blocks.map(textOfBlock)].join('\n')).join('\n'),
  );
}

function textOfBlock(block: Block): string {
  if (block.type === 'code') return kept(block.text.replace(/\n+$/, ''));
  if (block.type === 'image') return [block.alt, textOfRun(block.caption ?? [])].join('\n');
  const { blocks, inlines } = contentOf(block);
  return [...blocks.map(textOfBlock), ...inlines.map(textOfRun)].join('\n');
}

function textOfRun(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      if ('children' in inline) return textOfRun(inline.children);
      if (inline.type === 'code') return kept(inline.text);
      if (inline.type === 'break') return '\n';
      if (inline.type === 'image') return inline.alt;
      return inline.type === 'reference' ? `[${inline.label}]` : inline.text;
    })
    .join('');
}
