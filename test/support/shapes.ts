/** Texts that no one writes, of any length: a few signs again and again, in a format, on one line or on many. */
export interface Shape {
  readonly name: string;
  readonly path: string;
  /** About so many characters of signs, with an article around them. */
  write(length: number): string;
}

/** Signs that rules look for, and signs that come in runs. */
export const SIGNS = [
  ...'-–— \n\t\u00a0.,:;!?…()[]{}<>*_~`#|=+/\\&@%$^"\'“”„«»‘’‹›「」·•©1aAé字。\u0301\u200b',
  '\r',
  'a ',
  'A ',
  '. ',
  '1 ',
  '- ',
  '> ',
  '1. ',
  ', ',
  '“a” ',
  '&amp;',
  '</p>',
  '<b>',
  '<p>',
  '<!--',
  '<li>',
  '<td>',
  '](a) ',
  '![',
  '[^1]',
  '**a ',
] as const;

const WORDS =
  'Some plain words of an article, which say nothing and take up a line, as the words of articles do.';

/** Where signs may stand: what comes before them, how often a line ends among them, what comes after them. */
const PLACES = [
  {
    name: 'a line of text',
    path: 'a.txt',
    before: `A headline\n\n${WORDS}\n\n`,
    line: 0,
    after: `\n\n${WORDS}\n`,
  },
  {
    name: 'text after a word',
    path: 'a.txt',
    before: `A headline\n\n${WORDS} x`,
    line: 0,
    after: `x\n\n${WORDS}\n`,
  },
  {
    name: 'lines of text',
    path: 'a.txt',
    before: `A headline\n\n${WORDS}\n\n`,
    line: 1,
    after: `\n\n${WORDS}\n`,
  },
  {
    name: 'lines of Markdown',
    path: 'a.md',
    before: `# A headline\n\n${WORDS}\n\n`,
    line: 1,
    after: `\n\n${WORDS}\n`,
  },
  {
    name: 'a line of Markdown',
    path: 'a.md',
    before: `# A headline\n\n${WORDS}\n\nx`,
    line: 0,
    after: `x\n\n${WORDS}\n`,
  },
  {
    name: 'code in Markdown',
    path: 'a.md',
    before: `# A headline\n\n${WORDS}\n\n    x`,
    line: 0,
    after: 'x\n',
  },
  {
    name: 'a heading in Markdown',
    path: 'a.md',
    before: `# A headline\n\n${WORDS}\n\n## x`,
    line: 0,
    after: `x\n\n${WORDS}\n`,
  },
  {
    name: 'a paragraph of HTML',
    path: 'a.html',
    before: `<h1>A headline</h1><p>${WORDS}<p>x`,
    line: 0,
    after: `x<p>${WORDS}`,
  },
  {
    name: 'paragraphs of HTML',
    path: 'a.html',
    before: `<h1>A headline</h1><p>${WORDS}<p>`,
    line: 2,
    after: `<p>${WORDS}`,
  },
  {
    name: 'set text in HTML',
    path: 'a.html',
    before: `<h1>A headline</h1><p>${WORDS}<pre>x`,
    line: 1,
    after: `x</pre><p>${WORDS}`,
  },
  {
    name: 'the title of a page',
    path: 'a.html',
    before: '<title>A headline x',
    line: 0,
    after: `x</title><p>${WORDS}<p>${WORDS}`,
  },
  {
    name: 'facts of a page',
    path: 'a.html',
    before: '<meta name=author content="A B',
    line: 0,
    after: `x"><p>${WORDS}<p>${WORDS}`,
  },
] as const;

const LINE_ENDS = ['', '\n', '<p>'] as const;

/** The signs at each of the places. */
export function shapesOf(signs: string): readonly Shape[] {
  return PLACES.map(({ name, path, before, line, after }) => ({
    name: `${JSON.stringify(signs)} in ${name}`,
    path,
    write: (length) => {
      const unit = signs + (LINE_ENDS[line] ?? '');
      return before + unit.repeat(Math.ceil(length / unit.length)) + after;
    },
  }));
}
