/**
 * Where a key means something of its own: in a list, while a link is selected, in the place of one's own, while a note is
 * written,
 * at a quote that is lit or listed.
 */
export type KeyContext = 'list' | 'link' | 'home' | 'note' | 'quote';

export interface KeyRow<Name extends string = string> {
  /** What the key does: a movement (`reader/movement.ts`) or a command (`reader/commands.ts`) of this name. */
  readonly action: Name;
  readonly keys: readonly string[];
  /** How help shows them together, where they are many. */
  readonly shown?: string;
  /** What it does, for the help screen. Keys that go without saying have none. */
  readonly help: string | null;
  readonly group: 'Move' | 'Jump' | 'Links' | 'Show' | 'Looks' | 'Search' | 'Lists' | 'Library' | 'Program';
  /** Only then; the same key may have another row for all other times. */
  readonly when?: KeyContext;
}

/**
 * Every key of the program, once: the handlers, the help screen and the README read this table.
 * A key is named by the character it types, or by the names that `sent-keys.ts` gives them.
 */
export const KEYS = tableOf([
  { action: 'line-down', keys: ['j', 'down', 'enter'], help: 'line down', group: 'Move' },
  { action: 'line-up', keys: ['k', 'up'], help: 'line up', group: 'Move' },
  { action: 'page-down', keys: ['space', 'f', 'pgdn'], help: 'page down', group: 'Move' },
  { action: 'page-up', keys: ['b', 'pgup'], help: 'page up', group: 'Move' },
  { action: 'half-down', keys: ['d'], help: 'half a page down', group: 'Move' },
  { action: 'half-up', keys: ['u'], help: 'half a page up', group: 'Move' },
  { action: 'top', keys: ['g', 'home'], help: 'beginning', group: 'Move' },
  { action: 'bottom', keys: ['G', 'end'], help: 'end', group: 'Move' },
  { action: 'follow-end', keys: ['F'], help: 'end of what grows, stay', group: 'Move' },
  { action: 'percent', keys: ['%'], help: 'so many percent: 50%', group: 'Move' },
  {
    action: 'count',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: '1 … 9',
    help: 'how often: 10j, 3]',
    group: 'Move',
  },
  { action: 'next-heading', keys: [']'], help: 'next heading', group: 'Jump' },
  { action: 'previous-heading', keys: ['['], help: 'previous heading', group: 'Jump' },
  { action: 'next-quote', keys: [')'], help: 'next quote', group: 'Jump' },
  { action: 'previous-quote', keys: ['('], help: 'previous quote', group: 'Jump' },
  { action: 'go-to', keys: [':'], help: 'line, 50%, $, heading', group: 'Jump' },
  { action: 'mark', keys: ['m'], help: 'mark it: m and a letter', group: 'Jump' },
  { action: 'go-to-mark', keys: ["'"], help: "to a mark; '' last jump", group: 'Jump' },
  { action: 'back', keys: ['backspace', 'ctrl-o'], help: 'back where you were', group: 'Jump' },
  { action: 'forward', keys: ['ctrl-n'], help: 'and forward again', group: 'Jump' },
  { action: 'next-link', keys: ['tab'], help: 'next link, picture', group: 'Links' },
  { action: 'previous-link', keys: ['shift-tab'], help: 'the one before it', group: 'Links' },
  { action: 'follow', keys: ['enter'], help: 'follow it', group: 'Links', when: 'link' },
  { action: 'read-link', keys: ['v'], help: 'read it here', group: 'Links' },
  { action: 'label-links', keys: [','], help: 'letters: open a link', group: 'Links' },
  { action: 'label-links-to-read', keys: ['.'], help: 'letters: read it here', group: 'Links' },
  { action: 'links', keys: ['l'], help: 'list of links', group: 'Links' },
  { action: 'pictures', keys: ['p'], help: 'list of pictures', group: 'Links' },
  { action: 'outline', keys: ['t'], help: 'outline', group: 'Show' },
  { action: 'quotes', keys: ['"'], help: 'who said what', group: 'Show' },
  { action: 'name-speaker', keys: ['n'], help: 'lit quote: who said it', group: 'Show', when: 'quote' },
  { action: 'indirect', keys: ['i'], help: 'indirect speech on, off', group: 'Show' },
  { action: 'copy', keys: ['y'], help: 'copy what is lit', group: 'Show' },
  { action: 'copy-address', keys: ['Y'], help: 'copy the address', group: 'Show' },
  { action: 'select', keys: ['V'], help: 'select lines to copy', group: 'Show' },
  { action: 'note', keys: ['a'], help: 'write a note on it', group: 'Show' },
  { action: 'write-outside', keys: ['ctrl-e'], help: 'note: in your editor', group: 'Show', when: 'note' },
  { action: 'notes', keys: ['A'], help: 'list of notes', group: 'Show' },
  { action: 'source', keys: ['o'], help: 'source, at a lit quote', group: 'Show' },
  { action: 'speak', keys: ['!'], help: 'read aloud, and stop', group: 'Show' },
  { action: 'turn', keys: ['\\'], help: 'text as it is, and back', group: 'Show' },
  { action: 'edit', keys: ['e'], help: 'edit the file here', group: 'Show' },
  { action: 'read-again', keys: ['R'], help: 'read it again', group: 'Show' },
  { action: 'search-web', keys: ['s'], help: 'search for the headline', group: 'Show' },
  { action: 'theme', keys: ['T'], help: 'theme: dark, light, …', group: 'Looks' },
  { action: 'wider', keys: ['+'], help: 'longer lines', group: 'Looks' },
  { action: 'narrower', keys: ['-'], help: 'shorter lines', group: 'Looks' },
  { action: 'usual-measure', keys: ['='], help: 'lines as at first', group: 'Looks' },
  { action: 'justify', keys: ['J'], help: 'both edges even, on, off', group: 'Looks' },
  { action: 'space-lines', keys: ['_'], help: 'rows between lines', group: 'Looks' },
  { action: 'focus', keys: ['z'], help: 'dim other paragraphs', group: 'Looks' },
  { action: 'search', keys: ['/'], help: 'search, as you type', group: 'Search' },
  { action: 'next-match', keys: ['n'], help: 'next match', group: 'Search' },
  { action: 'previous-match', keys: ['N'], help: 'previous match', group: 'Search' },
  { action: 'filter', keys: ['/'], help: 'filter what is listed', group: 'Lists', when: 'list' },
  { action: 'order', keys: ['tab'], help: 'quotes in order', group: 'Lists', when: 'list' },
  { action: 'certainty', keys: ['c'], help: 'quotes: sure, unsure', group: 'Lists', when: 'list' },
  { action: 'edit-note', keys: ['e'], help: 'edit a note', group: 'Lists', when: 'list' },
  { action: 'remove-note', keys: ['D'], help: 'delete a note', group: 'Lists', when: 'list' },
  { action: 'restore-note', keys: ['U'], help: 'bring it back', group: 'Lists', when: 'list' },
  { action: 'search-all', keys: ['ctrl-f'], help: 'search all articles', group: 'Library', when: 'home' },
  { action: 'sort', keys: ['S'], help: 'sort the articles', group: 'Library', when: 'home' },
  { action: 'star', keys: ['*'], help: 'star, and back', group: 'Library', when: 'home' },
  { action: 'archive', keys: ['x'], help: 'archive, and back', group: 'Library', when: 'home' },
  { action: 'show-archive', keys: ['X'], help: 'the archive, and back', group: 'Library', when: 'home' },
  { action: 'remove', keys: ['D'], help: 'to the trash', group: 'Library', when: 'home' },
  { action: 'restore', keys: ['U'], help: 'bring it back', group: 'Library', when: 'home' },
  { action: 'list', keys: ['L'], help: 'list of articles', group: 'Program' },
  { action: 'help', keys: ['?', 'h'], help: 'this help', group: 'Program' },
  { action: 'mouse', keys: ['M'], help: 'mouse on, off', group: 'Program' },
  { action: 'redraw', keys: ['ctrl-l'], help: 'draw the screen anew', group: 'Program' },
  { action: 'suspend', keys: ['ctrl-z'], help: null, group: 'Program' },
  { action: 'close', keys: ['esc'], help: 'close, end a search', group: 'Program' },
  { action: 'quit', keys: ['q', 'ctrl-c'], help: 'quit', group: 'Program' },
]);

