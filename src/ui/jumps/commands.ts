import { type Article, textsOf } from '../../model/index.ts';
import type { ScrollArea } from '../reader/movement.ts';
import type { Progress } from '../reader/progress.ts';
import type { ReaderEvent, ReaderState } from '../reader/state.ts';
import type { Notice } from '../reader/status.ts';
import type { Goal } from './goal.ts';

/** What a jump needs of the reader. */
interface Reading {
  readonly article: Article;
  readonly progress: Progress;
  readonly state: ReaderState;
  readonly area: ScrollArea;
  readonly dispatch: (event: ReaderEvent) => void;
  readonly tell: (notice: Notice) => void;
  /** To the article before, and the one after; null where there is none. */
  readonly onBack: (() => void) | null;
  readonly onForward: (() => void) | null;
}

type Command = (reading: Reading, count: number | null) => void;

/** What the keys that jump do, by their actions in `KEYS`. */
export const JUMPS = {
  back: goBack,
  forward: goForward,
  percent: (reading, count) => {
    if (count !== null) goToPercent(count, reading);
    else reading.tell({ text: 'say how many: 50% is the middle' });
  },
  'go-to': ({ dispatch }) => dispatch({ type: 'going', typed: '' }),
  // These wait for another key (`pending/`).
  count: () => {},
  mark: () => {},
  'go-to-mark': () => {},
} satisfies Readonly<Record<string, Command>>;

/** To a line, from 1: of a text as it is one of its own, else as it is laid out. */
export function goToLine(number: number, { article, area, dispatch }: Reading): void {
  dispatch({ type: 'went-to-goal', goal: goalOfLine(number, article), area });
}

export function goalOfLine(number: number, article: Article): Goal {
  const line = Math.max(0, number - 1);
  if (article.shape !== 'as-is') return { kind: 'line', line };
  for (const { block, text } of textsOf(article)) {
    let offset = 0;
    for (let passed = 0; passed < line; passed++) {
      const end = text.indexOf('\n', offset);
      if (end < 0) break;
      offset = end + 1;
    }
    return { kind: 'top', full: true, place: { block, offset } };
  }
  return { kind: 'line', line: 0 };
}

/** To where so many percent of the text are above the page. */
export function goToPercent(percent: number, { progress, area, dispatch }: Reading): void {
  const place = progress.place(percent / 100);
  if (percent >= 100) dispatch({ type: 'moved', action: 'bottom', area });
  else dispatch({ type: 'went-to-goal', goal: { kind: 'top', place, full: true }, area });
}

/** To the place before the last jump; from there, back here. */
export function swapLastJump({ state, dispatch, tell }: Reading): void {
  if (state.jumps.length + state.ahead.length > 0) dispatch({ type: 'swapped' });
  else tell({ text: 'nobody jumped here yet' });
}

function goBack({ state, dispatch, onBack, tell }: Reading): void {
  if (state.jumps.length > 0) dispatch({ type: 'went-back' });
  else if (onBack) onBack();
  else tell({ text: 'this is where you began' });
}

function goForward({ state, dispatch, onForward, tell }: Reading): void {
  if (state.ahead.length > 0) dispatch({ type: 'went-forward' });
  else if (onForward) onForward();
  else tell({ text: 'nothing was gone back from' });
}
