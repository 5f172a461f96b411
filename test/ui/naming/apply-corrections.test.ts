import { describe, expect, test } from 'vitest';
import { cleanLine, nameOfSpeaker } from '../../../src/model/index.ts';
import { assignSpeakerColors } from '../../../src/theme/index.ts';
import { applyCorrections } from '../../../src/ui/naming/apply-corrections.ts';
import type { Correction } from '../../../src/ui/naming/correction.ts';
import { noteQuote } from '../../../src/ui/notes/target.ts';
import type { Loaded } from '../../../src/ui/types.ts';
import { loadText } from '../../support/articles.ts';

const LOCK = '“The lock opens at six in the morning,” said Ada Brook, the keeper.';
const RAIN = '“It never opens when it rains upriver,” said Tom Hale.';
const YES = '“Yes,” said Tom Hale.';
const load = (parts: readonly string[]) => loadText(`# Title\n\n${parts.join('\n\n')}\n`, 'a.md');

function correct({ article, quotes }: Loaded, at: number, named: string | null, isQuote = true): Correction {
  const quote = quotes[at];
  const place = quote && noteQuote(article, quote, assignSpeakerColors(quotes));
  if (!place) throw new Error('no such quote');
  const speaker = nameOfSpeaker(quote.speaker);
  const said = { kind: 'direct', speaker, mention: null, certainty: 'low', rule: null } as const;
  return { ...place, at, spans: [], said, isQuote, named: named === null ? null : cleanLine(named) };
}
const names = ({ article, quotes }: Loaded, corrections: readonly Correction[]) =>
  applyCorrections(article, quotes, corrections).quotes.map(({ speaker }) => nameOfSpeaker(speaker));
const first = await load([LOCK, RAIN, YES]);

describe('a reader’s word', () => {
  test('wins, and is sure; who has a name of the article is described as there', () => {
    const { quotes } = applyCorrections(first.article, first.quotes, [correct(first, 1, 'ada brook')]);
    expect(quotes[1]).toMatchObject({
      speaker: { name: 'Ada Brook', description: 'the keeper' },
      certainty: 'high',
      by: 'reader',
    });
    expect(quotes[0]).toBe(first.quotes[0]);
  });

  test('that names nobody, or says that it is no quote', () => {
    expect(names(first, [correct(first, 0, null)])).toEqual([null, 'Tom Hale', 'Tom Hale']);
    const { quotes, rejected } = applyCorrections(first.article, first.quotes, [
      correct(first, 0, null, false),
    ]);
    expect(quotes.map(({ id }) => id)).toEqual(['q2', 'q3']);
    expect(rejected).toEqual([first.quotes[0]]);
  });

  test('follows its words where they moved, and where some of them changed', async () => {
    const corrections = [correct(first, 0, 'Mo'), correct(first, 1, 'Jo')];
    const moved = await load(['New here.', RAIN, 'And more.', LOCK.replace('six', 'seven')]);
    expect(names(moved, corrections)).toEqual(['Jo', 'Mo']);
  });

  test('of a short quote holds for no other one of the same word', async () => {
    const said = correct(first, 2, 'Mo');
    const other = await load([LOCK, '“Yes,” said Ada Brook.']);
    expect(names(other, [said])).toEqual(['Ada Brook', 'Ada Brook']);
    expect(names(await load([LOCK, 'New.', YES]), [said])).toEqual(['Ada Brook', 'Mo']);
  });

  test('of words that are gone says nothing', async () => {
    const other = await load([YES]);
    expect(names(other, [correct(first, 0, 'Mo')])).toEqual(['Tom Hale']);
    expect(applyCorrections(other.article, other.quotes, []).quotes).toBe(other.quotes);
  });
});
