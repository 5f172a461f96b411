import { cellsOf, type Line, mirror } from '../../layout/index.ts';
import type { Anchor } from '../../model/index.ts';
import { openLink } from '../links/commands.ts';
import { placeOfClick, WHEEL_LINES } from '../mouse.ts';
import type { Geometry } from './geometry.ts';
import type { Reading } from './reading.ts';

/** Hears the wheel and clicks on a page; false for a key of the keyboard. */
export function takeMouse(key: string, reading: Reading, geometry: Geometry): boolean {
  const { loaded, state, area, links, dispatch } = reading;
  if (key === 'wheel-up' || key === 'wheel-down') {
    const action = key === 'wheel-up' ? 'line-up' : 'line-down';
    dispatch({ type: 'moved', action, area, count: WHEEL_LINES });
    return true;
  }
  const place = placeOfClick(key);
  if (place === null) return false;
  const line = place.rows < area.bodyRows ? area.layout.lines[state.viewport.top + place.rows] : undefined;
  const anchor = line && anchorAt((loaded.reorder ?? mirror)(line), place.columns - geometry.left);
  const link = anchor && links.targets.find((target) => target.anchor === anchor);
  if (link === undefined) return true;
  dispatch({ type: 'went-to-landmark', landmark: link.id, area });
  openLink(link, reading);
  return true;
}

function anchorAt({ spans }: Line, cell: number): Anchor | undefined {
  let end = 0;
  for (const { text, anchor } of spans) {
    end += cellsOf(text);
    if (cell < end) return cell < 0 ? undefined : anchor;
  }
  return undefined;
}
