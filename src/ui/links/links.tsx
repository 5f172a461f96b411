import { justifyRow } from '../justify-row.ts';
import { composeHint, type HintPart } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import { ListPanel, type PanelProps } from '../lists/list-panel.tsx';
import type { PanelLooks } from '../lists/row-looks.ts';
import { shorten } from '../reader/page.ts';
import type { LinkTarget } from './link-targets.ts';
import { fitBare, fitHost, showAddress, showHost, warnOf } from './show-address.ts';

interface LinksProps extends PanelProps<LinkTarget> {
  /** What they are called together. */
  readonly title?: string;
  /** What Enter does with one. */
  readonly enter?: string;
  /** What `v` does with one. */
  readonly read?: string;
}

/** The links and pictures of an article. Notes among them are not listed. */
export function Links({ title = 'Links', enter = 'go', read = 'read here', ...panel }: LinksProps) {
  const pick = `⏎ ${enter}`;
  const go: readonly HintPart[] = [pick, ['filter', ' filter']];
  const hints = [
    composeHint(...go, ['source', ' open'], ['read-link', ` ${read}`], ['close', ' close']),
    composeHint(...go, ['source', ' open'], ['read-link', ` ${read.split(' ', 1)[0]}`], ['close', '']),
    composeHint(...go, ['source', ''], ['read-link', ''], ['close', '']),
  ];
  return (
    <ListPanel
      {...panel}
      title={(count) => `${title} · ${count}`}
      choose={chooseLinkTarget}
      hints={hints}
      pick={pick}
      all={title.toLowerCase()}
    />
  );
}

function chooseLinkTarget(target: LinkTarget, { cells, roomy, theme, order }: PanelLooks): Choice | null {
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
