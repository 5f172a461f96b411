import { type Action, boundKeys, type KeyRow } from '../keys.ts';
import { isHeardWithPanel } from '../reader/commands.ts';
import { isScroll } from '../scrolling.ts';

/** A screen that one may ask for help in. */
export type ScreenName =
  | 'reader'
  | 'home'
  | 'list'
  | 'outline'
  | 'quotes'
  | 'links'
  | 'pictures'
  | 'notes'
  | 'persons';

/** A row of help: a row of the table of keys, or a key that always means the same somewhere. */
export type HelpRow = Pick<KeyRow, 'keys' | 'shown' | 'help' | 'group'>;

interface HelpScreen {
  readonly title: string;
  /** What Enter does with what is picked; null where there is nothing to pick. */
  readonly pick: string | null;
  /** Actions of its own, beside those of every list. */
  readonly own: readonly Action[];
}

const OF_ARTICLES = ['close', 'back', 'theme', 'mouse', 'redraw', 'suspend', 'help', 'quit'] as const;

export const SCREENS: Readonly<Record<ScreenName, HelpScreen>> = {
  reader: { title: 'Keys · reading', pick: null, own: [] },
  home: {
    title: 'Keys · library',
    pick: 'read it',
    own: ['search-all', 'sort', 'star', 'archive', 'show-archive', 'remove', 'restore', ...OF_ARTICLES],
  },
  list: { title: 'Keys · articles', pick: 'read it', own: ['quotes', ...OF_ARTICLES] },
  persons: { title: 'Keys · who is quoted', pick: 'show quotes, read it', own: OF_ARTICLES },
  outline: { title: 'Keys · outline', pick: 'go there', own: [] },
  quotes: {
    title: 'Keys · who said what',
    pick: 'go there',
    own: [
      'next-heading',
      'previous-heading',
      'order',
      'certainty',
      'name-speaker',
      'restore-note',
      'copy',
      'source',
    ],
  },
  notes: { title: 'Keys · notes', pick: 'go there', own: ['edit-note', 'remove-note', 'restore-note'] },
  links: { title: 'Keys · links', pick: 'go there', own: ['source', 'read-link'] },
  pictures: { title: 'Keys · pictures', pick: 'show it', own: ['source', 'read-link'] },
};

/** Screens that no article is behind. */
const FULL: ReadonlySet<ScreenName> = new Set(['list', 'home', 'persons']);

/** What is typed into is never a command: these keys are no rows of the table. */
const TYPING: readonly HelpRow[] = [
  { keys: ['enter', 'esc'], help: 'stay there, go back', group: 'Search' },
  { keys: ['up', 'down'], help: 'earlier searches', group: 'Search' },
];
const FILTERING: HelpRow = { keys: ['esc'], help: 'all of it again', group: 'Lists' };

/** The keys that are heard in a screen and what they do, by the keys of this run; groups stand together. */
export function listHelp(screen: ScreenName): HelpRow[] {
  const rows = boundKeys().filter(({ keys, help }) => help !== null && keys.length > 0);
  if (screen === 'reader') {
    const heard: readonly HelpRow[] = rows.filter(({ when }) => when !== 'list' && when !== 'home');
    const at = heard.findIndex(({ group }) => group === 'Search') + 1;
    return at === 0 ? [...heard] : [...heard.slice(0, at), ...TYPING, ...heard.slice(at)];
  }
  const { pick, own } = SCREENS[screen];
  const moves = rows.filter(({ action, when }) => when === undefined && isScroll(action));
  const others = rows.filter(
    ({ action }) =>
      action === 'filter' || own.includes(action) || (!FULL.has(screen) && isHeardWithPanel(action)),
  );
  return [
    // Enter picks, whatever else it does.
    ...moves.map((row) => ({ ...row, keys: row.keys.filter((key) => key !== 'enter') })),
    { keys: ['enter'], help: pick, group: 'Lists' },
    ...others.filter(({ group }) => group === 'Lists'),
    FILTERING,
    ...others.filter(({ group }) => group !== 'Lists'),
  ];
}
