import { justifyRow } from '../justify-row.ts';
import type { Choice } from '../lists/choice.ts';
import type { RowLooks } from '../lists/row-looks.ts';
import type { ListedQuote, QuotedPerson } from './quoted-persons.ts';

/** Persons to pick from: name and description, kind, and how many quotes. */
export function choosePersons(persons: readonly QuotedPerson[], looks: RowLooks): readonly Choice[] {
  return persons.map((person) => {
    const { id, name, kind, about } = person;
    const words = `${name}\n${about ?? ''}\n${kind}`;
    return onDemand(String(id), words, () => rowOf(person, looks));
  });
}

/** So many cells at least stay for a name beside its kind. */
const LEAST_NAME = 20;

function rowOf({ name, about, kind, quotes }: QuotedPerson, { cells, theme, order }: RowLooks): string {
  const count = String(quotes).padStart(4);
  const aside = cells - kind.length - count.length >= LEAST_NAME ? `${kind} ${count}` : count;
  const words = about === null ? name : `${name}, ${about}`;
  return justifyRow(words, aside, cells, { right: theme.dim, order });
}

/** Names a quote in its list, whatever else is found of the same person. */
export const nameQuote = ({ path, position }: ListedQuote): string =>
  `${path}\n${position.block}\n${position.offset}`;

/** Quotes to pick from, under the articles that they stand in. */
export function chooseQuotes(
  quotes: readonly ListedQuote[],
  { cells, theme, order }: RowLooks,
): readonly Choice[] {
  const choices: Choice[] = [];
  let last: string | null = null;
  for (const quote of quotes) {
    const { path, title, published, site } = quote;
    const day = published?.slice(0, 10) ?? '';
    if (path !== last) {
      const air = last === null ? [] : [''];
      const row = justifyRow(title, day, cells, { left: theme.strong, right: theme.dim, order });
      choices.push({ value: path, heading: true, words: '', rows: [...air, row] });
      last = path;
    }
    const words = `${quote.text}\n${title}\n${site ?? ''}\n${day}`;
    choices.push(
      onDemand(nameQuote(quote), words, () => justifyRow(quote.text, '', cells, { right: theme.dim, order })),
    );
  }
  return choices;
}

/** A choice of one row, which is made when it comes into sight: there may be tens of thousands. */
function onDemand(value: string, words: string, compose: () => string): Choice {
  let rows: readonly string[] | null = null;
  return {
    value,
    words,
    get rows() {
      rows ??= [compose()];
      return rows;
    },
  };
}
