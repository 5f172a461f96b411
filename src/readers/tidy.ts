import { collapse, type Inline, isBlank, textInline, textOfInlines, trimEndOf } from '../model/index.ts';
import { holdsDeleted, settleDeleted } from './deleted.ts';
import { joinInlines, joinLines } from './line-ends.ts';
import { withinLine } from './math/index.ts';

/**
 * Inlines as they are read on a page: white space is one space, none at the ends or beside a break, nor at a line
 * end between East Asian letters, adjacent text is one text, and what is empty is gone, links around nothing but white space too.
 * A formula is only set apart where it is all there is.
 */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const [only, more] = inlines;
  if (only?.type === 'text' && more === undefined) {
    const text = collapse(joinLines(only.text)).replace(/^ | $/g, '');
    return text === '' ? [] : [textInline(text)];
  }
  const state = { atEdge: true };
  const forward: Inline[] = [];
  for (const inline of joinInlines(inlines)) trimStart(inline, state, forward);
  state.atEdge = true;
  const tidy = trimEnds(forward, state);
  while (tidy.at(-1)?.type === 'break') tidy.pop();
  const first = tidy.findIndex((inline) => inline.type !== 'break');
  const kept = first > 0 ? tidy.slice(first) : tidy;
  const joined = join(kept.some(holdsDeleted) ? settleDeleted(kept) : kept);
  return joined.length === 1 && joined[0]?.type === 'math' ? joined : withinLines(joined);
}

/** Inlines with their formulas set within the line. */
export function withinLines(inlines: Inline[]): Inline[] {
  if (!inlines.some(holdsApart)) return inlines;
  return inlines.map((inline) => {
    if (inline.type === 'math') return withinLine(inline);
    return 'children' in inline ? { ...inline, children: withinLines([...inline.children]) } : inline;
  });
}

function holdsApart(inline: Inline): boolean {
  if (inline.type === 'math') return inline.display === true;
  return 'children' in inline && inline.children.some(holdsApart);
}

/** Whether what came before ends in white space, or is nothing. */
interface Edge {
  atEdge: boolean;
}

/** Puts into `trimmed` what is left of an inline. */
function trimStart(inline: Inline, edge: Edge, trimmed: Inline[]): void {
  if (inline.type === 'text') {
    const spaced = collapse(inline.text);
    const text = edge.atEdge && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
    if (text === '') return;
    edge.atEdge = text.endsWith(' ');
    trimmed.push(text === inline.text ? inline : textInline(text));
  } else if ('children' in inline) {
    const children: Inline[] = [];
    for (const child of inline.children) trimStart(child, edge, children);
    const unseen = inline.type === 'link' && children.every(isBlankText);
    if (children.length > 0 && !unseen) trimmed.push({ ...inline, children });
    else for (const child of children) trimmed.push(child);
  } else {
    edge.atEdge = inline.type === 'break';
    trimmed.push(inline);
  }
}

function isBlankText(inline: Inline): boolean {
  return inline.type === 'text' && isBlank(inline.text);
}

/** What is left of some inlines, looked at from their end. */
function trimEnds(inlines: readonly Inline[], edge: Edge): Inline[] {
  const backward: Inline[] = [];
  for (let at = inlines.length - 1; at >= 0; at--) {
    const inline = inlines[at];
    const left = inline ? trimEnd(inline, edge) : null;
    if (left) backward.push(left);
  }
  return backward.reverse();
}

function trimEnd(inline: Inline, edge: Edge): Inline | null {
  if (inline.type === 'text') {
    const text = edge.atEdge ? trimEndOf(inline.text, ' ') : inline.text;
    if (text === '') return null;
    edge.atEdge = false;
    return text === inline.text ? inline : textInline(text);
  }
  if ('children' in inline) {
    const children = trimEnds(inline.children, edge);
    return children.length === 0 ? null : { ...inline, children: join(children) };
  }
  edge.atEdge = inline.type === 'break';
  return inline;
}

function join(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (let at = 0; at < inlines.length; ) {
    const inline = inlines[at];
    if (!inline) break;
    let end = at + 1;
    if (inline.type === 'text') while (inlines[end]?.type === 'text') end++;
    joined.push(end === at + 1 ? inline : textInline(textOfInlines(inlines.slice(at, end))));
    at = end;
  }
  return joined;
}
