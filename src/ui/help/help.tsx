import { useState } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { actionOf, composeHint } from '../keys.ts';
import { Panel } from '../panel.tsx';
import { isScroll, scrollBy } from '../scrolling.ts';
import { Rows } from '../surface/rows.tsx';
import { useKeys } from '../use-keys.ts';
import { arrangeKeys } from './arrange.ts';
import { listHelp, SCREENS, type ScreenName } from './screens.ts';

interface HelpProps {
  /** Where one asked; reading, if it is not said. */
  readonly screen?: ScreenName;
  readonly size: Size;
  readonly theme: Theme;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** The keys of a screen and what they do, by the table of keys: in two columns, over pages or scrolled where one has not the room. */
export function Help({ screen = 'reader', size, theme, onKey }: HelpProps) {
  const { box, rows, paged } = arrangeKeys(listHelp(screen), size, theme);
  const page = box.innerHeight;
  const last = Math.max(0, rows.length - page);
  const [wanted, setTop] = useState(0);
  const top = Math.min(wanted, last);
  useKeys((key) => {
    const action = actionOf(key);
    if (action === undefined || !isScroll(action)) return onKey(key);
    const to = top + scrollBy(action, { half: page - 1, page: page - 1 });
    const turned = to < top ? top - page : top + page;
    setTop(Math.min(last, Math.max(0, paged && to > 0 && to < last ? turned : to)));
  });
  const close = composeHint(['close', ' close']);
  const pages = `${Math.floor(top / page) + 1}/${Math.ceil(rows.length / page)}`;
  const hint = last === 0 ? close : `${paged ? `${pages}  ` : ''}↑↓ more  ${close}`;
  return (
    <Panel box={box} theme={theme} title={SCREENS[screen].title} hint={hint}>
      <Rows rows={rows.slice(top, top + page)} />
    </Panel>
  );
}
