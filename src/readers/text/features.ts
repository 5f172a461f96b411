import {
  ARTICLES,
  ASKING,
  NUMBERED_PARTS,
  PAGE,
  PARTS,
  PICTURES,
  RUNNING,
  SAYING,
  VERBS,
} from './heading-words.ts';
import { isLower, isStop, isUpper } from './letters.ts';
import { numberOf } from './marks.ts';
import type { Piece } from './piece.ts';
import { createScale, placeOn } from './scales.ts';
import { readSigns } from './signs.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Everything the features of one piece are read from. */
export interface Scene {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly traits: readonly Traits[];
  readonly pieces: readonly Piece[];
  /** How often each candidate's text stands in the document. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where it stands first. */
  readonly firsts: ReadonlyMap<string, number>;
  /** The beginnings of pieces in small letters, as far as somebody asked. */
  readonly lowered: (string | undefined)[];
  /** Share of pieces that are paragraphs of some length. */
  readonly longShare: number;
  /** Share of pieces that are short and end like no sentence. */
  readonly shortShare: number;
  readonly longCount: number;
  /** Nouns are written with capitals, as in German: there a capital says less. */
  readonly nouns: boolean;
  /** Numbers that lines which may be headings begin with. */
  readonly numbers: ReadonlySet<number>;
}

/** A paragraph of some length: two lines of a book. */
const LONG = 140;

export function setScene(title: string | null, pieces: readonly Piece[]): Scene {
  const traits = pieces.map((piece, at) => {
    const own = traitsOf(piece);
    return introduces(own, pieces[at + 1]) ? { ...own, candidate: false } : own;
  });
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  let long = 0;
  let short = 0;
  for (const [at, { candidate, text, width, end }] of traits.entries()) {
    if (width >= LONG) long++;
    if (!candidate) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (!firsts.has(text)) firsts.set(text, at);
    if (width < 90 && end !== 'stop') short++;
  }
  const total = Math.max(1, pieces.length);
  return {
    numbers: numbersOf(traits),
    nouns: hasCapitalNouns(traits),
    title: title ?? '',
    titleWords: new Set(
      traitsOf({ text: title ?? '', gap: false, indent: 0, depth: 0, kind: 'text', underline: '', line: 0 })
        .words,
    ),
    traits,
    pieces,
    counts,
    firsts,
    lowered: new Array<string | undefined>(pieces.length),
    longShare: long / total,
    shortShare: short / total,
    longCount: long,
  };
}

function numbersOf(traits: readonly Traits[]): Set<number> {
  const numbers = new Set<number>();
  for (const { candidate, text } of traits) {
    const number = candidate ? numberOf(text) : null;
    if (number) numbers.add(number.value);
  }
  return numbers;
}

/** So many words say how a document uses capitals, and this share of them inside sentences is more than names. */
const WORDS_ASKED = 600;
const NOUN_SHARE = 0.24;

function hasCapitalNouns(traits: readonly Traits[]): boolean {
  let words = 0;
  let capital = 0;
  for (const { text, width } of traits) {
    if (width < LONG || words > WORDS_ASKED) continue;
    for (let at = text.indexOf(' '); at > 0 && at < ECHO; at = text.indexOf(' ', at + 1)) {
      if (isStop(text[at - 1] ?? '')) continue;
      const first = text[at + 1] ?? '';
      if (isUpper(first)) capital++;
      else if (!isLower(first)) continue;
      words++;
    }
  }
  return capital > words * NOUN_SHARE;
}

/** A running line with a colon over the items of a list: the sentence that they end. */
function introduces(own: Traits, next: Piece | undefined): boolean {
  if (own.end !== 'colon' || next?.kind !== 'item' || own.words.length < 5) return false;
  return own.caps === 'first' || own.caps === 'mixed' || own.caps === 'none';
}

const NEAR = [25, 50, 90, LONG, 220, 400];
const SHARES = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8];

const WIDTH = createScale('width', [4, 9, 14, 20, 27, 35, 45, 55, 65, 75, 90, 110, 140]);
const WORDS = createScale('words', [1, 2, 3, 4, 6, 8, 11, 15, 20]);
const NEXT = createScale('next line wide', NEAR);
const BEFORE = createScale('line before wide', NEAR);
const ECHOED = createScale('words shared with next line', [0, 1, 2, 3]);
const ECHOING = createScale('words shared with line before', [0, 1, 2]);
const TITLED = createScale('words shared with headline', [0, 1, 2]);
const PLACE = createScale('lines above', [0, 1, 2, 4]);
const LEFT = createScale('lines below', [0, 1, 2, 4, 8]);
const LONG_SHARE = createScale('share of paragraphs', SHARES);
const SHORT_SHARE = createScale('share of short lines', SHARES);
const SHORTS_ABOVE = createScale('short lines above', [0, 1, 2, 4]);
const SHORTS_BELOW = createScale('short lines below', [0, 1, 2, 4]);
const LONG_COUNT = createScale('long paragraphs', [2, 5, 9, 15, 25, 40]);

