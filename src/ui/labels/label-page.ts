import type { Layout, Line } from '../../layout/index.ts';
import type { Reading } from '../reader/commands.ts';
import { labelLine } from './label-line.ts';
import { type Labelling, labelLinks } from './labels.ts';

/** Lines of a page with the labels of their links: those that what is typed begins. */
export function labelPage(
  { typed }: Labelling,
  { state, area, links }: Pick<Reading, 'state' | 'area' | 'links'>,
): (layout: Layout, at: number) => Line | undefined {
  const labels = [...labelLinks(links.landmarks, state.viewport, area)].flatMap(([label, { id, line }]) => {
    const target = links.of(id);
    return target && label.startsWith(typed) ? [{ label, line, anchor: target.anchor }] : [];
  });
  return ({ lines }, at) => {
    const line = lines[at];
    const here = labels.filter((label) => label.line === at);
    return line && here.length > 0 ? labelLine(line, here) : line;
  };
}
