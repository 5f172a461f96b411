import { useMemo } from 'react';
import type { LinkTarget } from '../links/link-targets.ts';
import { Links } from '../links/links.tsx';
import type { PanelProps } from '../lists/list-panel.tsx';

/** The pictures among what an article leads to. Enter shows one. */
export function PictureList({ items, current, ...panel }: PanelProps<LinkTarget>) {
  const pictures = useMemo(() => items.filter(({ kind }) => kind === 'picture'), [items]);
  // From any other link, the next picture.
  const at = items.findIndex(({ id }) => id === current);
  const next = items.slice(Math.max(0, at)).find(({ kind }) => kind === 'picture');
  return <Links {...panel} title="Pictures" enter="show" read="show" items={pictures} current={next?.id} />;
}