const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const CLOCK = /\d{1,2}[:.]\d\d(?:\s*(?:uhr|am|pm|a\.m|p\.m|h))|\d{1,2}:\d\d/i;
const WEB = /https?:|www\.|\w@\w|\.com\b|\.de\b/i;

const WORD_LISTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['a verb', VERBS],
  ['a verb of saying', SAYING],
  ['a small word', ARTICLES],
  ['a word of pictures', PICTURES],
  ['a word of pages', PAGE],
  ['a numbered part', NUMBERED_PARTS],
  ['name of a part', PARTS],
];

/** In which of the lists a word stands, a bit each: one look-up a word instead of one a list. */
const LISTS_OF = new Map<string, number>();
WORD_LISTS.forEach(([, list], at) => {
  for (const word of list) LISTS_OF.set(word, (LISTS_OF.get(word) ?? 0) | (1 << at));
});

/** What a reader sees of a piece and its neighbours; each name has a weight in `weights.ts`. */
export function describe(scene: Scene, at: number): string[] {
  const own = scene.traits[at];
  if (!own) return [];
  const found: string[] = [];
  describeWords(own, scene.nouns, found);
  describeSigns(own, found);
  describeNeighbours(scene, at, found);
  describePlace(scene, at, own, found);
  return found;
}

function describeWords(own: Traits, nouns: boolean, found: string[]): void {
  const { words, width } = own;
  found.push(placeOn(WIDTH, width), placeOn(WORDS, words.length), `caps ${own.caps}`);
  if (nouns) found.push(`caps ${own.caps} among capital nouns`);
  let lists = 0;
  for (const word of words) lists |= LISTS_OF.get(word) ?? 0;
  for (let list = 0; lists >> list > 0; list++)
    if ((lists >> list) & 1) found.push(WORD_LISTS[list]?.[0] ?? '');
  const first = words[0] ?? '';
  if (first.length > 5 && first.endsWith('ing')) found.push('opens with -ing');
  if (ARTICLES.has(first)) found.push('opens small');
  if (ARTICLES.has(words.at(-1) ?? '')) found.push('closes small');
  if (ASKING.has(first)) found.push('opens asking');
  if (RUNNING.has(first)) found.push('opens running');
  if (PAGE.has(first)) found.push('opens with a word of pages');
  if (PICTURES.has(first)) found.push('opens with a word of pictures');
  if (words.length <= 2 && PARTS.has(first)) found.push('is the name of a part');
  if (own.caps === 'title' && words.length <= 3) found.push('looks like a name');
}

function describeSigns(own: Traits, found: string[]): void {
  const { text, end, start, width } = own;
  found.push(`ends ${end}`, `starts ${start}`);
  if (end === 'stop' && width <= 45) found.push('short sentence');
  if (end === 'colon' && width > 45) found.push('long line with a colon');
  if (end === 'ask' && width > 90) found.push('long question');
  const number = numberOf(text);
  if (number) found.push(number.value === 1 ? 'numbered one' : 'numbered');
  const signs = readSigns(text);
  if (signs.sentences && !number) found.push('more than a sentence');
  if (signs.colon > 0) found.push(signs.colon <= 14 ? 'early colon' : 'inner colon');
  if (signs.dash) found.push('inner dash');
  if (signs.commas > 0) found.push(signs.commas > 1 ? 'commas' : 'comma');
  if (signs.quotes) found.push('quotation marks');
  if (start === 'quote' && (end === 'quote' || end === 'stop')) found.push('set in quotation marks');
  if (signs.bracket) found.push('bracket');
  if (signs.bar) found.push('bar or arrow');
  if (signs.copyright) found.push('copyright');
  if (signs.digits) {
    found.push('digits');
    if (YEAR.test(text)) found.push('year');
    if (CLOCK.test(text)) found.push('clock');
  }
  if (signs.money) found.push('money or share');
  if (signs.address && WEB.test(text)) found.push('address');
}

