import { isBlank } from '../../../model/index.ts';
import { createElement } from './element.ts';
import { type Element, isInline, type Node, STRUCK } from './tree.ts';

/** Whether an element is struck through by its looks, or is `<del>` around more than a line. */
export function isStruck(element: Element): boolean {
  if (STRUCK.has(element.name)) return !isInline(element);
  const { attributes } = element;
  return (
    /text-decoration(?:-line)?:[^;]{0,60}line-through/i.test(attributes.get('style') ?? '') ||
    /(?:^|\s)(?:line-through|strikethrough|strike-through)(?!\S)/.test(attributes.get('class') ?? '')
  );
}

/** Puts `<del>` around every run of words in an element, however deep; what is code stays as it is. */
export function strikeRuns(element: Element): void {
  const { children } = element;
  const struck: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (run.some((node) => node.type === 'element' || !isBlank(node.text))) {
      const mark = createElement('del', element, []);
      for (const node of run) {
        mark.children.push(node);
        if (node.type === 'element') node.parent = mark;
      }
      struck.push(mark);
    } else for (const node of run) struck.push(node);
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text' || isInline(child)) run.push(child);
    else {
      close();
      if (child.name !== 'pre') strikeRuns(child);
      struck.push(child);
    }
  }
  close();
  children.length = 0;
  for (const node of struck) children.push(node);
}
