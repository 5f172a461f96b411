import { type Action, boundKeys, KEYS, showKey } from '../keys.ts';

/** Keys that mean something without a screen. */
const SAID: ReadonlySet<Action> = new Set<Action>([
  'page-down',
  'page-up',
  'top',
  'bottom',
  'next-heading',
  'previous-heading',
  'next-quote',
  'previous-quote',
  'next-link',
  'previous-link',
  'follow',
  'links',
  'outline',
  'quotes',
  'note',
  'notes',
  'source',
  'speak',
  'search',
  'next-match',
  'previous-match',
  'help',
  'quit',
]);

/** What some keys do here, where it is not what they do on the screen; and the words for it. */
const WORDS: Partial<Record<Action, string>> = {
  'page-down': 'next',
  'page-up': 'previous',
  'previous-link': 'previous link',
  'next-link': 'next link',
  follow: 'follow',
  links: 'links',
  quotes: 'quotes',
  note: 'note',
  notes: 'notes',
  source: 'source',
  speak: 'read aloud',
  search: 'search',
  help: 'help',
  top: 'beginning',
  bottom: 'end',
};

function wordsOf({ action, help }: (typeof KEYS)[number]): string {
  return WORDS[action] ?? help ?? action.replaceAll('-', ' ');
}

/** The action that is meant by some words, as help tells them; undefined for none. */
export function actionSaid(words: string): Action | undefined {
  const wanted = words.trim().toLowerCase();
  const rows = KEYS.filter(({ action }) => SAID.has(action));
  return rows.find((row) => wordsOf(row) === wanted || row.action.replaceAll('-', ' ') === wanted)?.action;
}

/** The keys of this run and the words for them, a line each. */
export function describeKeys(): string[] {
  const rows = boundKeys().filter(
    ({ action, when }) => SAID.has(action) && when !== 'list' && action !== 'follow',
  );
  const lines = rows.map((row) => `${row.keys.map(nameKey).join(' or ') || 'In words'}: ${wordsOf(row)}`);
  return [
    ...lines,
    'A colon, then words: the same in words, such as “next heading”, “follow”, “search fog”, “note who was it?”.',
    'A number and Enter: goes to that link, heading, quote or note of the list told last.',
  ];
}

/** As it is said: marks have names. */
const NAMES: Readonly<Record<string, string>> = {
  ']': 'right bracket',
  '[': 'left bracket',
  ')': 'right parenthesis',
  '(': 'left parenthesis',
  '"': 'double quote',
  '/': 'slash',
  '?': 'question mark',
  '!': 'exclamation mark',
};

function nameKey(key: string): string {
  const name = NAMES[key];
  if (name !== undefined) return name;
  return /^[A-Z]$/.test(key)
    ? `capital ${key}`
    : key.length > 1 && !key.startsWith('ctrl')
      ? capital(key)
      : showKey(key);
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  pgdn: 'Page Down',
  pgup: 'Page Up',
  'shift-tab': 'Shift Tab',
};

function capital(key: string): string {
  return LONG_NAMES[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
}
