import { collapse, type Inline, isBlank, textInline, trimEndOf } from '../model/index.ts';
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
  const forward = joinInlines(inlines).flatMap((inline) => trimStart(inline, state));
  state.atEdge = true;
  const backward: Inline[] = [];
  for (const inline of forward.reverse()) backward.push(...trimEnd(inline, state));
  const tidy = backward.reverse();
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

function trimStart(inline: Inline, edge: Edge): Inline[] {
  if (inline.type === 'text') {
    const spaced = collapse(inline.text);
    const text = edge.atEdge && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
    if (text !== '') edge.atEdge = text.endsWith(' ');
    return text === '' ? [] : [text === inline.text ? inline : textInline(text)];
  }
  if ('children' in inline) {
    const children = inline.children.flatMap((child) => trimStart(child, edge));
    const unseen = inline.type === 'link' && children.every(isBlankText);
    return children.length === 0 || unseen ? children : [{ ...inline, children }];
  }
  edge.atEdge = inline.type === 'break';
  return [inline];
}

function isBlankText(inline: Inline): boolean {
  return inline.type === 'text' && isBlank(inline.text);
}

function trimEnd(inline: Inline, edge: Edge): Inline[] {
  if (inline.type === 'text') {
    const text = edge.atEdge ? trimEndOf(inline.text, ' ') : inline.text;
    if (text === '') return [];
    edge.atEdge = false;
    return [text === inline.text ? inline : textInline(text)];
  }
  if ('children' in inline) {
    const children: Inline[] = [];
    for (const child of [...inline.children].reverse()) children.push(...trimEnd(child, edge));
    return children.length === 0 ? [] : [{ ...inline, children: join(children.reverse()) }];
  }
  edge.atEdge = inline.type === 'break';
  return [inline];
}

function join(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) joined.push(textInline(run.join('')));
    run = [];
  };
  for (const inline of inlines) {
    if (inline.type === 'text') run.push(inline.text);
    else {
      close();
      joined.push(inline);
    }
  }
  close();
  return joined;
}
