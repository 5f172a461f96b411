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

/** Sentences before the words, so that the language is told. */
const OPENINGS = {
  en: 'The house of the town was built with the money that they had, and it is one of the best of all.',
  de: 'Das Haus der Stadt ist mit dem Geld gebaut worden, und es ist eines der besten, die es gibt.',
  fr: 'La maison de la ville est une des plus belles que nous avons dans le pays, et elle est pour tous.',
  es: 'La casa de la ciudad es una de las mejores que hay en el país, y los niños van a la escuela.',
  ar: 'هذا البيت في المدينة هو من أفضل البيوت التي تم بناؤها في البلاد على مر السنين.',
} as const;

/** Words and marks that rules of speech look for, parted by `|`. */
const SPEECH = {
  en: 'said|says|told|and|but|that|who|he|she|Mary Smith|the|minister|of|according to|by|was|has|been|to|in|,|;|:|(|)|—|“Yes, it is”|“No.”|.|a|which|when|added|saying|as|asked|warning|statement',
  de: 'sagte|er|sie|und|dass|der|die|Sprecher|Anna Müller|laut|nach Angaben|nach|von|in|wurde|hat|habe|sei|zu|,|:|(|–|„Ja, so ist das“|„Nein.“|.|so|wie|heißt|es|erklärte|nicht|des|zitiert|zufolge|als|Begründung|mit den Worten',
  fr: 'dit|a|a-t-il|dit-il|il|elle|et|que|qui|le|ministre|Marie Dupont|selon|de|par|est|été|,|:|(|—|« Oui, c’est »|« Non. »|.|affirme|expliqué|une',
  es: 'dijo|añadió|él|y|que|quien|el|ministro|María García|según|de|por|ha|fue|,|:|(|—|«Sí, es así»|“No.”|.|afirmó|un|se',
  ar: 'قال|وقال|أن|إن|الوزير|محمد علي|في|من|و|الذي|،|:|.|“نعم هذا”|«لا»|وأضاف|هو|المتحدث باسم|حسب|وفق',
} as const;

/** Words again and again before a quotation, in an article whose language can be told. */
export function speechShape(language: keyof typeof OPENINGS, words: string): Shape {
  const unit = `${words} `;
  return {
    name: `${JSON.stringify(unit)} (${language})`,
    path: 'a.txt',
    write: (length) =>
      `A headline\n\n${OPENINGS[language]}\n\n${unit.repeat(Math.ceil(length / unit.length))}“the very end of it”.`,
  };
}

/** Words of speech in each language; `pick` chooses them. */
export function speechShapes(pick: (from: readonly string[]) => string, words: number): readonly Shape[] {
  return (['en', 'de', 'fr', 'es', 'ar'] as const).map((language) => {
    const from = SPEECH[language].split('|');
    return speechShape(language, Array.from({ length: words }, () => pick(from)).join(' '));
  });
}
