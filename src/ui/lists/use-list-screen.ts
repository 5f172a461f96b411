import { useState } from 'react';
import { hasRightToLeft } from '../../layout/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { messageOf } from '../error-message.ts';
import { type Action, actionOf, type KeyContext } from '../keys.ts';
import { describeMouse } from '../mouse.ts';
import { fitGeometry, type Geometry } from '../reader/geometry.ts';
import type { Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import type { Ordering } from '../use-order.ts';
import type { Choice } from './choice.ts';
import { HEAD_ROWS, heightOfList } from './screen-rows.ts';
import { type List, useList } from './use-list.ts';

/** What every screen of a list is given. */
export interface ListScreenProps {
  /** Of the last thing that could not be opened, or is being fetched. */
  readonly notice: string | null;
  readonly size: Size;
  /** Cells a row of it may have. */
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  readonly onTheme?: () => void;
  /** To where one came from. */
  readonly onBack: () => void;
  readonly onQuit: () => void;
}

/** What a screen of a list has of its own. */
interface OwnList {
  readonly choices: readonly Choice[];
  /** Value of the choice the pointer starts on. */
  readonly initial: string | undefined;
  readonly ordering: Ordering;
  readonly onPick: (value: string) => void;
  /** Where its keys mean something of their own. */
  readonly context?: KeyContext;
  /** Does what an action does only here; false where that is nothing. */
  readonly act?: (action: Action) => boolean;
  /** What is typed above the list in place of its filter, if something is; it takes keys before the list. */
  readonly typing?: { readonly isOpen: boolean; take(key: string): boolean };
}

/** A screen of a list as it is now. */
export interface ListScreenState extends ListScreenProps {
  readonly list: List;
  readonly ordering: Ordering;
  /** Null where the screen is too small. */
  readonly geometry: Geometry | null;
  /** What is said until the next key. */
  readonly said: string | null;
  readonly helps: boolean;
  /** Says what comes of something, or why nothing does. */
  tell(words: Promise<string>): void;
  onHelpKey(key: string): void;
}

/** The keys of a screen of a list: those of what is typed, of the list, its own, and those of all such screens. */
export function useListScreen(props: ListScreenProps, own: OwnList): ListScreenState {
  const { size, services, onBack, onQuit } = props;
  const { choices, initial, ordering, onPick, typing } = own;
  const geometry = fitGeometry(size, props.measure);
  const height = heightOfList(size) - (typing?.isOpen ? 1 : 0);
  const list = useList({ choices, initial, height, onPick, top: HEAD_ROWS });
  const { view } = list;
  ordering.need(view.choices.slice(view.top, view.end).some(({ words }) => hasRightToLeft(words)));
  const [said, setSaid] = useState<string | null>(null);
  const [helps, setHelps] = useState(false);
  useKeys((key) => {
    setSaid(null);
    if (geometry !== null && (typing?.take(key) || list.take(key))) return;
    const action = actionOf(key, own.context);
    if (action === undefined || own.act?.(action)) return;
    if (action === 'quit') onQuit();
    else if (action === 'close' || action === 'back') onBack();
    else if (action === 'theme') props.onTheme?.();
    else if (action === 'suspend') services.suspend();
    else if (action === 'mouse') setSaid(describeMouse(services.toggleMouse()));
    else if (action === 'redraw') services.redraw();
    else if (action === 'help') setHelps(true);
  }, !helps);
  return {
    ...props,
    list,
    ordering,
    geometry,
    said,
    helps,
    tell: (words) => void words.then(setSaid, (error: unknown) => setSaid(messageOf(error))),
    onHelpKey(key) {
      const action = actionOf(key);
      if (action === 'quit') onQuit();
      else if (action === 'close' || action === 'help') setHelps(false);
    },
  };
}
