import { describe, expect, test } from 'vitest';
import type { Quote, Speaker } from '../../src/model/index.ts';
import { assignSpeakerColors } from '../../src/theme/index.ts';
import { groupBySpeaker, textOfQuote } from '../../src/ui/quotes/listing.ts';
import { type Loose, trusted } from '../support/trusted.ts';

let made = 0;
function say(words: readonly string[], speaker: Loose<Partial<Speaker>> | null): Quote {
  made++;
  return trusted<Quote>({
    id: `q${made}`,
    kind: 'direct',
    parts: words.map((text) => ({ block: `b${made}`, start: 0, end: text.length, text })),
    speaker: speaker && { mention: '', name: null, description: null, ...speaker },
    certainty: 'high',
    cue: null,
    section: 's1',
  });
}

const weir = say(['The weir holds.'], { mention: 'she', name: 'Ada Brook' });
const nobody = say(['Closed until spring.'], null);
const mayor = say(['We', 'shall see.'], { mention: 'the mayor' });
const again = say(['It held.'], { mention: 'Brook', name: 'Ada BROOK', description: 'the keeper' });
const quotes = [weir, nobody, mayor, again];

describe('the list of quotes', () => {
  test('by speaker: in order of first words, nobody last, each with all that was said', () => {
    const groups = groupBySpeaker(quotes).filter((entry) => entry.type === 'speaker');
    expect(groups).toEqual([
      { type: 'speaker', name: 'Ada Brook', description: 'the keeper', quotes: [weir, again] },
      { type: 'speaker', name: 'the mayor', description: null, quotes: [mayor] },
      { type: 'speaker', name: null, description: null, quotes: [nobody] },
    ]);
    const listed = groupBySpeaker(quotes).filter((entry) => entry.type === 'quote');
    expect(listed.map(({ quote }) => quote)).toEqual([weir, again, mayor, nobody]);
  });

  test('is empty where nothing was said', () => {
    expect(groupBySpeaker([])).toEqual([]);
  });

  test('shows the words on one line, an ellipsis between parts', () => {
    expect(textOfQuote(mayor)).toBe('We … shall see.');
    expect(textOfQuote(say([' over\n two  lines '], null))).toBe('over two lines');
  });
});

describe('speaker colours', () => {
  const speakers = assignSpeakerColors(quotes);

  test('one number a speaker, however the name is written; nobody has none', () => {
    expect([weir, nobody, mayor, again].map(({ id }) => speakers.ofQuote(id))).toEqual([0, null, 1, 0]);
    expect(speakers.ofQuote(undefined)).toBeNull();
    expect(speakers.ofBlock(mayor.parts[0]?.block ?? null)).toBe(1);
    expect([weir, again, mayor].map(({ id }) => speakers.describe(id))).toEqual([
      'the keeper',
      'the keeper',
      null,
    ]);
    expect(speakers.ofBlock(nobody.parts[0]?.block ?? null)).toBeNull();
  });

  test('indirect speech has its speaker, in nobody’s colour, and changes no number', () => {
    const before: Quote = { ...say(['It would hold'], { mention: 'Lund' }), kind: 'indirect' };
    const same: Quote = { ...say(['It held'], { mention: 'the mayor' }), kind: 'indirect' };
    const all = assignSpeakerColors([before, ...quotes, same]);
    for (const { id } of quotes) expect(all.ofQuote(id)).toBe(speakers.ofQuote(id));
    expect([before, same].map(({ id }) => all.ofQuote(id))).toEqual([2, 1]);
    expect([before, same, weir].map(({ id }) => all.ofSpeech(id))).toEqual([null, null, 0]);
    expect(all.ofBlock(same.parts[0]?.block ?? null)).toBeNull();
    expect([all.ofName('LUND'), all.ofName('nobody else')]).toEqual([2, null]);
  });
});
