import { describeLabelling } from '../labels/labels.ts';
import { passageInSight } from '../notes/target.ts';
import { describeSearch } from '../search/prompt.ts';
import { describeSelecting } from '../selecting/commands.ts';
import { FOLLOWS_END } from '../watching/use-watching.ts';
import type { ReaderState } from './reader-state.ts';
import type { Reading } from './reading.ts';
import { describeSelectedQuote } from './selection.ts';
import type { Notice } from './status.ts';

/** What the status line says: what is being done first, then what happened, then what one sees; null for nothing. */
export function chooseNotice(state: ReaderState, reading: Reading): Notice | null {
  const { article, quotes, speakers, area, links, following, pictures, speaking, notes } = reading;
  const { top, selected } = state.viewport;
  return (
    (state.labelling && describeLabelling(state.labelling)) ??
    state.notice ??
    (state.selecting && describeSelecting(state.selecting)) ??
    following.notice ??
    pictures.notice ??
    speaking.notice ??
    describeSelectedQuote(quotes, selected, speakers) ??
    links.describe(selected) ??
    (state.search && describeSearch(state.search)) ??
    (state.followsEnd ? FOLLOWS_END : null) ??
    (notes.list.length > 0 ? notes.describe(passageInSight(article, area.layout, top, area.bodyRows)) : null)
  );
}
