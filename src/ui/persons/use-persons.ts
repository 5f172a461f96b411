import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ListedQuote, PersonsSoFar, QuotedPersons } from './quoted-persons.ts';

/** Where one is among persons and their quotes; kept while an article is open. */
export interface PersonsPlace {
  /** Whose quotes are listed; null: the persons are. */
  readonly person: number | null;
  /** The value of the quote that was picked last. */
  readonly quote: string | null;
}

/** What is known so far, again whenever more is. */
export function usePersons(source: QuotedPersons): PersonsSoFar {
  return useSyncExternalStore(source.subscribe, source.now);
}

/** The quotes of a person; null while they are not there yet. More may come as more articles are read. */
export function useQuotesOf(source: QuotedPersons, id: number, read: number): readonly ListedQuote[] | null {
  const [quotes, setQuotes] = useState<readonly ListedQuote[] | null>(null);
  useEffect(() => {
    let wanted = true;
    // How many articles were read tells when there may be more of them.
    if (read >= 0) {
      source.quotesOf(id).then((found) => {
        if (wanted) setQuotes(found);
      });
    }
    return () => {
      wanted = false;
    };
  }, [source, id, read]);
  return quotes;
}
