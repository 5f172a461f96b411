import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOfSpeaker, type Quote } from '../../src/model/index.ts';
import { attributeQuotes, loadLanguage } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';

/**
 * Prose that is no news: interviews, transcripts, epigraphs, posts, letters, voices. Beside each text, its quotes in their
 * order: who speaks, in all the words that may stand for them (`-` for nobody), and how they begin. `!` begins words that
 * nobody says.
 */
const ROOT = join(import.meta.dirname, '../fixtures/prose');

/** Quotes of all that may be lost, or have nobody where somebody is meant. */
const MOST_MISSED = 0.1;

interface Label {
  readonly who: readonly string[];
  readonly begins: string;
}

function readLabels(file: string): Label[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [who = '', begins = ''] = line.split(' | ');
      return { who: who.split(' / '), begins };
    });
}

type Verdict = 'right' | 'nobody' | 'lost' | 'wrong';

const begins = ({ parts }: Quote): string => (parts[0]?.text ?? '').replace(/\s+/g, ' ');

function judge({ who }: Label, quote: Quote | undefined): Verdict {
  const [first] = who;
  if (first === '!') return quote ? 'wrong' : 'right';
  if (!quote) return 'lost';
  const name = nameOfSpeaker(quote.speaker);
  if (name === null) return first === '-' ? 'right' : 'nobody';
  return who.some((one) => one.toLowerCase() === name.toLowerCase()) ? 'right' : 'wrong';
}

async function scoreText(path: string): Promise<[Verdict, string][]> {
  const lang = /-(\w\w)\.\w+$/.exec(path)?.[1];
  if (lang) await loadLanguage(lang);
  const article = await readArticle({ text: readFileSync(path, 'utf8'), path });
  const quotes = [...attributeQuotes(article)];
  return readLabels(path.replace(/\.\w+$/, '.labels')).map((label) => {
    const at = quotes.findIndex((quote) => begins(quote).startsWith(label.begins));
    const [quote] = at < 0 ? [] : quotes.splice(at, 1);
    const told = `${label.begins}: ${label.who[0]} ← ${nameOfSpeaker(quote?.speaker ?? null)}`;
    return [judge(label, quote), told];
  });
}

describe.each(readdirSync(ROOT))('quotes of %s', (folder) => {
  it('have their speakers', async () => {
    const texts = readdirSync(join(ROOT, folder)).filter((name) => !name.endsWith('.labels'));
    const verdicts: [Verdict, string][] = [];
    for (const name of texts)
      for (const [verdict, told] of await scoreText(join(ROOT, folder, name)))
        verdicts.push([verdict, `${verdict} ${name}: ${told}`]);
    const told = (...of: Verdict[]) => verdicts.flatMap(([one, line]) => (of.includes(one) ? [line] : []));
    expect(verdicts.length).toBeGreaterThanOrEqual(40);
    expect(told('wrong'), told('wrong').join('\n')).toEqual([]);
    const missed = told('lost', 'nobody');
    expect(missed.length / verdicts.length, missed.join('\n')).toBeLessThanOrEqual(MOST_MISSED);
  }, 30_000);
});