function describeNeighbours(scene: Scene, at: number, found: string[]): void {
  const { traits } = scene;
  const own = traits[at];
  const next = traits[at + 1];
  const last = traits[at - 1];
  if (!own) return;
  found.push(
    next ? placeOn(NEXT, next.width) : 'next none',
    last ? placeOn(BEFORE, last.width) : 'before none',
  );
  if (next) {
    found.push(next.end === 'stop' || next.end === 'colon' ? `next ends ${next.end}` : 'next ends open');
    if (['bullet', 'lower', 'quote', 'digit'].includes(next.start)) found.push(`next starts ${next.start}`);
    if (RUNNING.has(firstWordOf(next.text))) found.push('next opens running');
    if (scene.pieces[at + 1]?.kind === 'item') {
      found.push(own.end === 'colon' ? 'colon over an item' : 'over an item');
    }
    if (next.caps === own.caps && next.end === own.end && next.width < 90) found.push('next is alike');
    if (next.width >= LONG && own.end !== 'stop' && own.width < 75) found.push('short over long');
    if (next.end === 'stop' && own.end !== 'stop') found.push('open over sentence');
  }
  if (last) {
    found.push(last.end === 'stop' || last.end === 'colon' ? `before ends ${last.end}` : 'before ends open');
    if (last.caps === own.caps && last.end === own.end && last.width < 90) found.push('before is alike');
    if (last.start === 'bullet') found.push('before is an item');
  }
  let up = 0;
  while (up < 6 && isShort(traits[at - 1 - up])) up++;
  let down = 0;
  while (down < 6 && isShort(traits[at + 1 + down])) down++;
  found.push(placeOn(SHORTS_ABOVE, up), placeOn(SHORTS_BELOW, down));
  const overlap =
    sharedWords(scene, own, at + 1) + (next && next.width < 90 ? sharedWords(scene, own, at + 2) : 0);
  found.push(placeOn(ECHOED, overlap));
  found.push(placeOn(ECHOING, sharedWords(scene, own, at - 1)));
}

const isShort = (own: Traits | undefined): boolean => own !== undefined && own.width > 0 && own.width < 75;

function describePlace(scene: Scene, at: number, own: Traits, found: string[]): void {
  const { traits } = scene;
  const left = traits.length - 1 - at;
  found.push(placeOn(PLACE, at), placeOn(LEFT, left));
  if (at / traits.length > 0.9) found.push('in the last tenth');
  const count = scene.counts.get(own.text) ?? 1;
  if (count > 1) found.push(count === 2 ? 'stands twice' : 'stands often');
  if (count === 2) found.push(scene.firsts.get(own.text) === at ? 'stands again below' : 'stood above');
  if (own.text === scene.title) found.push('is the title');
  let shared = 0;
  for (const word of own.words) if (word.length > 3 && scene.titleWords.has(word)) shared++;
  found.push(placeOn(TITLED, shared));
  found.push(placeOn(LONG_SHARE, scene.longShare), placeOn(SHORT_SHARE, scene.shortShare));
  found.push(placeOn(LONG_COUNT, scene.longCount));
  const number = numberOf(own.text)?.value ?? 0;
  if (number > 0 && (scene.numbers.has(number + 1) || scene.numbers.has(number - 1))) {
    found.push('numbered in a row');
  }
  if (standsNearby(scene, at, own)) found.push('words of a paragraph nearby');
}

function firstWordOf(text: string): string {
  const space = text.indexOf(' ');
  return space > 0 && space < 12 ? text.slice(0, space).toLowerCase() : '';
}

/** Whether a paragraph around a line has its words, as they stand: it is a name then, or a sentence set again. */
function standsNearby({ traits }: Scene, at: number, own: Traits): boolean {
  if (own.words.length < 2 && own.text.length < 8) return false;
  for (let near = Math.max(0, at - NEARBY); near <= at + NEARBY; near++) {
    const other = traits[near];
    if (near !== at && other && other.width >= LONG && other.text.slice(0, ECHO).includes(own.text))
      return true;
  }
  return false;
}

const NEARBY = 3;

/** How far into a paragraph its heading is expected to be echoed. */
const ECHO = 700;

/** How many of a piece's longer words stand in another. */
function sharedWords(scene: Scene, own: Traits, at: number): number {
  if (!scene.traits[at]) return 0;
  const text = openingOf(scene, at);
  let shared = 0;
  for (const word of own.words) if ((word.length > 3 || word > '\u3000') && text.includes(word)) shared++;
  return shared;
}

/** A piece's beginning in small letters, made once. */
function openingOf({ traits, lowered }: Scene, at: number): string {
  const held = lowered[at];
  if (held !== undefined) return held;
  const made = (traits[at]?.text ?? '').slice(0, ECHO).toLowerCase();
  lowered[at] = made;
  return made;
}
