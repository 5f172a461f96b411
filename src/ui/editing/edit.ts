import type { Position, Quote } from '../../model/index.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import type { ScrollArea } from '../reader/movement.ts';
import type { ReaderState } from '../reader/state.ts';
import type { Notice } from '../reader/status.ts';
import { isInSight } from '../search/state.ts';
import { isText } from '../selecting/selecting.ts';
import type { Loaded, Services } from '../types.ts';
import type { Watching } from '../watching/use-watching.ts';

/** What editing asks of the reader. */
interface Reading {
  readonly loaded: Loaded;
  readonly quotes: readonly Quote[];
  readonly state: Pick<ReaderState, 'viewport' | 'search'>;
  readonly area: ScrollArea;
  /** The link that is selected. */
  readonly link: LinkTarget | undefined;
  readonly services: Pick<Services, 'editFile'>;
  readonly watching: Watching;
  readonly tell: (notice: Notice) => void;
}

/** Opens the file of the article where one is, in the editor of the user, and reads it again after that. */
export async function editArticle(reading: Reading): Promise<void> {
  const { loaded, services, watching, tell } = reading;
  const edited = await watching.pause(() => services.editFile(loaded, placeOf(reading)));
  if ('failure' in edited) tell({ text: edited.failure, whole: true });
  else if (edited.changed) watching.readAgain(edited.line === null ? UNTOLD : null);
  else tell(edited.line === null ? { text: UNTOLD, whole: true } : { text: 'the file is as it was' });
}

/** What stands here is nowhere in the file: it opens at its beginning. */
const UNTOLD = 'nobody knows the line: opened at 1';

/** What is lit on the page, else what stands first on it. */
function placeOf({ quotes, state, area, link }: Reading): Position {
  const { viewport, search } = state;
  const { layout, bodyRows, links = [] } = area;
  const [part] = quotes.find(({ id }) => id === viewport.selected)?.parts ?? [];
  const lit = part && { block: part.block, offset: part.start };
  const linked = link && placeOnLine(area, links.find(({ id }) => id === link.id)?.line ?? -1);
  const match = search?.outcome.kind === 'found' ? search.outcome.place : null;
  for (const place of [lit, linked, match]) if (place && isInSight(place, viewport, area)) return place;
  for (let at = viewport.top; at < viewport.top + bodyRows && at < layout.lines.length; at++) {
    const place = placeOnLine(area, at);
    if (place !== null) return place;
  }
  return { block: 'title', offset: 0 };
}

function placeOnLine({ layout }: ScrollArea, at: number): Position | null {
  const line = layout.lines[at];
  return isText(line) ? { block: line.block, offset: line.start } : null;
}
