/**
 * Learns the weights by which headings are told from short paragraphs (src/readers/text/headings/weights.ts).
 *
 *   node scripts/learn-headings.mjs DIR [--folds N] [--rounds N] [--show N] [--write]
 *
 * DIR holds files of JSON lines, an article each: {id, lang, silver, title, headings: [{text}], ignore: [text],
 * texts: {"1": …}}; `silver` headings were marked by a program, others by a person. One logistic regression.
 * Prints what is measured by cross-validation over articles: --folds parts of them (5), --rounds times with other parts
 * (1), since few articles make an uncertain figure. --show prints so many mistakes; --write trains on all articles and
 * writes the table.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const STEPS = 300;
/** Strength of the pull towards zero, in lines: chosen by cross-validation. */
const RIDGE = 3;
/** A heading marked by a person counts more than one marked by a program. */
const SILVER = 0.7;
/** Weights under it change nothing. */
const SMALLEST = 0.05;
const STYLES = ['1', '3'];
/** Of articles without headings, at most this share may get one. */
const MOST_FALSE = 0.125;

async function loadReader() {
  const folder = mkdtempSync(join(tmpdir(), 'learn-'));
  const outfile = join(folder, 'reader.mjs');
  await build({
    stdin: {
      contents: ['pipeline.ts', 'headings/features.ts', 'headings/logistic-regression.ts']
        .map((file) => `export * from './src/readers/text/${file}';`)
        .join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const reader = await import(outfile);
  rmSync(folder, { recursive: true });
  return reader;
}

const plain = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[\s#*•·>\-–—]+/, '')
    .replace(/[\s:#*¶]+$/, '');

/** A document as the reader sees it: the lines that may be headings, what describes them, and whether they are. */
function open(reader, article, style) {
  const { context } = reader.findStructure(article.texts[style]).headings;
  const wanted = new Map();
  for (const { text } of article.headings) wanted.set(plain(text), (wanted.get(plain(text)) ?? 0) + 1);
  const ignored = new Set([...article.ignore.map(plain), plain(article.title)]);
  const lines = [];
  let found = 0;
  // Where a text stands more often than it is a heading, the last places are the headings: the first are contents.
  for (let at = context.forms.length - 1; at >= 0; at--) {
    const own = context.forms[at];
    if (!own.candidate) continue;
    const key = plain(own.text);
    const left = wanted.get(key) ?? 0;
    if (left > 0) {
      wanted.set(key, left - 1);
      found++;
    }
    lines.unshift({
      at,
      heading: left > 0,
      ignored: left === 0 && ignored.has(key),
      names: reader.extractFeatures(context, at),
    });
  }
  return { article, style, context, lines, total: article.headings.length, found };
}

/**
 * Logistic regression on present features, by Nesterov's accelerated descent over all samples at once. A weight's step is
 * as long as the curvature along it can be (at most a quarter of what stands beside it), so that it never overshoots.
 */
function learn(samples) {
  const index = new Map();
  const rows = samples.map(({ names }) =>
    Int32Array.from(new Set(names), (name) => {
      if (!index.has(name)) index.set(name, index.size);
      return index.get(name);
    }),
  );
  const size = index.size;
  const bend = new Float64Array(size).fill(RIDGE);
  rows.forEach((row, n) => {
    for (const at of row) bend[at] += 0.25 * row.length * samples[n].worth;
  });
  const weights = new Float64Array(size);
  const ahead = new Float64Array(size);
  const slope = new Float64Array(size);
  let pace = 1;
  for (let step = 0; step < STEPS; step++) {
    for (let at = 0; at < size; at++) slope[at] = RIDGE * ahead[at];
    rows.forEach((row, n) => {
      let sum = 0;
      for (const at of row) sum += ahead[at];
      const pull = (1 / (1 + Math.exp(-sum)) - (samples[n].heading ? 1 : 0)) * samples[n].worth;
      for (const at of row) slope[at] += pull;
    });
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    for (let at = 0; at < size; at++) {
      const before = weights[at];
      weights[at] = ahead[at] - slope[at] / bend[at];
      ahead[at] = weights[at] + ((pace - 1) / next) * (weights[at] - before);
    }
    pace = next;
  }
  return Object.fromEntries(
    [...index].map(([name, at]) => [name, weights[at]]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const worthOf = (doc) => (doc.article.silver ? SILVER : 1) / STYLES.length;
const samplesOf = (docs) =>
  docs.flatMap((doc) =>
    doc.lines
      .filter((line) => !line.ignored)
      .map(({ names, heading }) => ({ names, heading, worth: worthOf(doc) })),
  );

/** The fold an article is in: by its id, so that all its styles go together. */
function foldOf(id, folds, salt) {
  let hash = salt;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return ((hash ^ (hash >>> 7)) >>> 0) % folds;
}

function score(docs, judged, [threshold, least]) {
  let right = 0,
    wrong = 0,
    total = 0,
    bare = 0,
    alarms = 0;
  for (const doc of docs) {
    const chances = judged.get(doc);
    const said =
      reader.evidenceOf(chances) < least
        ? []
        : doc.lines.filter((line, n) => chances[n] >= threshold && !line.ignored);
    if (doc.total === 0) {
      bare++;
      if (said.length > 0) alarms++;
      continue;
    }
    total += doc.total;
    right += said.filter((line) => line.heading).length;
    wrong += said.filter((line) => !line.heading).length;
  }
  const p = right / Math.max(1, right + wrong),
    r = right / Math.max(1, total);
  return { p, r, f1: (2 * p * r) / Math.max(1e-9, p + r), alarms: alarms / Math.max(1, bare) };
}

const views = {
  'English, by a person': (doc) => doc.article.lang === 'en' && (doc.total === 0 || !doc.article.silver),
  English: (doc) => doc.article.lang === 'en',
  German: (doc) => doc.article.lang === 'de',
  all: () => true,
};
const show = ({ p, r, f1, alarms }) =>
  `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)} false ${alarms.toFixed(3)}`;

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
  console.error('usage: node scripts/learn-headings.mjs DIR [--folds N] [--rounds N] [--show N] [--write]');
  process.exit(2);
}
const reader = await loadReader();
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
const docs = articles.flatMap((article) => STYLES.map((style) => open(reader, article, style)));
console.log(
  `${articles.length} articles; headings that are lines of their own: ${docs.reduce((n, doc) => n + doc.found, 0)} of ${docs.reduce((n, doc) => n + doc.total, 0)}`,
);

const folds = Number(flags.folds);
const rounds = Array.from({ length: Number(flags.rounds) }, (_, round) => {
  const judged = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (doc) => foldOf(doc.article.id, folds, 3 + round) === fold;
    const weights = learn(samplesOf(docs.filter((doc) => !isHeld(doc))));
    for (const doc of docs.filter(isHeld)) {
      judged.set(
        doc,
        doc.lines.map((line) => reader.probability(line.names, weights)),
      );
    }
  }
  return judged;
});
const grade = (view, limit) => {
  const seen = docs.filter(view);
  const scores = rounds.map((judged) => score(seen, judged, limit));
  const mean = (key) => scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  return { p: mean('p'), r: mean('r'), f1: mean('f1'), alarms: mean('alarms') };
};
const limits = [];
for (const threshold of [0.3, 0.35, 0.4, 0.45]) {
  for (let least = 0.5; least < 5; least += 0.5) limits.push([threshold, least]);
}
const graded = limits.map((limit) => {
  const english = grade(views['English, by a person'], limit);
  return { limit, value: english.alarms <= MOST_FALSE ? english.f1 + grade(views.all, limit).f1 : 0 };
});
const best = graded.reduce((one, other) => (other.value > one.value ? other : one));
for (const limit of [[0.4, 0], best.limit]) {
  console.log(`a line from ${limit[0]}, a document from ${limit[1]}`);
  for (const [name, view] of Object.entries(views))
    console.log(`  ${name.padEnd(22)} ${show(grade(view, limit))}`);
}
if (Number(flags.show) > 0) showMistakes(Number(flags.show));

/** Lines by a person that a model which has not seen them took for what they are not, the surest first. */
function showMistakes(most) {
  const [judged] = rounds;
  const mistakes = docs
    .filter((doc) => doc.style === STYLES[0] && views['English, by a person'](doc))
    .flatMap((doc) => doc.lines.map((line, n) => ({ doc, line, chance: judged.get(doc)[n], at: line.at })))
    .filter(({ line, chance }) => !line.ignored && line.heading !== chance >= best.limit[0])
    .sort((a, b) => Math.abs(b.chance - best.limit[0]) - Math.abs(a.chance - best.limit[0]));
  for (const { doc, line, chance, at } of mistakes.slice(0, most)) {
    const text = (place) => (doc.context.forms[place]?.text ?? '').slice(0, 70);
    console.log(
      `${line.heading ? 'MISSED' : 'FALSE '} ${chance.toFixed(2)} ${doc.article.id} ${at}/${doc.context.forms.length}`,
    );
    console.log(`    ${text(at - 1)} ¶ [[${text(at)}]] ¶ ${text(at + 1)}`);
  }
}

if (flags.write) {
  const table = Object.entries(learn(samplesOf(docs)))
    .map(([name, weight]) => [name, Number(weight.toFixed(2))])
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .map(([name, weight]) => `  '${name}': ${weight},`)
    .join('\n');
  writeFileSync(
    resolve(root, 'src/readers/text/headings/weights.ts'),
    `/**
 * What speaks for a line being a heading (above zero) and against it: log-odds, to be added up. Learned by
 * \`scripts/learn-headings.mjs\`, not written by hand; the names are given in \`features.ts\` and beside it.
 */

/** From this probability on a line is a heading. */
export const THRESHOLD = ${best.limit[0]};

/** Evidence that a document must give of having headings at all (see \`evidenceOf\`); where it does not, it has none. */
export const EVIDENCE = ${best.limit[1]};

export const WEIGHTS: Readonly<Record<string, number>> = {
${table}
};
`,
  );
}
