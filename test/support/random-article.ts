import {
  type Article,
  type Block,
  clean,
  cleanLine,
  type Inline,
  type ListItem,
  type Section,
  textInline,
  withoutStrong,
} from '../../src/model/index.ts';
import { createFormula, createWords, loadMath } from '../../src/readers/math/index.ts';
import { tidyInlines } from '../../src/readers/tidy.ts';
import { createRandom, type Random } from './random.ts';

await loadMath();

const WORDS = [
  'fog',
  'The',
  'ferry',
  '“We wait,”',
  'said Ada Byron',
  '1.',
  '-',
  '+',
  '*',
  '_',
  '#',
  '>',
  '~~',
  '`',
  '[x]',
  '(a)',
  '<b>',
  '&amp;',
  '&',
  '|',
  '\\',
  '!',
  '!?',
  ':',
  '---',
  '===',
  'https://a.example',
  'www.b.example',
  'a@b.example',
  'snake_case_word',
  '2*3',
  "it's",
  'é',
  '霧',
  'إلى',
  'By',
  'Source:',
  '12 March 2026',
  '[^1]',
  '[1]:',
  '$x$',
  '==',
  'a=b',
  '2^32^',
  'x^2',
  'H~2~O',
  ':tada:',
  '10:30:45',
  '$5',
  '6$',
  '[x^2]',
  '"',
  '...',
  '\u00a0',
];

/** TeX of every sign that means something in Markdown, and what is hardly TeX. */
const TEX = [
  'x_i^* + y_i^*',
  'n',
  '5',
  'a|b',
  '\\|v\\|',
  '\\text{costs \\$5}',
  '\\text{if $x$ then}',
  'f(x)=a*b*c',
  '\\begin{aligned}\na &= b \\\\\n- c &> d\n\\end{aligned}',
  '<b>',
  "f''",
  '\\frac{1}{2}',
  'a\\',
  '{x}',
  '- x',
  '> y',
  'the cat sat',
  '``a`',
  '\\{a, b\\}',
  '[x](y)',
  '&amp; \\%',
  '\\unknown{x}_1',
  '2 and more words',
  'a\n\nb',
  '公',
  '}{',
];

/** Articles of every block and inline the model has, in any order and depth, as tidy as readers make them. */
export function randomArticle(seed: number): Article {
  const random = createRandom(seed);
  let ids = 0;
  const id = () => `b${++ids}`;
  const sections: Section[] = Array.from({ length: 1 + random.below(4) }, (_, at) => {
    const lead = at === 0 && random.below(2) === 0;
    const blocks = createRow(random, id, 0, 1 + random.below(5));
    return {
      id: `s${at + 1}`,
      heading: lead ? null : cleanLine(words(random)) || clean('Heading'),
      level: lead ? 0 : 1 + random.below(5),
      ...(lead ? {} : anchorsOf(random, `s${at + 1}`)),
      blocks,
    };
  });
  return {
    format: 'markdown',
    published: null,
    lang: null,
    site: null,
    furniture: [],
    title: random.below(4) === 0 ? null : cleanLine(words(random)) || clean('Title'),
    standfirst: random.below(2) === 0 ? null : cleanLine(words(random)) || clean('Sum'),
    byline: random.below(2) === 0 ? null : clean('Ada Byron'),
    source: { url: clean('https://a.example/article?a=1&b=2'), label: null },
    sections,
  };
}

function words(random: Random): string {
  const text = Array.from({ length: 1 + random.below(6) }, () => random.pick(WORDS)).join(
    random.below(4) === 0 ? '' : ' ',
  );
  return text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
}

function createInlines(random: Random, depth = 0, inLink = false): Inline[] {
  return Array.from({ length: 1 + random.below(depth === 0 ? 4 : 2) }, (): Inline => {
    const kind = random.below(depth > 2 ? 3 : 14);
    const children = () => createInlines(random, depth + 1, inLink);
    if (kind < 5) return textInline(` ${words(random)} `);
    if (kind === 5) return { type: 'emphasis', children: children() };
    if (kind === 6) return { type: 'strong', children: children() };
    if (kind === 7) return { type: 'deleted', children: children() };
    if (kind === 8) return { type: 'code', text: clean(words(random) || 'x') };
    if (kind === 9 && !inLink) {
      return {
        type: 'link',
        url: clean(random.pick(['https://b.example/(x)?q=a_b*c&d', '#weir', 'tel:+491', 'ftp://c.example/'])),
        children: createInlines(random, 3, true),
      };
    }
    if (kind === 12)
      return random.below(6) > 0
        ? createFormula(random.pick(TEX), false)
        : createWords(random.pick(TEX), false);
    if (kind === 11 && random.below(2) === 0)
      return { type: 'colored', color: random.pick(['red', 'grey'] as const), children: children() };
    if (kind === 13) return { type: 'mark', children: children() };
    if (kind === 10)
      return { type: 'image', alt: cleanLine(words(random)), url: clean('https://a.example/i.png') };
    return textInline(' and ');
  });
}

