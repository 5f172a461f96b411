import type { Article } from '../../model/index.ts';
import type { ScrollArea } from '../reader/movement.ts';
import { isAsIs } from '../reader/opening.ts';
import type { LOOKS_ACTIONS } from './actions.ts';
import type { Looks } from './looks.ts';
import { stepMeasure } from './measure.ts';

type LooksAction = (typeof LOOKS_ACTIONS)[number];

/** What a command of these asks for. */
interface Looking {
  readonly article: Article;
  readonly looks: Looks | null;
  readonly area: ScrollArea;
  /** Cells that a line may have here. */
  readonly widest: number;
  readonly dispatch: (event: { readonly type: 'place-held' }) => void;
  readonly tell: (notice: { readonly text: string; readonly hint?: string }) => void;
}

/** What the keys do that change how an article looks. */
export const LOOKS_COMMANDS: Readonly<Record<LooksAction, (looking: Looking) => void>> = {
  theme: ({ looks, tell }) => {
    if (looks) tell({ text: looks.goRound() });
  },
  wider: (looking) => changeMeasure(1, looking),
  narrower: (looking) => changeMeasure(-1, looking),
  'usual-measure': ({ looks, dispatch, tell }) => {
    dispatch({ type: 'place-held' });
    looks?.setMeasure(null);
    tell({ text: 'lines as at first' });
  },
  justify: ({ looks, dispatch, tell }) => {
    dispatch({ type: 'place-held' });
    if (looks) tell({ text: looks.toggleJustified() });
  },
  'space-lines': ({ looks, dispatch, tell }) => {
    dispatch({ type: 'place-held' });
    if (looks) tell({ text: looks.toggleSpacing() });
  },
  focus: ({ looks, tell }) => {
    if (looks) tell({ text: looks.toggleFocus() });
  },
};

function changeMeasure(step: 1 | -1, { article, looks, area, widest, dispatch, tell }: Looking): void {
  const now = area.layout.width;
  const next = stepMeasure(now, step, widest, isAsIs(article));
  if (next === now) {
    tell({ text: `lines of ${now}: ${step > 0 ? 'no room for more' : 'no shorter ones'}`, hint: '' });
    return;
  }
  dispatch({ type: 'place-held' });
  looks?.setMeasure(next);
  tell({ text: `lines of ${next}`, hint: '= as at first' });
}
