import { useMemo } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { type Action, actionOf } from '../keys.ts';
import type { Order } from '../order.ts';
import { fitPanel, Panel, pickHint } from '../panel.tsx';
import { useKeys } from '../use-keys.ts';
import { type Choice, POINTER } from './choice.ts';
import { ListRows } from './list.tsx';
import { type PanelLooks, usePanelLooks } from './row-looks.ts';
import { useList } from './use-list.ts';

/** What a panel that lists something is given. */
export interface PanelProps<Item> {
  readonly items: readonly Item[];
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
  /** Id of the item the pointer starts on. */
  readonly current: string | undefined;
  /** Enter, or a click. */
  readonly onPick: (item: Item) => void;
  /** What actions do with the item that is pointed at. */
  readonly acts?: Readonly<Partial<Record<Action, (item: Item) => void>>>;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

interface ListPanelProps<Item> extends PanelProps<Item> {
  /** Told how many are listed. */
  readonly title: (count: number) => string;
  /** An item to pick, by its id; null where it is not listed. One function, whenever it is drawn. */
  readonly choose: (item: Item, looks: PanelLooks) => Choice | null;
  /** The keys that help most; the first that fits is shown. */
  readonly hints: readonly string[];
  /** What Enter does, and what Esc brings back, while a filter is typed. */
  readonly pick: string;
  readonly all: string;
}

/** A panel with a list to pick from. */
export function ListPanel<Item>(props: ListPanelProps<Item>) {
  const { items, size, theme, order, current, onPick, acts, onKey, title, choose, pick, all } = props;
  const box = fitPanel(size);
  const looks = usePanelLooks(size, theme, order);
  const listed = useMemo(
    () =>
      items.flatMap((item) => {
        const choice = choose(item, looks);
        return choice === null ? [] : [{ item, choice }];
      }),
    [items, choose, looks],
  );
  const choices = useMemo(() => listed.map(({ choice }) => choice), [listed]);
  const find = (value: string | null) => listed.find(({ choice }) => choice.value === value)?.item;
  const list = useList({
    choices,
    initial: current,
    height: box.innerHeight,
    left: box.left,
    onPick(value) {
      const item = find(value);
      if (item !== undefined) onPick(item);
    },
  });
  const { picked, filter } = list.view;
  useKeys((key) => {
    if (list.take(key)) return;
    const action = actionOf(key, 'list');
    const act = action && acts?.[action];
    const item = find(picked);
    if (act && item !== undefined) act(item);
    else onKey(key);
  });
  const hints = filter === null ? props.hints : [`${pick}  ↑↓ move  esc all ${all}`];
  return (
    <Panel box={box} theme={theme} title={title(choices.length)} hint={pickHint(hints, box)}>
      <ListRows view={list.view} cells={looks.cells + POINTER} theme={theme} />
    </Panel>
  );
}
