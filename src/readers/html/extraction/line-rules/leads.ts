import { CALLS, LEADS, REFERENCES } from './related-words.ts';

/** By their first two characters, the longest first. */
type Index = ReadonlyMap<string, readonly string[]>;

const index = (lists: readonly string[]): Index => {
  const found = new Map<string, string[]>();
  for (const phrase of lists
    .join('|')
    .split('|')
    .sort((one, other) => other.length - one.length)) {
    const start = phrase.slice(0, 2);
    const same = found.get(start);
    if (same) same.push(phrase);
    else found.set(start, [phrase]);
  }
  return found;
};

const CALL_INDEX = index(CALLS);
const LEAD_INDEX = index(LEADS);

/** How a line leads to other articles. */
export interface Lead {
  readonly phrase: string;
  /** Whether the phrase says it by itself. */
  readonly sure: boolean;
  /** What comes after the phrase: nothing, a sign that something follows, or more words. */
  readonly rest: 'nothing' | 'sign' | 'words';
  /** Whether it may head a list of the article's own. */
  readonly reference: boolean;
}

/** Signs between such a phrase and what it leads to. */
const SIGNS = ':：›»>|…→▶►⮕';
/** The same, where a space stands before them. */
const DASHES = '—–-';
/** Signs before one. */
const BEFORE = '+*•–—-→▶►»›>[(|■▪●☞👉 \u00a0';
/** Scripts that leave no space between words. */
const SPACELESS = /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]/;

/** “More great stories”. */
const MORE = /^more (?:\S{1,30} ){1,3}(?:stories|news|articles|coverage|posts|reading)\s*(?:$|[:：›»>|])/;
const MORE_STORIES = { sure: true, rest: 'nothing', reference: false } as const;

/** How a line leads to others; null where it does not. */
export function findLead(text: string): Lead | null {
  let from = 0;
  while (from < text.length && BEFORE.includes(text.charAt(from))) from++;
  const words = text.slice(from, from + 80).toLowerCase();
  const start = words.slice(0, 2);
  const opens = (phrase: string) => words.startsWith(phrase) && !goesOn(words, phrase.length);
  const call = CALL_INDEX.get(start)?.find(opens);
  const phrase = call ?? LEAD_INDEX.get(start)?.find(opens);
  if (phrase === undefined) return MORE.test(words) ? { ...MORE_STORIES, phrase: 'more' } : null;
  const after = words.slice(phrase.length);
  const rest = after.trim();
  const next = rest.charAt(0);
  const signed = SIGNS.includes(next) || (DASHES.includes(next) && !DASHES.includes(after.charAt(0)));
  return {
    phrase,
    sure: call !== undefined,
    rest: rest === '' ? 'nothing' : signed ? 'sign' : 'words',
    reference: REFERENCES.has(phrase),
  };
}

/** Whether a word goes on at a place. */
function goesOn(words: string, at: number): boolean {
  const next = words.charAt(at);
  return next !== '' && /[\p{L}\p{N}]/u.test(next) && !SPACELESS.test(words.charAt(at - 1));
}
