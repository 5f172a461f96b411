import {
  type Article,
  type Block,
  clean,
  cleanLine,
  type Inline,
  type ListItem,
  type Section,
  textInline,
} from '../../src/model/index.ts';
import { tidyInlines } from '../../src/readers/tidy.ts';
import { createRandom, type Random } from './random.ts';

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
  '"',
  '...',
  '\u00a0',
];

/** Articles of every block and inline the model has, in any order and depth, as tidy as readers make them. */
export function randomArticle(seed: number): Article {
  const random = createRandom(seed);
  let ids = 0;
  const id = () => `b${++ids}`;
  const sections: Section[] = Array.from({ length: 1 + random.below(4) }, (_, at) => {
    const lead = at === 0 && random.below(2) === 0;
    const blocks = createBlocks(random, id, 0, 1 + random.below(5));
    return {
      id: `s${at + 1}`,
      heading: lead ? null : cleanLine(words(random)) || clean('Heading'),
      level: lead ? 0 : 1 + random.below(5),
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
    const kind = random.below(depth > 2 ? 3 : 12);
    const children = () => createInlines(random, depth + 1, inLink);
    if (kind < 5) return textInline(` ${words(random)} `);
    if (kind === 5) return { type: 'emphasis', children: children() };
    if (kind === 6) return { type: 'strong', children: children() };
    if (kind === 7) return { type: 'deleted', children: children() };
    if (kind === 8) return { type: 'code', text: clean(words(random) || 'x') };
    if (kind === 9 && !inLink) {
      return {
        type: 'link',
        url: clean('https://b.example/(x)?q=a_b*c&d'),
        children: createInlines(random, 3, true),
      };
    }
    if (kind === 10)
      return { type: 'image', alt: cleanLine(words(random)), url: clean('https://a.example/i.png') };
    return textInline(' and ');
  });
}

function createBlocks(random: Random, id: () => string, depth: number, count: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < count; at++) blocks.push(createBlock(random, id, depth));
  return blocks;
}

function paragraph(random: Random, id: () => string): Block {
  const inlines = tidyInlines([textInline('Well '), ...createInlines(random)]);
  return { id: id(), type: 'paragraph', inlines };
}

function createBlock(random: Random, id: () => string, depth: number): Block {
  const kind = random.below(depth > 1 ? 3 : 11);
  switch (kind) {
    case 3:
      return {
        id: id(),
        type: 'quotation',
        blocks: createBlocks(random, id, depth + 1, 1 + random.below(3)),
      };
    case 4: {
      const own = id();
      const checked = random.below(3) === 0 ? random.below(2) === 0 : null;
      const items = Array.from({ length: 1 + random.below(3) }, (): ListItem => {
        const first = paragraph(random, id);
        return { checked, blocks: [first, ...createBlocks(random, id, depth + 1, random.below(2))] };
      });
      const ordered = random.below(2) === 0;
      return { id: own, type: 'list', ordered, start: ordered ? 1 + random.below(12) : 1, items };
    }
    case 5:
      return {
        id: id(),
        type: 'code',
        language: random.pick([null, clean('js')]),
        text: clean(`  let a = ${words(random)};\n\n${random.pick(['```', '~~~', 'b', ''])}x`),
      };
    case 6: {
      const row = () => Array.from({ length: 2 }, () => tidyInlines(createInlines(random, 2)));
      return { id: id(), type: 'table', align: [null, 'right'], header: row(), rows: [row(), row()] };
    }
    case 7:
      return {
        id: id(),
        type: 'image',
        alt: cleanLine(words(random)),
        url: clean('https://a.example/p.png'),
      };
    case 8:
      return { id: id(), type: 'rule' };
    case 9:
      return {
        id: id(),
        type: 'caption',
        inlines: tidyInlines([textInline('Under it'), ...createInlines(random, 3)]),
      };
    default:
      return paragraph(random, id);
  }
}
