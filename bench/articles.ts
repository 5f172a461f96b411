/** Articles of a wanted size, the same on every run: sections, a few quotes, and for Markdown a code block and a table. */

const SUBJECTS = [
  'the harbour',
  'a narrow bridge',
  'the last ferry',
  'our bakery',
  'the old signal',
  'a winter road',
];
const VERBS = ['follows', 'carries', 'answers', 'outlives', 'measures', 'remembers'];
const OBJECTS = [
  'the slow river',
  'every second street',
  'a promise of rain',
  'the morning bread',
  'its own shadow',
];
const ENDINGS = ['before the town wakes', 'as it has for years', 'whatever the paper says', 'without a word'];
const HEADINGS = [
  'The quay at six',
  'What the tide left',
  'A bell without a rope',
  'Salt and paper',
  'The way home',
];
const PEOPLE = ['Greta Olsen', 'Amos Pell', 'Lucia Ferrant', 'Idris Quayle'];
const ROLES = ['the harbour master', 'a baker on the quay', 'who keeps the lamps', 'a retired pilot'];

/** Numbers from 0 to below `limit`, from a seed: a linear congruential generator (Numerical Recipes' constants). */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** About `bytes` of an article, as `text` or `markdown`. */
export function writeArticle(bytes: number, format: 'text' | 'markdown'): string {
  const dice = createDice(7);
  const pick = (list: readonly string[]) => list[dice(list.length)] ?? '';
  const clause = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}`;
  const sentence = () => {
    const text = clause();
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 + dice(3) }, sentence).join(' ');
  const quote = (number: number) =>
    `“${sentence().slice(0, -1)},” said ${PEOPLE[number % 4]}, ${ROLES[number % 4]}.`;
  const heading = (number: number) =>
    `${format === 'markdown' ? '## ' : ''}${HEADINGS[number % HEADINGS.length]}`;

  const title = `${format === 'markdown' ? '# ' : ''}What the harbour remembers`;
  const blocks = [title];
  let size = title.length;
  const add = (block: string) => {
    blocks.push(block);
    size += Buffer.byteLength(block) + 2;
  };
  add(paragraph());
  for (let round = 0; size < bytes; round++) {
    add(heading(round));
    add(paragraph());
    add(quote(round));
    if (format === 'markdown' && round === 0) add(CODE);
    if (format === 'markdown' && round === 1) add(TABLE);
    if (size < bytes) add(paragraph());
  }
  return `${blocks.join('\n\n')}\n`;
}

const CODE = `\`\`\`js
const tides = [0.4, 1.9, 3.2, 1.1];
const highest = Math.max(...tides); // metres
\`\`\``;

const TABLE = `| Boat | Crew | Length |
| --- | ---: | ---: |
| Kestrel | 4 | 11 m |
| Three Sisters | 2 | 8 m |`;
