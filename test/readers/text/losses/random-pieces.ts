import type { Random } from '../../../support/random.ts';

/** Makes one piece of a text: its lines, none of them blank at either end. */
export type Piece = (random: Random) => string[];

const WORDS =
  `the of and a to in that it was on for harbour buoy chain mast ship tide lamp keeper winter boats pilot
  weather bell light rope anchor quay fish nobody said whose left right under over old new twelve 1904 3.5 $40 well-known
  don’t café naïve Brandt Ostrom Tarn README.md foo_bar --verbose x+y (perhaps) “quoted” https://harbour.example/a`.split(
    /\s+/,
  );
const CJK = [
  '港口的老船在风中摇晃。',
  '灯塔守夜人每天晚上点灯，',
  '人们都记得那个冬天。',
  '船の名前は海の風です。',
  '朝の光が港に届く、',
];
const BULLETS = ['-', '*', '+', '•', '–', 'o'];
const NUMBERS = [
  (n: number) => `${n}.`,
  (n: number) => `${n})`,
  (n: number) => `(${n})`,
  (n: number) => `(${letter(n)})`,
  (n: number) => `${letter(n)})`,
  (n: number) => `${letter(n)}.`,
  (n: number) => `${ROMAN[n - 1] ?? n}.`,
  (n: number) => `(${ROMAN[n - 1] ?? n})`,
  (n: number) => `2.${n}`,
  (n: number) => `2.${n}.`,
  (n: number) => `[${n}]`,
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const CODE = [
  'if (ready) {',
  '  run(x);',
  '}',
  '$ make install',
  'for f in *.c; do',
  '\tcc -c $f',
  'done',
  'x = [1, 2,',
  '     3]',
  '# a comment',
  'GET /index.html HTTP/1.1',
  '<a href="b">c</a>',
  'int main(void)',
  '2024-03-01 12:00:01 ERROR disk full',
  '+added',
  '-taken',
  '@@ -1,3 +1,4 @@',
];

const letter = (n: number): string => String.fromCharCode(0x60 + n);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const several = <T>(random: Random, least: number, most: number, make: (n: number) => T): T[] =>
  Array.from({ length: least + random.below(most - least + 1) }, (_, n) => make(n + 1));
export const phrase = (random: Random, least: number, most: number): string =>
  several(random, least, most, () => random.pick(WORDS)).join(' ');
const sentence = (random: Random): string =>
  `${capital(phrase(random, 4, 16))}${random.pick(['.', '.', '.', '?', '!', ':', ';', ''])}`;
export const indented = (columns: number, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(columns)}${line}`));

/** Lines of so many characters; now and then a word is parted at their ends. */
function wrap(random: Random, text: string, width: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length >= width) {
      const cut = random.below(12) === 0 && /^[a-z]{6,}$/.test(word) ? 3 : 0;
      lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line);
      line = ' '.repeat(hanging) + word.slice(cut);
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

export const prose: Piece = (random) => {
  const text = several(random, 1, 6, () => sentence(random)).join(random.pick([' ', ' ', '  ']));
  const lines = wrap(random, text, random.pick([40, 60, 72, 76, 1000]));
  const first = random.pick([0, 0, 0, 4]);
  return lines.map((line, at) => (at === 0 ? ' '.repeat(first) + line : line));
};

export const code: Piece = (random) =>
  indented(random.pick([0, 2, 4, 8]), several(random, 1, 8, () => random.pick([...CODE, ''])).concat('end'));

function items(random: Random, depth: number): string[] {
  const bullet = random.pick(BULLETS);
  const number = random.pick(NUMBERS);
  const isOrdered = random.below(2) === 0;
  const isTask = random.below(6) === 0;
  const gap = random.below(3) === 0 ? [''] : [];
  const from = random.pick([0, 0, 0, 2]);
  return several(random, 1, 5, (n) => {
    const mark = `${isOrdered ? number(n + from) : bullet} ${isTask ? random.pick(['[x] ', '[ ] ']) : ''}`;
    const lines = wrap(random, mark + phrase(random, 2, 30), 70, random.pick([mark.length, mark.length, 0]));
    const inner =
      depth < 3 && random.below(4) === 0 ? indented(random.pick([2, 3, 4]), items(random, depth + 1)) : [];
    return [...(n > 1 ? gap : []), ...lines, ...inner];
  }).flat();
}

export const list: Piece = (random) => indented(random.pick([0, 0, 2, 4]), items(random, 0));

export const options: Piece = (random) =>
  indented(
    random.pick([0, 2, 7]),
    several(random, 2, 5, () => {
      const name = `${random.pick(['-a', '-v, --verbose', '--output=FILE', 'name', 'HOME'])}`;
      const text = wrap(random, phrase(random, 3, 25), 50);
      if (random.below(2) === 0) return [name, ...indented(8, text)];
      return [`${name.padEnd(20)}${text[0] ?? ''}`, ...indented(20, text.slice(1))];
    }).flat(),
  );

export const table: Piece = (random) => {
  const rows = several(random, 2, 6, () => several(random, 3, 3, () => phrase(random, 1, 2)));
  const cells = (row: string[]): string =>
    row
      .map((cell) => cell.padEnd(34))
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(34);
  switch (random.below(5)) {
    case 0:
      return rows.map((row) => row.join('\t'));
    case 1:
      return rows.map(cells);
    case 2:
      return [rule, ...rows].map((row, at) =>
        at === 0 ? [rule, rule, rule].join('  ') : cells(row as string[]),
      );
    case 3:
      return rows.map((row) => `| ${row.join(' | ')} |`);
    default: {
      const frame = `+-${[rule, rule, rule].join('-+-')}-+`;
      return [
        frame,
        ...rows.flatMap((row) => [`| ${row.map((cell) => cell.padEnd(34)).join(' | ')} |`, frame]),
      ];
    }
  }
};

export const tree: Piece = (random) => [
  'src/',
  ...several(
    random,
    1,
    5,
    () => `${random.pick(['├── ', '│   ├── ', '|-- ', '`-- '])}${phrase(random, 1, 1)}`,
  ),
  '└── end',
];

export const box: Piece = (random) => {
  const lines = several(random, 1, 3, () => phrase(random, 1, 3));
  const width = Math.max(...lines.map((line) => line.length));
  return [
    `+${'-'.repeat(width + 2)}+`,
    ...lines.map((line) => `| ${line.padEnd(width)} |`),
    `+${'-'.repeat(width + 2)}+`,
  ];
};

export const heading: Piece = (random) => {
  const words = capital(phrase(random, 1, 5));
  switch (random.below(7)) {
    case 0:
      return [words, random.pick(['=', '-', '~', '*']).repeat(words.length)];
    case 1:
      return [words.toUpperCase()];
    case 2:
      return [`${1 + random.below(9)}. ${words}`];
    case 3:
      return [`${1 + random.below(9)}.${1 + random.below(9)} ${words}`];
    case 4:
      return [`CHAPTER ${random.pick(['I', 'II', '3'])}.`, '', words];
    case 5: {
      const rule = '='.repeat(words.length);
      return [rule, words, rule];
    }
    default:
      return [random.pick(['* ', '== ', '# ', '']) + words];
  }
};

export const quoted: Piece = (random) => {
  const lead = random.below(2) === 0 ? ['On 3 March, Piet Brandt wrote:'] : [];
  const mark = random.pick(['> ', '>', '>> ', '> > ', '  > ']);
  return [...lead, ...prose(random).map((line) => mark + line)];
};

export const verse: Piece = (random) =>
  indented(
    random.pick([0, 4]),
    several(random, 3, 8, () => `${capital(phrase(random, 4, 7))}${random.pick([',', '', ';', '.'])}`),
  );

export const ideographs: Piece = (random) => several(random, 1, 5, () => random.pick(CJK) + random.pick(CJK));

export const address: Piece = (random) => [
  ...several(random, 2, 4, () => capital(phrase(random, 1, 3))),
  '12 Quay Street',
];

export const changes: Piece = (random) => [
  '2024-03-01  Piet Brandt  <piet@harbour.example>',
  '',
  ...several(random, 1, 3, () => `\t* ${phrase(random, 1, 1)}: ${sentence(random)}`),
];

export const ruler: Piece = (random) => [
  random.pick(['---', '* * *', '='.repeat(60), '_'.repeat(30), '-- ', '***']),
];

export const note: Piece = (random) => [`[${1 + random.below(4)}] ${sentence(random)}`];

export const speech: Piece = (random) =>
  several(random, 2, 5, () => `${random.pick(['ANNA', 'Piet', '<anna>', 'Q'])}: ${sentence(random)}`);
