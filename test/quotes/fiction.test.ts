import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameOfSpeaker, type Quote } from '../../src/model/index.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';

/** Scenes of stories. Beside each, its turns in their order: who speaks, in all the words that may stand for them, and how they begin. */
const FOLDER = join(import.meta.dirname, '../fixtures/fiction');

/** Turns of all that may have the wrong speaker. Nobody is better than somebody else. */
const MOST_WRONG = 0.05;

/** Turns of all that have their speaker. */
const LEAST_RIGHT = 0.5;

interface Turn {
  readonly who: readonly string[];
  readonly begins: string;
}

function readTurns(file: string): Turn[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [who = '', begins = ''] = line.split(' | ');
      return { who: who.split(' / '), begins };
    });
}

type Verdict = 'right' | 'nobody' | 'wrong';

/** “she” is nobody: it is not said who she is. */
function judge({ who }: Turn, quote: Quote | undefined): Verdict {
  const name = quote?.speaker?.name === null ? null : nameOfSpeaker(quote?.speaker ?? null);
  if (name === null) return 'nobody';
  return who.includes(name) ? 'right' : 'wrong';
}

test('turns of dialogue in stories have their speakers, or none', async () => {
  const verdicts: [Verdict, string][] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md'))) {
    const article = await readArticle({ text: readFileSync(join(FOLDER, file), 'utf8'), path: file });
    const quotes = [...attributeQuotes(article)];
    for (const turn of readTurns(file.replace('.md', '.txt'))) {
      const at = quotes.findIndex(({ parts }) => parts[0]?.text.replace(/\s/g, ' ').startsWith(turn.begins));
      const [quote] = at < 0 ? [] : quotes.splice(at, 1);
      const told = `${file}: ${turn.begins} ${turn.who[0]} ← ${nameOfSpeaker(quote?.speaker ?? null)}`;
      verdicts.push([judge(turn, quote), told]);
    }
  }
  const told = (verdict: Verdict) => verdicts.flatMap(([one, line]) => (one === verdict ? [line] : []));
  expect(verdicts.length).toBeGreaterThanOrEqual(60);
  expect(told('wrong').length / verdicts.length, told('wrong').join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  expect(told('right').length / verdicts.length, told('nobody').join('\n')).toBeGreaterThanOrEqual(
    LEAST_RIGHT,
  );
});
