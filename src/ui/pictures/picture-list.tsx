import { useMemo } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import { Links } from '../links/links.tsx';
import type { Order } from '../order.ts';

interface PictureListProps {
  /** Those that are no pictures are not listed. */
  readonly targets: readonly LinkTarget[];
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
  /** Id of the one the pointer starts on. */
  readonly current: string | undefined;
  readonly onShow: (target: LinkTarget) => void;
  readonly onOpen: (target: LinkTarget) => void;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** The pictures of an article. Enter shows one. */
export function PictureList({ targets, current, onShow, ...props }: PictureListProps) {
  const pictures = useMemo(() => targets.filter(({ kind }) => kind === 'picture'), [targets]);
  const show = (id: string) => {
    const picture = pictures.find((target) => target.id === id);
    if (picture) onShow(picture);
  };
  // From any other link, the next picture.
  const at = targets.findIndex(({ id }) => id === current);
  const next = targets.slice(Math.max(0, at)).find(({ kind }) => kind === 'picture');
  return (
    <Links
      {...props}
      title="Pictures"
      enter="show"
      read="show"
      targets={pictures}
      current={next?.id}
      onSelect={show}
      onRead={onShow}
    />
  );
}
