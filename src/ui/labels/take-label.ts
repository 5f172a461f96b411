import { openLink, readTarget } from '../links/commands.ts';
import type { Reading } from '../reader/reading.ts';
import { type Labelling, labelLinks } from './labels.ts';

/** Hands a key to the labels that are shown; false where none are. A key that is in none of them takes them away. */
export function takeLabel(labelling: Labelling | null, key: string, reading: Reading): boolean {
  if (labelling === null || key === 'ctrl-c' || key === 'ctrl-z') return false;
  const { state, area, links, dispatch } = reading;
  const typed = key === 'backspace' ? '' : labelling.typed + key.toLowerCase();
  const labels = labelLinks(links.landmarks, state.viewport, area);
  const landmark = labels.get(typed);
  const isBegun = landmark === undefined && [...labels.keys()].some((label) => label.startsWith(typed));
  const goesOn = isBegun && (key !== 'backspace' || labelling.typed !== '');
  dispatch({ type: 'labelled', labelling: goesOn ? { ...labelling, typed } : null });
  const link = links.of(landmark?.id ?? null);
  if (landmark === undefined || link === undefined) return true;
  dispatch({ type: 'went-to-landmark', landmark: landmark.id, area });
  if (labelling.reads) readTarget(link, reading);
  else openLink(link, reading);
  return true;
}
