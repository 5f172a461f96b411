/**
 * Learns the weights by which headings are told from short paragraphs (src/readers/text/headings/weights.ts).
 *
 *   npm run learn-headings -- DIR [--folds N] [--rounds N] [--show N] [--write]
 *
 * DIR holds files of JSON lines, an article each: {id, lang, silver, title, headings: [{text}], ignore: [text],
 * texts: {"1": …}}; `silver` headings were marked by a program, others by a person. One logistic regression.
 * Prints what is measured by cross-validation over articles: --folds parts of them (5), --rounds times with other parts
 * (1), since few articles make an uncertain figure. --show prints so many mistakes; --write trains on all articles and
 * writes the table.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRooms } from '../src/readers/text/rooms.ts';
import { type Document, openDocument, readLabelled } from './learn-headings/documents.ts';
import {
  crossValidate,
  grade,
  type Judged,
  type Limit,
  type Score,
  samplesOf,
} from './learn-headings/validation.ts';
import { learn } from './learning/regression.ts';
import { writeWeights } from './learning/weights.ts';

const TABLE = resolve(import.meta.dirname, '../src/readers/text/headings/weights.ts');
const STYLES = ['1', '3'];
/** Of articles without headings, at most this share may get one. */
const MOST_FALSE = 0.125;

const isByPerson = ({ article, total }: Document) =>
  article.lang === 'en' && (total === 0 || !article.silver);
const VIEWS: Readonly<Record<string, (doc: Document) => boolean>> = {
  'English, by a person': isByPerson,
  English: ({ article }) => article.lang === 'en',
  German: ({ article }) => article.lang === 'de',
  all: () => true,
};

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('usage: npm run learn-headings -- DIR [--folds N] [--rounds N] [--show N] [--write]');
  process.exit(2);
}
await loadRooms();
const articles = readLabelled(folder);
const docs = articles.flatMap((article) => STYLES.map((style) => openDocument(article, style)));
const sum = (key: 'found' | 'total') => docs.reduce((total, doc) => total + doc[key], 0);
console.log(
  `${articles.length} articles; headings that are lines of their own: ${sum('found')} of ${sum('total')}`,
);
const rounds = Array.from({ length: Number(flags.rounds) }, (_, round) =>
  crossValidate(docs, STYLES.length, Number(flags.folds), round),
);
const best = chooseLimit();
for (const limit of [{ threshold: 0.4, least: 0 }, best]) {
  console.log(`a line from ${limit.threshold}, a document from ${limit.least}`);
  for (const [name, view] of Object.entries(VIEWS))
    console.log(`  ${name.padEnd(22)} ${show(grade(docs.filter(view), rounds, limit))}`);
}
const [first] = rounds;
if (first && Number(flags.show) > 0) showMistakes(first, Number(flags.show));
if (flags.write) writeFileSync(TABLE, writeTable());

/** The limit of the best figures for texts by persons and for all together, among those with few false headings. */
function chooseLimit(): Limit {
  const steps = Array.from({ length: 9 }, (_, step) => (step + 1) / 2);
  const limits = [0.3, 0.35, 0.4, 0.45].flatMap((threshold) => steps.map((least) => ({ threshold, least })));
  const graded = limits.map((limit) => {
    const english = grade(docs.filter(isByPerson), rounds, limit);
    return { limit, value: english.alarms <= MOST_FALSE ? english.f1 + grade(docs, rounds, limit).f1 : 0 };
  });
  return graded.reduce((one, other) => (other.value > one.value ? other : one)).limit;
}

function show({ p, r, f1, alarms }: Score): string {
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)} false ${alarms.toFixed(3)}`;
}

/** Lines by a person that a model which has not seen them took for what they are not, the surest first. */
function showMistakes(judged: Judged, most: number): void {
  const { threshold } = best;
  const mistakes = docs
    .filter((doc) => doc.style === STYLES[0] && isByPerson(doc))
    .flatMap((doc) => doc.lines.map((line, n) => ({ doc, line, chance: judged.get(doc)?.[n] ?? 0 })))
    .filter(({ line, chance }) => !line.ignored && line.heading !== chance >= threshold)
    .sort((a, b) => Math.abs(b.chance - threshold) - Math.abs(a.chance - threshold));
  for (const { doc, line, chance } of mistakes.slice(0, most)) {
    const { forms } = doc.context;
    const text = (place: number) => (forms[place]?.text ?? '').slice(0, 70);
    console.log(
      `${line.heading ? 'MISSED' : 'FALSE '} ${chance.toFixed(2)} ${doc.article.id} ${line.at}/${forms.length}`,
    );
    console.log(`    ${text(line.at - 1)} ¶ [[${text(line.at)}]] ¶ ${text(line.at + 1)}`);
  }
}

function writeTable(): string {
  return `/**
 * What speaks for a line being a heading (above zero) and against it: log-odds, to be added up. Learned by
 * \`npm run learn-headings\`, not written by hand; the names are given in \`features.ts\` and beside it.
 */

/** From this probability on a line is a heading. */
export const THRESHOLD = ${best.threshold};

/** Evidence that a document must give of having headings at all (see \`evidenceOf\`); where it does not, it has none. */
export const EVIDENCE = ${best.least};

export const WEIGHTS: Readonly<Record<string, number>> = {
${writeWeights(learn(samplesOf(docs, STYLES.length)))}
};
`;
}