/** A name from the table. One without a movement or a command does not compile. */
export type Action = (typeof KEYS)[number]['action'];

/** Keeps the names of the actions as types. */
function tableOf<const Name extends string>(rows: readonly KeyRow<Name>[]): readonly KeyRow<Name>[] {
  return rows;
}

type Rows = readonly KeyRow<Action>[];
type Index = ReadonlyMap<KeyContext | undefined, ReadonlyMap<string, Action>>;

/** The rows as they are in this run, and what each key does by them, for each context. */
interface Bound {
  readonly rows: Rows;
  readonly index: Index;
}

function bind(rows: Rows): Bound {
  const index = new Map<KeyContext | undefined, Map<string, Action>>();
  for (const { action, keys, when } of rows) {
    const held = index.get(when) ?? new Map<string, Action>();
    index.set(when, held);
    for (const key of keys) held.set(key, action);
  }
  return { rows, index };
}

let bound: Bound = bind(KEYS);

/** Gives the keys of this run, before any of them is heard: those of `KEYS`, or what the user made of them. */
export function bindKeys(rows: Rows): void {
  bound = bind(rows);
}

/** The table as it is in this run. Rows may have no keys. */
export function boundKeys(): Rows {
  return bound.rows;
}

/** What a key does somewhere, by its name; undefined where it does nothing. */
export function actionOf(key: string, context?: KeyContext): Action | undefined {
  return (context && bound.index.get(context)?.get(key)) ?? bound.index.get(undefined)?.get(key);
}

