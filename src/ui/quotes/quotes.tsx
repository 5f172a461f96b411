import { useMemo, useState } from 'react';
import type { Quote } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { SpeakerColors, Theme } from '../../theme/index.ts';
import { actionOf, composeHint, type HintPart } from '../keys.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import type { Order } from '../order.ts';
import { fitPanel, Panel, pickHint } from '../panel.tsx';
import { useKeys } from '../use-keys.ts';
import { chooseBySpeaker, chooseInOrder } from './choices.ts';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly speakers: SpeakerColors;
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
  /** Id of the quote the pointer starts on. */
  readonly current: string | undefined;
  readonly onSelect: (quote: string) => void;
  readonly onCopy: (quote: string) => void;
  readonly onSource: (quote: string) => void;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** Rows from which on there is room for air between speakers. */
const ROOMY = 16;

/** Who said what: by speaker, or in order with Tab. Enter goes to the quote in the text. */
export function Quotes(props: QuotesProps) {
  const { quotes, speakers, size, theme, order, current, onSelect, onCopy, onSource, onKey } = props;
  const box = fitPanel(size);
  const [ordered, setOrdered] = useState(false);
  const cells = box.innerWidth;
  const roomy = box.innerHeight >= ROOMY;
  const choices = useMemo(
    () => (ordered ? chooseInOrder : chooseBySpeaker)(quotes, { cells, theme, speakers, roomy, order }),
    [quotes, ordered, cells, theme, speakers, roomy, order],
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
    if (action === 'order') setOrdered((was) => !was);
    else if (action === 'copy' && picked !== null) onCopy(picked);
    else if (action === 'source' && picked !== null) onSource(picked);
    else onKey(key);
  });
  const go: readonly HintPart[] = ['⏎ go', ['filter', ' filter'], ['copy', ' copy']];
  const arranged: HintPart = ['order', ordered ? ' by speaker' : ' in order'];
  const hints =
    filter === null
      ? [
          composeHint(...go, ['source', ' source'], ['indirect', ' indirect'], arranged, ['close', ' close']),
          composeHint(...go, arranged, ['close', '']),
          composeHint(...go, ['order', ''], ['close', '']),
          composeHint('⏎ go', ['filter', ' filter'], ['close', '']),
        ]
      : ['⏎ go  ↑↓ move  esc all quotes'];
  return (
    <Panel box={box} theme={theme} title={`Who said what · ${quotes.length}`} hint={pickHint(hints, box)}>
      <ListRows view={list.view} cells={cells} theme={theme} />
    </Panel>
  );
}
