/**
 * How well speakers are found, rule by rule: `npm run eval -- FILE.jsonl …`. Without a file it runs on the project's own
 * fixtures, which says what each rule is used for, and not how good it is: they are right by definition.
 *
 *   --show N   prints N mistakes of each rule
 *   --write    puts the table into src/quotes/README.md, and the rules that are sure into src/quotes/rules/sure-rules.ts
 *
 * FILE has a labelled article a line, as JSON: {"id", "text", "units": [unit, …]}. A unit is a stretch between quotation
 * marks, without them:
 *
 *   start, end   its place in `text`, counted in characters (code points)
 *   cls          direct: speech, which is what counts · partial: some marked words in reported speech, counted apart ·
 *                none: a title, a nickname, words in doubt; to find it is a mistake · ambig: either is fine
 *   speaker      the words that name who said it, or null
 *   heads        in lower case: the words, any of which a right answer turns on (“strake”, “official”)
 *   entity       the same for the person behind the words, where they are a pronoun, say
 *   entity_ok    true where `entity` is known, so that the name can be judged
 *   full         full names of that person; “Ann Roe” is no answer where it is “Tom Roe”
 *   ptype        what the words are: name, nominal, pronoun, rel (who, which)
 *
 * detection: a quote counts as found where it has four fifths of the letters of both in common with a direct unit.
 * attribution: of those found, is the speaker right? end to end: found with the right speaker; one with a wrong speaker
 * costs precision, one without any costs recall alone. names: is it the right person, where a pronoun is no answer?
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { explainQuotes, withLanguage } from '../src/quotes/index.ts';
import { RULES } from '../src/quotes/rules/names.ts';
import { readArticle } from '../src/readers/index.ts';
import { makeArticle } from '../test/quotes/article.ts';
import { readLabelled } from './labels.ts';
import { rate, tableOfRules } from './rules.ts';
import { type Counts, countArticle, createCounts, type Mistake, type RuleCounts, ruleIn } from './score.ts';
import { writeTable } from './table.ts';

const root = resolve(import.meta.dirname, '..');
const fixtures = join(root, 'test/fixtures/quotes');
const readme = join(root, 'src/quotes/README.md');
const sureRules = join(root, 'src/quotes/rules/sure-rules.ts');

async function measure(files: readonly string[]): Promise<Counts> {
  const counts = createCounts();
  for (const labelled of files.flatMap(readLabelled)) {
    const read = await readArticle({ path: 'article.txt', text: labelled.text }, {});
    const article = await withLanguage(read);
    countArticle(counts, labelled, explainQuotes(article));
  }
  return counts;
}

/** Share of right answers from which a rule is sure, and of how many at least: together these rules are right in .99. */
const SURE = 0.95;
const ENOUGH = 20;

function writeSureRules({ rules }: Counts): void {
  const named = (of: (counts: RuleCounts) => readonly [right: number, all: number]) =>
    Object.keys(RULES).flatMap((name) => {
      const counts = rules.get(name);
      const [right, all] = counts ? of(counts) : [0, 0];
      return all >= ENOUGH && right / all >= SURE ? [`'${name}'`] : [];
    });
  const set = (names: readonly string[]) =>
    `ReadonlySet<RuleName> = new Set<RuleName>([${names.join(', ')}]);`;
  const speech = named(({ right, quotes }) => [right, quotes]);
  const words = named(({ wordsRight, words }) => [wordsRight, words]);
  writeFileSync(
    sureRules,
    `import type { RuleName } from './names.ts';

/** Written by \`npm run eval -- FILE … --write\`: the rules that were right in .95 of twenty quotes or more. */
export const SURE_SPEECH: ${set(speech)}

/** The same for words marked in reported speech. */
export const SURE_WORDS: ${set(words)}
`,
  );
}