/** A hint that names the first key of an action as help shows it; null where it has none. */
export function hintOf(action: Action, compose: (key: string) => string): string | null {
  const key = bound.rows.find((row) => row.action === action)?.keys[0];
  return key === undefined ? null : compose(showKey(key));
}

const SHOWN: Readonly<Record<string, string>> = {
  down: '↓',
  up: '↑',
  enter: '⏎',
  space: 'Space',
  pgdn: 'PgDn',
  pgup: 'PgUp',
  home: 'Home',
  end: 'End',
  esc: 'Esc',
  tab: 'Tab',
  'shift-tab': '⇧Tab',
  backspace: '⌫',
  'ctrl-c': '^C',
  'ctrl-e': '^E',
  'ctrl-l': '^L',
  'ctrl-n': '^N',
  'ctrl-o': '^O',
  'ctrl-z': '^Z',
};

/** A key's name as help shows it. */
export function showKey(key: string): string {
  const shown = Object.hasOwn(SHOWN, key) ? SHOWN[key] : undefined;
  return shown ?? key.replace(/^ctrl-(?=.$)/, '^').replace(/^\^[a-z]$/, (control) => control.toUpperCase());
}

/** Words, or an action and what to say after its key. */
export type HintPart = string | readonly [Action, string];

/** Several hints in one line; without those whose action has no key. Names of keys are small in it: esc, tab. */
export function composeHint(...parts: readonly HintPart[]): string {
  return parts
    .flatMap((part) => {
      if (typeof part === 'string') return [part];
      const [action, words] = part;
      return (
        hintOf(action, (key) => `${key.replace(/^[A-Z][a-z]+$/, (name) => name.toLowerCase())}${words}`) ?? []
      );
    })
    .join('  ');
}

/** The keys of a row as help shows them. */
export function showKeys({ keys, shown }: Pick<KeyRow, 'keys' | 'shown'>): readonly string[] {
  return shown === undefined ? keys.map(showKey) : [shown];
}
