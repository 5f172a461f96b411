/**
 * Learns the weights by which headings are told from short paragraphs (src/readers/text/weights.ts).
 *
 *   node scripts/learn-headings.mjs DIR [--write]
 *
 * DIR holds files of JSON lines, an article each: {id, lang, silver, title, headings: [{text}], ignore: [text],
 * texts: {"1": …}}; `silver` headings were marked by a program, others by a person. Two logistic regressions: the first
 * judges every line alone, the second knows what the first said of the whole document (by models that have not seen it).
 * Prints what is measured by cross-validation over articles; --write trains on all of them and writes the table.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const FOLDS = 5;
const ROUNDS = 24;
/** Strengths of the pull towards zero: chosen by cross-validation. */
const RIDGE = 3e-4;
/** A heading marked by a person counts more than one marked by a program. */
const SILVER = 0.5;
/** Weights under it change nothing. */
const SMALLEST = 0.05;
const STYLES = ['1', '3'];
/** Of articles without headings, at most this share may get one. */
const MOST_FALSE = 0.12;

async function loadReader() {
  const folder = mkdtempSync(join(tmpdir(), 'learn-'));
  const outfile = join(folder, 'reader.mjs');
  await build({
    stdin: {
      contents: ['prepare.ts', 'features.ts', 'company.ts', 'chance.ts']
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
  const { head, pieces } = reader.prepare(article.texts[style]);
  const scene = reader.setScene(head.title, pieces);
  const wanted = new Map();
  for (const { text } of article.headings) wanted.set(plain(text), (wanted.get(plain(text)) ?? 0) + 1);
  const ignored = new Set([...article.ignore.map(plain), plain(article.title)]);
  const lines = [];
  let found = 0;
  // Where a text stands more often than it is a heading, the last places are the headings: the first are contents.
  for (let at = scene.traits.length - 1; at >= 0; at--) {
    const own = scene.traits[at];
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
      names: reader.describe(scene, at),
    });
  }
  return { article, style, scene, lines, total: article.headings.length, found };
}

/** Logistic regression on present features, by stochastic descent with a step size of its own for each weight. */
function learn(samples, seed) {
  const index = new Map();
  const rows = samples.map(({ names, heading, worth }) => ({
    heading: heading ? 1 : 0,
    worth,
    features: Int32Array.from(names, (name) => {
      if (!index.has(name)) index.set(name, index.size);
      return index.get(name);
    }),
  }));
  const weights = new Float64Array(index.size);
  const steps = new Float64Array(index.size).fill(1);
  const random = generator(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(rows, random);
    for (const { features, heading, worth } of rows) {
      let sum = 0;
      for (const feature of features) sum += weights[feature];
      const slope = (1 / (1 + Math.exp(-sum)) - heading) * worth;
      for (const feature of features) {
        const pull = slope + RIDGE * weights[feature];
        steps[feature] += pull * pull;
        weights[feature] -= (0.25 * pull) / Math.sqrt(steps[feature]);
      }
    }
  }
  return Object.fromEntries(
    [...index].map(([name, at]) => [name, weights[at]]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

const worthOf = (doc) => (doc.article.silver ? SILVER : 1) / STYLES.length;
const samplesOf = (docs, namesOf) =>
  docs.flatMap((doc) =>
    doc.lines
      .filter((line) => !line.ignored)
      .map((line) => ({ names: namesOf(doc, line), heading: line.heading, worth: worthOf(doc) })),
  );

/** The fold an article is in: by its id, so that all its styles go together. */
function foldOf(id, folds, salt) {
  let hash = salt;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return ((hash ^ (hash >>> 7)) >>> 0) % folds;
}

function train(reader, docs) {
  const aloneNames = (_doc, line) => line.names;
  const chances = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      samplesOf(
        docs.filter((doc) => foldOf(doc.article.id, FOLDS, 7) !== fold),
        aloneNames,
      ),
      fold + 1,
    );
    for (const doc of docs)
      if (foldOf(doc.article.id, FOLDS, 7) === fold) chances.set(doc, judgeAlone(reader, doc, weights));
  }
  const together = learn(
    samplesOf(docs, (doc, line) => [
      ...line.names,
      ...reader.describeCompany(doc.scene, chances.get(doc), line.at),
    ]),
    99,
  );
  return { alone: learn(samplesOf(docs, aloneNames), 98), together };
}

function judgeAlone(reader, doc, weights) {
  const chances = doc.scene.traits.map(() => 0);
  for (const line of doc.lines) chances[line.at] = reader.chance(line.names, weights);
  return chances;
}

function judge(reader, doc, { alone, together }) {
  const chances = judgeAlone(reader, doc, alone);
  return doc.lines.map((line) =>
    reader.chance([...line.names, ...reader.describeCompany(doc.scene, chances, line.at)], together),
  );
}

function score(docs, judged, [threshold, least]) {
  let right = 0,
    wrong = 0,
    total = 0,
    bare = 0,
    alarms = 0;
  for (const doc of docs) {
    const chances = judged.get(doc);
    const evidence = chances.reduce((sum, chance) => sum + (chance >= threshold ? chance : 0), 0);
    const said =
      evidence < least ? [] : doc.lines.filter((line, n) => chances[n] >= threshold && !line.ignored);
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

const [folder, flag] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/learn-headings.mjs DIR [--write]');
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

const judged = new Map();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(
    reader,
    docs.filter((doc) => foldOf(doc.article.id, FOLDS, 3) !== fold),
  );
  for (const doc of docs)
    if (foldOf(doc.article.id, FOLDS, 3) === fold) judged.set(doc, judge(reader, doc, model));
}
const limits = [];
for (let threshold = 0.2; threshold < 0.625; threshold += 0.05) {
  for (let least = threshold; least < 2; least += 0.1)
    limits.push([Number(threshold.toFixed(2)), Number(least.toFixed(2))]);
}
const graded = limits.map((limit) => {
  const english = score(docs.filter(views['English, by a person']), judged, limit);
  return { limit, value: english.alarms <= MOST_FALSE ? english.f1 + score(docs, judged, limit).f1 : 0 };
});
const best = graded.reduce((one, other) => (other.value > one.value ? other : one));
for (const limit of [[0.3, 0], [0.4, 0], [0.5, 0], best.limit]) {
  console.log(`a line from ${limit[0]}, a document from ${limit[1]}`);
  for (const [name, view] of Object.entries(views))
    console.log(`  ${name.padEnd(22)} ${show(score(docs.filter(view), judged, limit))}`);
}
if (flag === '--write') {
  const model = train(reader, docs);
  const table = (weights) =>
    Object.entries(weights)
      .map(([name, weight]) => [name, Number(weight.toFixed(2))])
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      .map(([name, weight]) => `  '${name}': ${weight},`)
      .join('\n');
  writeFileSync(
    resolve(root, 'src/readers/text/weights.ts'),
    `/**
 * What speaks for a line being a heading (above zero) and against it: log-odds, to be added up. Learned by
 * \`scripts/learn-headings.mjs\`, not written by hand; the names are given in \`features.ts\` and \`company.ts\`.
 */

/** From this chance on a line is a heading. */
export const THRESHOLD = ${best.limit[0]};

/** The chances of a document's headings add up to this at least; where they do not, it has none. */
export const EVIDENCE = ${best.limit[1]};

/** A line with its neighbours, judged alone. */
export const ALONE: Readonly<Record<string, number>> = {
${table(model.alone)}
};

/** The same line where the other lines of its document have been judged. */
export const TOGETHER: Readonly<Record<string, number>> = {
${table(model.together)}
};
`,
  );
}
