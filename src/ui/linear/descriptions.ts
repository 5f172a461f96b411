import { nameOfSpeaker, type Quote } from '../../model/index.ts';
import type { PlacedNote } from '../notes/note.ts';
import type { Speech, Unit } from './units.ts';

/** The lines of a piece, with what is said before them. */
export function sayUnit({ announced, lines }: Unit): string[] {
  const [first = '', ...rest] = lines;
  return [announced === '' ? first : `${announced} ${first}`, ...rest];
}

export const isHeading = ({ kind }: Unit): boolean => kind === 'heading';
export const hasQuotes = ({ quotes }: Unit): boolean => quotes.length > 0;

/** A link as it is listed and told. */
export function describeLink({ kind, text, url, heading }: Speech['links'][number]): string {
  if (kind === 'note') return `note ${text}`;
  const words = text === '' ? (kind === 'picture' ? 'a picture' : '') : text;
  return [words, url ?? heading].filter((part) => part !== '').join(', ');
}

export function describeNote({ note }: PlacedNote): string {
  return `${note.text}, on: ${note.quoted}`;
}

export function describeQuote({ speaker, parts }: Quote): string {
  const name = nameOfSpeaker(speaker) ?? 'nobody named';
  return `${name}: ${parts.map(({ text }) => text).join(' … ')}`;
}