/** Some blocks in a row, terms with what is under them among them: under each as many as are open there. */
function createRow(random: Random, id: () => string, depth: number, count: number, level = 0): Block[] {
  const blocks: Block[] = [];
  const under = level > 0 ? { under: level } : {};
  const nestable = depth + level < 3;
  while (blocks.length < count) {
    if (!nestable || random.below(5) > 0)
      blocks.push({ ...createBlock(random, id, depth + level), ...under });
    else {
      for (let terms = 1 + random.below(2); terms > 0; terms--) blocks.push(createTerm(random, id(), under));
      const inner = createRow(random, id, depth, random.below(4), level + 1);
      for (const block of inner) blocks.push(block);
    }
  }
  return blocks;
}

function createTerm(random: Random, id: string, under: { readonly under?: number }): Block {
  return { id, type: 'term', inlines: termInlines(random), ...under, ...anchorsOf(random, id) };
}

/** A term on a line, or on two. */
function termInlines(random: Random): Inline[] {
  const inlines = inlinesOf(random);
  return random.below(4) > 0 ? inlines : [...inlines, { type: 'break' }, textInline('too')];
}

function inlinesOf(random: Random): Inline[] {
  return tidyInlines([textInline('Well '), ...createInlines(random)]);
}

function paragraph(random: Random, id: () => string): Block {
  return { id: id(), type: 'paragraph', inlines: inlinesOf(random) };
}

/** Around the first word of code. */
const LINK_IN_CODE = {
  type: 'link',
  url: clean('https://b.example/let?a=1&b=2#c'),
  children: [textInline('let')],
  start: 2,
  end: 5,
} as const;

function codeBlock(random: Random, id: () => string): Block {
  return {
    id: id(),
    type: 'code',
    language: random.pick([null, clean('js')]),
    text: clean(`  let a = ${words(random)};\n\n${random.pick(['```', '~~~', 'b', '', '\t', '  \t\t'])}x`),
    ...(random.below(5) === 0 && { links: [LINK_IN_CODE] }),
  };
}

const NAMES = ['weir', 'über', 'a b', 'x"y', '*n*', '<n>', 'n&amp;', 'a|b', 'Weir_2', '[n]'];

/** Names of a place, or none. */
function anchorsOf(random: Random, id: string) {
  if (random.below(6) > 0) return {};
  return {
    anchors: Array.from({ length: 1 + random.below(2) }, (_, at) =>
      clean(`${random.pick(NAMES)}-${id}-${at}`),
    ),
  };
}

/** A block; what holds others gives its names to the first of them. */
function createBlock(random: Random, id: () => string, depth: number): Block {
  const block = createBare(random, id, depth);
  const holds = block.type === 'list' || block.type === 'rule' || 'blocks' in block;
  return holds ? block : { ...block, ...anchorsOf(random, block.id) };
}

function createBare(random: Random, id: () => string, depth: number): Block {
  const kind = random.below(depth > 1 ? 3 : 12);
  switch (kind) {
    case 3:
      return {
        id: id(),
        type: 'quotation',
        blocks: createRow(random, id, depth + 1, 1 + random.below(3)),
      };
    case 11:
      return {
        id: id(),
        type: 'callout',
        kind: random.pick([clean('note'), clean('warning'), clean('see also'), clean('größe')]),
        title: random.below(2) === 0 ? null : cleanLine(words(random)) || clean('Title'),
        blocks: createRow(random, id, depth + 1, random.below(3)),
      };
    case 4: {
      const own = id();
      const checked = random.below(3) === 0 ? random.below(2) === 0 : null;
      const items = Array.from({ length: 1 + random.below(3) }, (): ListItem => {
        // A task has words first.
        const isWords = checked !== null || random.below(6) > 0;
        const first = isWords ? paragraph(random, id) : codeBlock(random, id);
        return { checked, blocks: [first, ...createRow(random, id, depth + 1, random.below(2))] };
      });
      const ordered = random.below(2) === 0;
      if (ordered && random.below(4) === 0) {
        const marked = items.map((item) => ({
          ...item,
          marker: clean(random.pick(['a.', '(iv)', '7.', '*'])),
        }));
        return { id: own, type: 'list', ordered, start: 1, items: marked };
      }
      return { id: own, type: 'list', ordered, start: ordered ? 1 + random.below(12) : 1, items };
    }
    case 5:
      return codeBlock(random, id);
    case 6: {
      const row = () => Array.from({ length: 2 }, () => tidyInlines(createInlines(random, 2)));
      const rows = [row(), row()];
      const table = { id: id(), type: 'table', align: [null, 'right'], header: row() } as const;
      if (random.below(3) > 0 || rows.every(([cell]) => cell?.length === 0)) return { ...table, rows };
      // What heads a row is strong by that.
      const headed = rows.map(([head = [], ...cells]) => [tidyInlines(withoutStrong(head)), ...cells]);
      return { ...table, rows: headed, rowHeads: true };
    }
    case 7:
      return {
        id: id(),
        type: 'image',
        alt: cleanLine(words(random)),
        url: clean('https://a.example/p.png'),
        ...(random.below(3) === 0 && { link: clean('https://a.example/large') }),
      };
    case 8:
      return { id: id(), type: 'rule' };
    case 9:
      return {
        id: id(),
        type: 'caption',
        inlines: tidyInlines([textInline('Under it'), ...createInlines(random, 3)]),
      };
    case 10: {
      const tex = random.pick(TEX);
      const formula =
        random.below(6) > 0 ? createFormula(tex, true) : createWords('  a = b\n*c* = $d$  e', true);
      return { id: id(), type: 'paragraph', inlines: [formula] };
    }
    default:
      return paragraph(random, id);
  }
}
