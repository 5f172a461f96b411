import { useMemo, useState } from 'react';
import { hasRightToLeft } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { Help } from '../help/help.tsx';
import { justifyRow } from '../justify-row.ts';
import { actionOf, composeHint } from '../keys.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import { describeMouse } from '../mouse.ts';
import type { Order } from '../order.ts';
import { fitGeometry } from '../reader/geometry.ts';
import { composeTooSmall, shorten } from '../reader/page.ts';
import { Region, Rows } from '../surface/rows.tsx';
import type { Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { useOrder } from '../use-order.ts';
import { choosePersons, chooseQuotes, nameQuote } from './person-choices.ts';
import type { QuotedPersons } from './quoted-persons.ts';
import { type PersonsPlace, usePersons, useQuotesOf } from './use-persons.ts';

interface ScreenProps {
  readonly source: QuotedPersons;
  /** Where one was; what is kept of where one is. */
  readonly place: PersonsPlace;
  readonly onPlace: (place: PersonsPlace) => void;
  /** Of the last article that could not be opened. */
  readonly notice: string | null;
  readonly size: Size;
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  readonly onTheme?: () => void;
  readonly onOpen: (path: string, place: Position) => void;
  /** To the list of articles. */
  readonly onBack: () => void;
  readonly onQuit: () => void;
}

interface OrderedProps extends ScreenProps {
  readonly order: Order;
}

/** Who is quoted in the articles of a list, and what one of them says. */
export function PersonsScreen(given: ScreenProps) {
  const { place, onPlace, onBack, source, services } = given;
  const { persons } = usePersons(source);
  const isMixed = useMemo(
    () => persons.some(({ name, about }) => hasRightToLeft(name + (about ?? ''))),
    [persons],
  );
  const { order, need } = useOrder(services);
  need(isMixed);
  const props = { ...given, order };
  const [last, setLast] = useState<number | null>(place.person);
  const { person } = place;
  if (person === null) {
    const pick = (id: number) => {
      setLast(id);
      onPlace({ person: id, quote: null });
    };
    return <PersonList {...props} last={last} onPick={pick} onBack={onBack} />;
  }
  return (
    <QuoteList
      key={person}
      {...props}
      person={person}
      onBack={() => onPlace({ person: null, quote: null })}
    />
  );
}

function PersonList(
  props: OrderedProps & { readonly last: number | null; readonly onPick: (id: number) => void },
) {
  const { source, measure, size, theme, order, last, onPick } = props;
  const { persons, read, total, failed, failure } = usePersons(source);
  const cells = fitGeometry(size, measure)?.measure ?? 0;
  const choices = useMemo(
    () => choosePersons(persons, { cells, theme, order }),
    [persons, cells, theme, order],
  );
  const isDone = read >= total;
  const lost = failed === 0 ? '' : `, ${failed} not read`;
  const aside = isDone ? `${persons.length} in ${countArticles(total)}${lost}` : `${read} of ${total}`;
  const nothing = isDone && persons.length === 0 ? 'no quotes in them' : null;
  return (
    <PickScreen
      {...props}
      heading="Who is quoted"
      aside={aside}
      choices={choices}
      initial={last === null ? undefined : String(last)}
      said={failure ?? nothing}
      pick="⏎ quotes"
      all="esc all persons"
      onPick={(value) => onPick(Number(value))}
    />
  );
}

const countArticles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;

function QuoteList(props: OrderedProps & { readonly person: number }) {
  const { source, person, place, onPlace, measure, size, theme, order, onOpen } = props;
  const { persons, read } = usePersons(source);
  const quotes = useQuotesOf(source, person, read);
  const cells = fitGeometry(size, measure)?.measure ?? 0;
  const choices = useMemo(
    () => chooseQuotes(quotes ?? [], { cells, theme, order }),
    [quotes, cells, theme, order],
  );
  const name = useName(persons, person);
  const onPick = (value: string) => {
    const quote = quotes?.find((one) => nameQuote(one) === value);
    if (!quote) return;
    onPlace({ person, quote: value });
    onOpen(quote.path, quote.position);
  };
  const aside = quotes === null ? '' : `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`;
  return (
    <PickScreen
      {...props}
      // The pointer goes where one was, once it is there.
      key={quotes === null ? 'waiting' : 'there'}
      heading={name}
      aside={aside}
      choices={choices}
      initial={place.quote ?? undefined}
      said={quotes === null ? 'looking for the quotes' : null}
      pick="⏎ read it there"
      all="esc all quotes"
      onPick={onPick}
    />
  );
}

/** The name of a person, kept where others are joined to one. */
function useName(persons: ReturnType<QuotedPersons['now']>['persons'], id: number): string {
  const found = persons.find((one) => one.id === id)?.name;
  const [name, setName] = useState(found ?? '');
  if (found !== undefined && found !== name) setName(found);
  return found ?? name;
}

interface PickProps extends OrderedProps {
  readonly heading: string;
  readonly aside: string;
  readonly choices: readonly Choice[];
  readonly initial: string | undefined;
  readonly said: string | null;
  /** What Enter does, and Esc while a filter is typed. */
  readonly pick: string;
  readonly all: string;
  readonly onPick: (value: string) => void;
}

function PickScreen(props: PickProps) {
  const { heading, aside, choices, initial, size, theme, services, onTheme, onPick, onBack, onQuit } = props;
  const geometry = fitGeometry(size, props.measure);
  const measure = geometry?.measure ?? 0;
  const height = Math.max(1, size.rows - HEAD_ROWS - FOOT_ROWS);
  const list = useList({ choices, initial, height, onPick, top: HEAD_ROWS });
  const [said, setSaid] = useState<string | null>(null);
  const [helps, setHelps] = useState(false);
  useKeys((key) => {
    if (geometry !== null && list.take(key)) return;
    const action = actionOf(key);
    if (action === 'quit') onQuit();
    if (action === 'close' || action === 'back') onBack();
    if (action === 'theme') onTheme?.();
    if (action === 'suspend') services.suspend();
    setSaid(action === 'mouse' ? describeMouse(services.toggleMouse()) : null);
    if (action === 'redraw') services.redraw();
    if (action === 'help') setHelps(true);
  }, !helps);
  const onHelpKey = (key: string) => {
    const action = actionOf(key);
    if (action === 'quit') onQuit();
    if (action === 'close' || action === 'help') setHelps(false);
  };
  if (geometry === null) return <Rows rows={composeTooSmall(size.columns, size.rows)} />;
  const indent = ' '.repeat(geometry.left);
  const hint =
    list.view.filter === null
      ? composeHint('↑↓ move', props.pick, ['filter', ' filter'], ['back', ' back']).replaceAll('  ', '   ')
      : `↑↓ move   ${props.pick}   ${props.all}`;
  const notice = said ?? props.notice ?? props.said;
  const foot = notice === null ? theme.dim(shorten(hint, measure)) : shorten(notice, measure);
  const head = justifyRow(heading, aside, measure, {
    left: theme.strong,
    right: theme.dim,
    order: props.order,
  });
  return (
    <>
      <Rows top={1} rows={[indent + head]} />
      <Region top={HEAD_ROWS} left={geometry.left - POINTER} height={height}>
        <ListRows view={list.view} cells={measure + POINTER} theme={theme} />
      </Region>
      <Rows top={HEAD_ROWS + height + 1} rows={[indent + foot]} />
      {helps && <Help screen="persons" size={size} theme={theme} onKey={onHelpKey} />}
    </>
  );
}

const HEAD_ROWS = 3;
const FOOT_ROWS = 2;