function printTotals(counts: Counts): void {
  const line = (name: string, right: number, given: number, wanted: number, more: string) => {
    const precision = right / given;
    const recall = right / wanted;
    const f1 = (2 * precision * recall) / (precision + recall);
    return [name, rate(right, given), rate(right, wanted), Number.isNaN(f1) ? '–' : rate(f1, 1), more];
  };
  const { found, falseQuotes, direct, right, wrong, named, spoken, falseSpoken, nobody } = counts;
  console.log(`${counts.articles} articles, ${direct} quotes, ${spoken} of them with a speaker\n`);
  const rows = [
    line('detection', found, found + falseQuotes, direct, `${falseQuotes} false`),
    line('attribution', right, right + wrong, named, `${wrong} wrong, ${nobody} of nobody`),
    line('end to end', right, right + wrong + falseSpoken, spoken, ''),
    line('names', counts.namesRight, counts.namesGiven, counts.names, ''),
    ['marked words', rate(counts.partialRight, counts.partial), '', '', `of ${counts.partial}`],
  ];
  console.log(writeTable(['', 'precision', 'recall', 'F1', ''], rows, 1));
}

function printMistakes({ mistakes }: Counts, most: number): void {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const key = `${mistake.what}, ${mistake.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), mistake]);
  }
  for (const [key, list] of [...groups].sort()) {
    console.log(`\n${key}: ${list.length}`);
    for (const { one, unit } of list.slice(0, most)) {
      const words = (one?.text ?? unit?.text ?? '').slice(0, 70);
      console.log(`  “${words}”  said: ${one?.mention || '–'}  labelled: ${unit?.speaker ?? '–'}`);
    }
  }
}

function writeReadme(counts: Counts, table: string): void {
  const open = '<!-- rules -->';
  const close = '<!-- /rules -->';
  const text = readFileSync(readme, 'utf8');
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`${readme} has no part from ${open} to ${close}`);
  const given = (counts.right + counts.wrong).toLocaleString('en');
  const marked = counts.partial.toLocaleString('en');
  const said = `${counts.articles} articles: ${given} quotations of speech and ${marked} of marked words that got a speaker.`;
  writeFileSync(readme, `${text.slice(0, from + open.length)}\n${said}\n\n${table}\n${text.slice(to)}`);
  console.log('\nsrc/quotes/README.md: table written');
}

/** What a fixture says of a quote. */
interface Expected {
  readonly parts: readonly string[];
  readonly speaker: unknown;
}

/** The fixtures: which rules they use, and whether the speaker is the one that is expected. */
async function tryFixtures(): Promise<void> {
  const counts = createCounts();
  const names = readdirSync(fixtures).sort();
  for (const name of names) {
    const article = await withLanguage(makeArticle(readFileSync(join(fixtures, name, 'input.txt'), 'utf8')));
    const expected: Expected[] = JSON.parse(readFileSync(join(fixtures, name, 'quotes.json'), 'utf8'));
    for (const { quote, rule } of explainQuotes(article, { indirect: name.startsWith('indirect') })) {
      const parts = quote.parts.map((part) => `${part.block}: ${part.text}`);
      const meant = expected.find((one) => isDeepStrictEqual(one.parts, parts));
      const right = meant !== undefined && isDeepStrictEqual(meant.speaker, quote.speaker);
      if (!meant) ruleIn(counts, rule ?? 'nobody').falseQuotes++;
      if (rule === null) continue;
      const ofRule = ruleIn(counts, rule);
      ofRule[quote.kind === 'partial' ? 'partial' : 'quotes']++;
      if (right) ofRule[quote.kind === 'partial' ? 'partialRight' : 'right']++;
      if (quote.kind !== 'partial') counts[right ? 'right' : 'wrong']++;
    }
  }
  console.log(
    `The project's own ${names.length} fixtures, since no file was named: what the rules are used for, not how good they are.\n`,
  );
  console.log(tableOfRules(counts));
  const unused = Object.keys(RULES).filter((name) => !counts.rules.has(name));
  console.log(`\nNo fixture is for: ${unused.join(' · ')}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'string' }, write: { type: 'boolean' } },
  });
  if (positionals.length === 0) return tryFixtures();
  const counts = await measure(positionals);
  const table = tableOfRules(counts);
  printTotals(counts);
  console.log(`\n${table}`);
  if (values.show) printMistakes(counts, Number(values.show));
  if (values.write) {
    writeReadme(counts, table);
    writeSureRules(counts);
  }
}

try {
  await main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
