import { type Aliases, PersonIndex } from '../../persons/index.ts';
import { loadLanguage } from '../../quotes/index.ts';
import { isPerson } from '../outputs/quote-filter.ts';
import type { SpeakerRecord } from '../outputs/speaker-record.ts';
import type { WantedText } from '../outputs/table.ts';
import { composeAll } from './write-texts.ts';

/**
 * Reads all inputs to find out who is meant by a name: the numbers of these persons in a `PersonIndex` of the same inputs.
 * Whom a surname means is known when all have been read. Inputs that cannot be read are left out; reading them again tells why.
 */
export async function findSpeakers(
  all: readonly WantedText[],
  aliases: Aliases | null,
  by: string,
  onInput: () => void,
): Promise<ReadonlySet<number>> {
  const index = new PersonIndex(aliases);
  for await (const { text } of composeAll(all)) {
    onInput();
    if (text === null) continue;
    const { facts, quotes }: SpeakerRecord = JSON.parse(text);
    await loadLanguage(facts.lang);
    index.add(facts, quotes);
  }
  const { persons, places } = index.finish();
  const wanted = persons.map((person) => isPerson(person, by));
  return new Set(places.flatMap((at, number) => (wanted[at] ? [number] : [])));
}
