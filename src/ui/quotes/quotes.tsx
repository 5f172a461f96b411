import { useMemo, useState } from 'react';
import type { Certainty, Quote } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { SpeakerColors, Theme } from '../../theme/index.ts';
import { actionOf, composeHint, type HintPart } from '../keys.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import type { Order } from '../order.ts';
import { fitPanel, Panel, pickHint } from '../panel.tsx';
import { useKeys } from '../use-keys.ts';
import { chooseBySpeaker, chooseInOrder, chooseRejected } from './choices.ts';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  /** Those that a reader said to be none. */
  readonly rejected: readonly Quote[];
  readonly speakers: SpeakerColors;
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
  /** Id of the quote the pointer starts on. */
  readonly current: string | undefined;
  readonly onSelect: (quote: string) => void;
  /** Hands a key to what is typed of a quote; false where nothing is. */
  readonly onTyped: (key: string) => boolean;
  /** Names the speaker of a quote, or takes that back. */
  readonly onName: (quote: string) => void;
  readonly onTakeBack: (quote: string) => void;
  readonly onCopy: (quote: string) => void;
  readonly onSource: (quote: string) => void;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** Rows from which on there is room for air between speakers. */
const ROOMY = 16;

/** What the key for certainty shows after what is shown. */
const NEXT: Readonly<Record<Certainty | 'all', Certainty | null>> = { all: 'high', high: 'low', low: null };
const WORDS: Readonly<Record<Certainty, string>> = { high: 'sure', low: 'unsure' };

function titleOf(count: number, certainty: Certainty | null): string {
  const which = certainty === null ? '' : `${WORDS[certainty]} · `;
  return `Who said what · ${which}${count}`;
}

/** Who said what: by speaker, or in order with Tab. Enter goes to the quote in the text. */
export function Quotes(props: QuotesProps) {
  const { quotes, rejected, speakers, size, theme, order, current, onSelect, onKey } = props;
  const box = fitPanel(size);
  const [ordered, setOrdered] = useState(false);
  const cells = box.innerWidth;
  const roomy = box.innerHeight >= ROOMY;
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  const listed = useMemo(
    () => (certainty === null ? quotes : quotes.filter((quote) => quote.certainty === certainty)),
    [quotes, certainty],
  );
  const choices = useMemo(() => {
    const drawing = { cells, theme, speakers, roomy, order };
    const shown = (ordered ? chooseInOrder : chooseBySpeaker)(listed, drawing);
    return certainty === null ? [...shown, ...chooseRejected(rejected, drawing)] : shown;
  }, [listed, rejected, ordered, certainty, cells, theme, speakers, roomy, order]);
  const list = useList({
    choices,
    initial: current,
    height: box.innerHeight,
    left: box.left,
    onPick: onSelect,
  });
  const { picked, filter } = list.view;
  useKeys((key) => {
    if (props.onTyped(key) || list.take(key)) return;
    const action = actionOf(key, 'list');
    if (action === 'order') setOrdered((was) => !was);
    else if (action === 'certainty') setCertainty(NEXT[certainty ?? 'all']);
    else if (picked !== null && actionOf(key, 'quote') === 'name-speaker') props.onName(picked);
    else if (picked !== null && action === 'restore-note') props.onTakeBack(picked);
    else if (picked !== null && action === 'copy') props.onCopy(picked);
    else if (picked !== null && action === 'source') props.onSource(picked);
    else onKey(key);
  });
  const go: readonly HintPart[] = ['⏎ go', ['filter', ' filter'], ['name-speaker', ' name']];
  const brief: readonly HintPart[] = [
    '⏎ go',
    ['filter', ''],
    ['name-speaker', ' name'],
    ['certainty', ' sure'],
  ];
  const arranged: HintPart = ['order', ordered ? ' by speaker' : ' in order'];
  const hints =
    filter === null
      ? [
          composeHint(...go, ['certainty', ' sure'], ['copy', ' copy'], ['source', ' source'], arranged, [
            'close',
            ' close',
          ]),
          composeHint(...go, ['certainty', ' sure'], arranged, ['close', '']),
          composeHint(...brief, arranged, ['close', '']),
          composeHint(...brief, ['order', ''], ['close', '']),
          composeHint(...brief, ['close', '']),
        ]
      : ['⏎ go  ↑↓ move  esc all quotes'];
  return (
    <Panel box={box} theme={theme} title={titleOf(listed.length, certainty)} hint={pickHint(hints, box)}>
      <ListRows view={list.view} cells={cells} theme={theme} />
    </Panel>
  );
}
