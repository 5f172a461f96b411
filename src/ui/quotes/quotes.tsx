import { useMemo, useState } from 'react';
import type { Quote } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { spread } from '../columns.ts';
import { fitPanel, Panel } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import { nameOf, type Voices } from '../reader/voices.ts';
import { type Choice, Select } from '../select.tsx';
import type { Theme } from '../theme.ts';
import { useKeys } from '../use-keys.ts';
import { type Entry, groupBySpeaker, listInOrder, wordsOf } from './listing.ts';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly voices: Voices;
  readonly size: Size;
  readonly theme: Theme;
  /** Id of the quote the pointer starts on. */
  readonly current: string | undefined;
  readonly onSelect: (quote: string) => void;
}

/** Who said what: in order, or by speaker with Tab. Enter goes to the quote in the text. */
export function Quotes({ quotes, voices, size, theme, current, onSelect }: QuotesProps) {
  const box = fitPanel(size);
  const [grouped, setGrouped] = useState(false);
  useKeys((key) => {
    if (key === 'tab') setGrouped((was) => !was);
  });
  const cells = box.innerWidth - 2;
  const choices = useMemo(() => {
    const entries = grouped ? groupBySpeaker(quotes) : listInOrder(quotes);
    return entries.map((entry) => show(entry, grouped, cells, theme, voices));
  }, [quotes, grouped, cells, theme, voices]);
  return (
    <Panel
      box={box}
      theme={theme}
      title={`Who said what · ${quotes.length}`}
      hint={`⏎ go  tab ${grouped ? 'in order' : 'by speaker'}  esc close`}
    >
      {/* The key starts the pointer anew where the order changes. */}
      <Select
        key={grouped ? 'grouped' : 'ordered'}
        choices={choices}
        initial={current}
        height={grouped ? box.innerHeight : Math.floor(box.innerHeight / ROWS_A_QUOTE)}
        theme={theme}
        onSelect={(value) => onSelect(value.replace(SPEAKER_PREFIX, ''))}
      />
    </Panel>
  );
}

const ROWS_A_QUOTE = 2;
const SPEAKER_PREFIX = /^speaker:/;

function show(entry: Entry, grouped: boolean, cells: number, theme: Theme, voices: Voices): Choice {
  if (entry.type === 'speaker') {
    const first = entry.quotes[0]?.id ?? '';
    const name = shorten(entry.name ?? 'Nobody named', cells - 5);
    const rest = entry.description ? ` ${entry.description}` : '';
    const label = spread(name + rest, String(entry.quotes.length), cells, {
      left: (text) =>
        theme.strong(theme.speaker(text.slice(0, name.length), voices.of(first))) +
        theme.dim(text.slice(name.length)),
      right: theme.dim,
    });
    return { value: `speaker:${first}`, label };
  }
  const { quote } = entry;
  const words = `“${wordsOf(quote)}”`;
  if (grouped) return { value: quote.id, label: `  ${shorten(words, cells - 2)}` };
  const name = nameOf(quote.speaker) ?? 'nobody named';
  const who = shorten(quote.speaker?.description ? `${name}, ${quote.speaker.description}` : name, cells - 2);
  return {
    value: quote.id,
    label: `${shorten(words, cells)}\n  ${theme.speaker(who, voices.of(quote.id))}`,
  };
}
