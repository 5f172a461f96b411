import type { Alignment } from '../../../model/index.ts';
import type { Slot } from './display-line.ts';

/** How the cells of a column stand under each other; those of one length do so in any way. */
export interface Stand {
  readonly left: boolean;
  readonly right: boolean;
  readonly center: boolean;
}

/** `slots`: of one column; the empty ones do not count. */
export function standOf(slots: readonly Slot[]): Stand {
  let first: Slot | null = null;
  let left = true;
  let right = true;
  let center = true;
  for (const slot of slots) {
    if (slot.text === '') continue;
    first ??= slot;
    left &&= slot.start === first.start;
    right &&= slot.end === first.end;
    // The odd space may stand on either side.
    center &&= Math.abs(slot.start + slot.end - first.start - first.end) <= 2;
  }
  return { left, right, center };
}

/** Null: to the left, or no way at all. `header` decides where the cells below are of one length. */
export function alignmentOf(body: readonly Slot[], header: readonly Slot[] = []): Alignment {
  const { left, right, center } = standOf(body);
  if (left && !right) return null;
  if (right && !left) return 'right';
  if (!left) return center ? 'center' : null;
  const whole = standOf([...header, ...body]);
  if (whole.left) return null;
  return whole.right ? 'right' : whole.center ? 'center' : null;
}
