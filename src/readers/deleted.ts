import { type Inline, isBlank, textInline } from '../model/index.ts';

/** Whether anything in an inline is deleted. */
export function holdsDeleted(inline: Inline): boolean {
  return inline.type === 'deleted' || ('children' in inline && inline.children.some(holdsDeleted));
}

/**
 * Inlines whose deletions are such as their signs can show: none in another, no white space or line end at their ends, none
 * around nothing.
 */
export function settleDeleted(inlines: readonly Inline[], within = false): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!('children' in inline)) return [inline];
    const deletes = inline.type === 'deleted';
    const children = settleDeleted(inline.children, within || deletes);
    if (!deletes) return [{ ...inline, children }];
    return within ? children : withAirOutside(children);
  });
}

function withAirOutside(children: readonly Inline[]): Inline[] {
  const start: Inline[] = [];
  const end: Inline[] = [];
  const trimmed = trimEdge(trimEdge(children, start, 'start'), end, 'end');
  const deleted: Inline[] = trimmed.length === 0 ? [] : [{ type: 'deleted', children: trimmed }];
  return [...start, ...deleted, ...end.reverse()];
}

/** Takes the white space and line ends off one end; what is taken comes in the order it was met. */
function trimEdge(inlines: readonly Inline[], taken: Inline[], side: 'start' | 'end'): Inline[] {
  const rest = [...inlines];
  const at = side === 'start' ? 0 : -1;
  for (let edge = rest.at(at); edge; edge = rest.at(at)) {
    const put = (inline: Inline | null) => {
      rest.splice(at, 1, ...(inline ? [inline] : []));
    };
    if (edge.type === 'break' || (edge.type === 'text' && isBlank(edge.text))) {
      taken.push(edge);
      put(null);
    } else if (edge.type === 'text') {
      const words = side === 'start' ? edge.text.trimStart() : edge.text.trimEnd();
      if (words === edge.text) break;
      const air = edge.text.length - words.length;
      taken.push(textInline(side === 'start' ? edge.text.slice(0, air) : edge.text.slice(-air)));
      put(textInline(words));
      break;
    } else if ('children' in edge) {
      const children = trimEdge(edge.children, taken, side);
      if (children.length > 0) {
        put({ ...edge, children });
        break;
      }
      put(null);
    } else break;
  }
  return rest;
}
