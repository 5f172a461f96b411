import type { ScreenName } from '../../src/ui/help/screens.ts';

/** A picture of a screen: what is started, which keys are typed, and what it shows. */
export interface Picture {
  readonly name: string;
  /** The screen of the program whose keys are heard there. */
  readonly screen: ScreenName | 'linear' | 'report';
  /** What stands behind `pullquote` on the command line. */
  readonly args: readonly string[];
  readonly keys: readonly string[];
  /** 80×24 where it does not say. */
  readonly columns?: number;
  readonly rows?: number;
  /** Runs of the program before it, in the same home. */
  readonly before?: readonly (readonly string[])[];
  /** What is told of it, in `docs/screens.md`. */
  readonly caption: string;
  /** For those who cannot see it. */
  readonly label: string;
}

const SOUND = 'articles/the-sound-nobody-kept.md';
const NIGHT = 'articles/night-flights-over-the-halven-pass.txt';
const COLUMNS = 'articles/eighty-columns.md';
const WATER = 'articles/when-the-stars-shared-out-the-water.txt';
const ENTER = '\r';

export const PICTURES: readonly Picture[] = [
  {
    name: 'reader',
    screen: 'reader',
    args: [SOUND],
    keys: [']]]', 'j'.repeat(18)],
    columns: 84,
    rows: 30,
    caption: 'Reading: a bar beside each quote, in the colour of its speaker',
    label:
      'An article in pullquote: each quote has a bar in the colour of its speaker, and the name below it',
  },
  {
    name: 'first-page',
    screen: 'reader',
    args: [NIGHT],
    keys: [],
    caption: 'Plain text as it was pasted: title, byline and date were found, and so were its headings',
    label: 'The first page of an article that has no markup: title, byline, date and the first paragraphs',
  },
  {
    name: 'quotes',
    screen: 'quotes',
    args: [SOUND],
    keys: [']', '"'],
    columns: 84,
    rows: 26,
    caption: 'Who said what: `"`',
    label: 'The quotes panel in pullquote: each speaker with the quotes from the article',
  },
  {
    name: 'outline',
    screen: 'outline',
    args: [SOUND],
    keys: ['t'],
    caption: 'The outline: `t`',
    label: 'The outline of an article: its headings, and how far each is into the text',
  },
  {
    name: 'search',
    screen: 'reader',
    args: [COLUMNS],
    keys: ['/', 'column'],
    caption: 'Searching as one types: `/`',
    label: 'A search in an article: all matches are lit, and the status line counts them',
  },
  {
    name: 'links',
    screen: 'links',
    args: ['README.md'],
    keys: ['l'],
    caption: 'The list of links: `l`',
    label: 'The list of links of a page: the words of each link and where it leads',
  },
  {
    name: 'pictures',
    screen: 'pictures',
    args: ['README.md'],
    keys: ['p'],
    caption: 'The list of pictures, each shown by `⏎`: `p`',
    label: 'The list of pictures of a page: the words of each picture and where it lies',
  },
  {
    name: 'labels',
    screen: 'reader',
    args: ['README.md'],
    keys: ['G', 'b', ','],
    caption: 'A letter at each link in sight: `,`',
    label: 'A page on which each link has a letter that opens it',
  },
  {
    name: 'notes',
    screen: 'notes',
    args: [NIGHT],
    keys: [')', 'a', `ask the archive for this one${ENTER}`, '))', 'a', `compare with 1911${ENTER}`, 'A'],
    caption: 'Notes in the margin and their list: `a`, `A`',
    label: 'The list of notes on an article: each with the words that it stands at',
  },
  {
    name: 'selection',
    screen: 'reader',
    args: [NIGHT],
    keys: ['jjjjjj', 'V', 'jjj'],
    caption: 'Lines selected for copying: `V`',
    label: 'An article with four lines selected, to be copied without the line ends of the screen',
  },
  {
    name: 'focus',
    screen: 'reader',
    args: [COLUMNS],
    keys: ['z', 'J', ' '],
    caption: 'All but the paragraph dimmed, both edges even: `z`, `J`',
    label: 'A page on which all paragraphs but one are dim, and lines are justified and hyphenated',
  },
  {
    name: 'as-is',
    screen: 'reader',
    args: [NIGHT],
    keys: ['\\'],
    caption: 'The text as it is in the file: `\\`',
    label: 'The same article as the file has it',
  },
  {
    name: 'right-to-left',
    screen: 'reader',
    args: [WATER],
    keys: [')'],
    caption: 'Arabic, from right to left, in a terminal that does not turn it itself',
    label: 'An article in Arabic, set from the right; a quote has its bar on the right',
  },
  {
    name: 'narrow',
    screen: 'reader',
    args: [SOUND],
    keys: [' ', ' '],
    columns: 40,
    rows: 10,
    caption: 'Forty columns and ten rows',
    label: 'An article in a terminal of forty columns and ten rows',
  },
  {
    name: 'help',
    screen: 'reader',
    args: [SOUND],
    keys: ['?'],
    caption: 'The keys of the screen one is in: `?`',
    label: 'The help of the reader: keys by what they do',
  },
  {
    name: 'articles',
    screen: 'list',
    args: ['articles'],
    keys: ['j', 'j'],
    caption: 'A folder: its articles, with what is in them',
    label: 'The list of articles in a folder',
  },
  {
    name: 'persons',
    screen: 'persons',
    args: ['articles'],
    keys: ['"', 'j'],
    caption: 'Who is quoted in a folder: `"` in its list',
    label: 'The people who are quoted in all articles of a folder, with the number of their quotes',
  },
  {
    name: 'library',
    screen: 'home',
    args: [],
    keys: ['jj', '*'],
    before: [
      ['--save', SOUND],
      ['--save', COLUMNS],
      ['--save', NIGHT],
      ['--save', WATER],
    ],
    caption: 'A place of one’s own: saved articles and what was read',
    label: 'The library: saved articles, one with a star',
  },
  {
    name: 'linear',
    screen: 'linear',
    args: ['--linear', NIGHT],
    keys: [ENTER, ENTER, `next heading${ENTER}`, `next quote${ENTER}`],
    caption: 'Lines only, for screen readers: `--linear`',
    label: 'The linear mode: paragraphs one after the other, headings and speakers said in words',
  },
];
