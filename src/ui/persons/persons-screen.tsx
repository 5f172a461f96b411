import { useMemo, useState } from 'react';
import { hasRightToLeft } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { countNoun } from '../count-noun.ts';
import { composeHint } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import { ListScreen } from '../lists/list-screen.tsx';
import { useScreenLooks } from '../lists/row-looks.ts';
import { type ListWords, spaceOut } from '../lists/screen-rows.ts';
import { type ListScreenProps, useListScreen } from '../lists/use-list-screen.ts';
import { type Ordering, useOrder } from '../use-order.ts';
import { choosePersons, chooseQuotes, nameQuote } from './person-choices.ts';
import type { QuotedPersons } from './quoted-persons.ts';
import { type PersonsPlace, usePersons, useQuotesOf } from './use-persons.ts';

interface ScreenProps extends ListScreenProps {
  readonly source: QuotedPersons;
  /** Where one was; what is kept of where one is. */
  readonly place: PersonsPlace;
  readonly onPlace: (place: PersonsPlace) => void;
  readonly onOpen: (path: string, place: Position) => void;
}

interface OrderedProps extends ScreenProps {
  readonly ordering: Ordering;
}

/** Who is quoted in the articles of a list, and what one of them says. */
export function PersonsScreen(given: ScreenProps) {
  const { place, onPlace, onBack, source, services } = given;
  const { persons } = usePersons(source);
  const isMixed = useMemo(
    () => persons.some(({ name, about }) => hasRightToLeft(name + (about ?? ''))),
    [persons],
  );
  const ordering = useOrder(services);
  ordering.need(isMixed);
  const props = { ...given, ordering };
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
  const { source, last, onPick } = props;
  const { persons, read, total, failed, failure } = usePersons(source);
  const looks = useScreenLooks(props, props.ordering.order);
  const choices = useMemo(() => choosePersons(persons, looks), [persons, looks]);
  const isDone = read >= total;
  const lost = failed === 0 ? '' : `, ${failed} not read`;
  const aside = isDone ? `${persons.length} in ${countNoun(total, 'article')}${lost}` : `${read} of ${total}`;
  const nothing = isDone && persons.length === 0 ? 'no quotes in them' : null;
  return (
    <PickScreen
      {...props}
      heading="Who is quoted"
      aside={aside}
      choices={choices}
      initial={last === null ? undefined : String(last)}
      status={failure ?? nothing}
      pick="⏎ quotes"
      all="persons"
      onPick={(value) => onPick(Number(value))}
    />
  );
}

function QuoteList(props: OrderedProps & { readonly person: number }) {
  const { source, person, place, onPlace, onOpen } = props;
  const { persons, read } = usePersons(source);
  const quotes = useQuotesOf(source, person, read);
  const looks = useScreenLooks(props, props.ordering.order);
  const choices = useMemo(() => chooseQuotes(quotes ?? [], looks), [quotes, looks]);
  const name = useName(persons, person);
  const onPick = (value: string) => {
    const quote = quotes?.find((one) => nameQuote(one) === value);
    if (!quote) return;
    onPlace({ person, quote: value });
    onOpen(quote.path, quote.position);
  };
  const aside = quotes === null ? '' : countNoun(quotes.length, 'quote');
  return (
    <PickScreen
      {...props}
      // The pointer goes where one was, once it is there.
      key={quotes === null ? 'waiting' : 'there'}
      heading={name}
      aside={aside}
      choices={choices}
      initial={place.quote ?? undefined}
      status={quotes === null ? 'looking for the quotes' : null}
      pick="⏎ read it there"
      all="quotes"
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

interface PickProps extends OrderedProps, Omit<ListWords, 'hints'> {
  readonly choices: readonly Choice[];
  readonly initial: string | undefined;
  readonly status: string | null;
  readonly onPick: (value: string) => void;
}

function PickScreen(props: PickProps) {
  const { heading, aside, status, pick, all } = props;
  const screen = useListScreen(props, props);
  const hint = composeHint('↑↓ move', pick, ['filter', ' filter'], ['back', ' back']);
  const words = { heading, aside, status, pick, all, hints: [spaceOut(hint)] };
  return <ListScreen screen={screen} name="persons" {...words} />;
}
