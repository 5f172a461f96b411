import { useMemo } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { justifyRow } from '../justify-row.ts';
import { actionOf, composeHint, type HintPart } from '../keys.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import type { Order } from '../order.ts';
import { fitPanel, Panel, pickHint } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import { useKeys } from '../use-keys.ts';
import type { LinkTarget } from './link-targets.ts';
import { fitBare, fitHost, showAddress, showHost, warnOf } from './show-address.ts';

interface LinksProps {
  /** What they are called together. */
  readonly title?: string;
  /** What Enter does with one. */
  readonly enter?: string;
  /** What `v` does with one. */
  readonly read?: string;
  /** Notes among them are not listed. */
  readonly targets: readonly LinkTarget[];
  readonly size: Size;
  readonly theme: Theme;
  /** Id of the one the pointer starts on. */
  readonly current: string | undefined;
  readonly onSelect: (target: string) => void;
  readonly order: Order;
  readonly onOpen: (target: LinkTarget) => void;
  readonly onRead: (target: LinkTarget) => void;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** Rows from which on each has its address under it. */
const ROOMY = 16;

/** The links and pictures of an article. */
export function Links(props: LinksProps) {
  const {
    title = 'Links',
    enter = 'go',
    read = 'read here',
    targets,
    size,
    theme,
    order,
    current,
    onSelect,
    onOpen,
    onRead,
    onKey,
  } = props;
  const box = fitPanel(size);
  const cells = box.innerWidth;
  const roomy = box.innerHeight >= ROOMY;
  const choices = useMemo(
    () =>
      targets.flatMap((target) => chooseLinkTarget(target, cells - POINTER, roomy, { theme, order }) ?? []),
    [targets, cells, roomy, theme, order],
  );
  const list = useList({
    choices,
    initial: current,
    height: box.innerHeight,
    left: box.left,
    onPick: onSelect,
  });
  const { picked, filter } = list.view;
  useKeys((key) => {
    if (list.take(key)) return;
    const action = actionOf(key, 'list');
    const target = targets.find(({ id }) => id === picked);
    if (action === 'source' && target) onOpen(target);
    else if (action === 'read-link' && target) onRead(target);
    else onKey(key);
  });
  const go: readonly HintPart[] = [`⏎ ${enter}`, ['filter', ' filter']];
  const hints =
    filter === null
      ? [
          composeHint(...go, ['source', ' open'], ['read-link', ` ${read}`], ['close', ' close']),
          composeHint(...go, ['source', ' open'], ['read-link', ` ${read.split(' ', 1)[0]}`], ['close', '']),
          composeHint(...go, ['source', ''], ['read-link', ''], ['close', '']),
        ]
      : [`⏎ ${enter}  ↑↓ move  esc all ${title.toLowerCase()}`];
  return (
    <Panel box={box} theme={theme} title={`${title} · ${choices.length}`} hint={pickHint(hints, box)}>
      <ListRows view={list.view} cells={cells} theme={theme} />
    </Panel>
  );
}

function chooseLinkTarget(
  target: LinkTarget,
  cells: number,
  roomy: boolean,
  { theme, order }: Pick<LinksProps, 'theme' | 'order'>,
): Choice | null {
  const { id, kind, text, url, place } = target;
  if (url === null) return null;
  const within = place === null ? null : describePlace(target);
  const address = within ?? showAddress(url);
  const name = text === '' ? showHost(url) : text;
  const warning = warnOf(url);
  const kinds = warning === null ? (kind === 'picture' ? 'picture' : '') : `⚠ ${warning}`;
  const describe = (room: number, short: boolean) =>
    within === null ? (short ? fitHost(url, room) : fitBare(url, room)) : shorten(within, room);
  const rows = roomy
    ? [
        justifyRow(name, kinds, cells, { right: theme.dim, order }),
        `  ${theme.dim(describe(cells - 2, false))}`,
      ]
    : [justifyRow(name, kinds || describe(Math.floor(cells / 2), true), cells, { right: theme.dim, order })];
  return { value: id, words: `${name}\n${address}\n${kinds}`, rows };
}

/** Where a link leads in its own article. */
function describePlace({ place, heading, url }: LinkTarget): string {
  if (place === 'lost') return `${url}, which is not here`;
  return heading === '' ? `${url}` : `→ ${heading}`;
}
