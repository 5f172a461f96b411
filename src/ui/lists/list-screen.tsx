import { Help } from '../help/help.tsx';
import type { ScreenName } from '../help/screens.ts';
import { composeTooSmall } from '../reader/page.ts';
import { Rows } from '../surface/rows.tsx';
import { composeListScreen, type ListWords } from './screen-rows.ts';
import type { ListScreenState } from './use-list-screen.ts';

interface FrameProps extends ListWords {
  readonly screen: ListScreenState;
  /** As help knows it. */
  readonly name: ScreenName;
  /** What there is to say where nothing happened. */
  readonly status?: string | null;
}

/** A screen of a list: a heading, the list, and below it what happened or which keys help. */
export function ListScreen({ screen, name, status = null, ...words }: FrameProps) {
  const { size, theme, geometry, list, ordering, helps } = screen;
  if (geometry === null) return <Rows rows={composeTooSmall(size.columns, size.rows)} />;
  const notice = screen.said ?? screen.notice ?? status;
  const view = { ...words, list: list.view, notice, order: ordering.order };
  return (
    <>
      <Rows rows={composeListScreen(view, geometry, theme)} />
      {helps && <Help screen={name} size={size} theme={theme} onKey={screen.onHelpKey} />}
    </>
  );
}
