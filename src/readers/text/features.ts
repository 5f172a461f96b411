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
  /** Share of pieces that are paragraphs of some length. */
  readonly longShare: number;
  /** Share of pieces that are short and end like no sentence. */
  readonly shortShare: number;
  readonly longCount: number;
}

/** A paragraph of some length: two lines of a book. */
const LONG = 140;

export function setScene(title: string | null, pieces: readonly Piece[]): Scene {
  const traits = pieces.map((piece, at) => {
    const own = traitsOf(piece);
    return introduces(own, pieces[at + 1]) ? { ...own, candidate: false } : own;
  });
  const counts = new Map<string, number>();
  let long = 0;
  let short = 0;
  for (const { candidate, text, width, end } of traits) {
    if (width >= LONG) long++;
    if (!candidate) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (width < 90 && end !== 'stop') short++;
  }
  const total = Math.max(1, pieces.length);
  return {
    title: title ?? '',
    titleWords: new Set(
      traitsOf({ text: title ?? '', gap: false, indent: 0, depth: 0, kind: 'text', underline: '' }).words,
    ),
    traits,
    pieces,
    counts,
    longShare: long / total,
    shortShare: short / total,
    longCount: long,
  };
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
const NEXT = createScale('next', NEAR);
const BEFORE = createScale('before', NEAR);
const SECOND = createScale('second next', NEAR);
const UNDER = createScale('paragraphs under it', [0, 1, 2, 3]);
const ECHOED = createScale('shares with next', [0, 1, 2, 3]);
const ECHOING = createScale('shares with before', [0, 1, 2]);
const TITLED = createScale('shares with title', [0, 1, 2]);
const PLACE = createScale('place', [0, 1, 2, 4]);
const LEFT = createScale('left', [0, 1, 2, 4, 8]);
const LONG_SHARE = createScale('long share', SHARES);
const SHORT_SHARE = createScale('short share', SHARES);
const LONG_COUNT = createScale('long paragraphs', [2, 5, 9, 15, 25, 40]);

const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const CLOCK = /\d{1,2}[:.]\d\d(?:\s*(?:uhr|am|pm|a\.m|p\.m|h))|\d{1,2}:\d\d/i;
const WEB = /https?:|www\.|\w@\w|\.com\b|\.de\b/i;

/** What a reader sees of a piece and its neighbours; each name has a weight in `weights.ts`. */
export function describe(scene: Scene, at: number): string[] {
  const own = scene.traits[at];
  if (!own) return [];
  const found: string[] = [];
  describeWords(own, found);
  describeSigns(own, found);
  describeNeighbours(scene, at, found);
  describePlace(scene, at, own, found);
  return found;
}

function describeWords(own: Traits, found: string[]): void {
  const { words, width } = own;
  found.push(placeOn(WIDTH, width), placeOn(WORDS, words.length), `caps ${own.caps}`);
  const has = (name: string, list: ReadonlySet<string>): void => {
    for (const word of words) {
      if (!list.has(word)) continue;
      found.push(name);
      return;
    }
  };
  has('a verb', VERBS);
  has('a verb of saying', SAYING);
  has('a small word', ARTICLES);
  has('a word of pictures', PICTURES);
  has('a word of pages', PAGE);
  has('a numbered part', NUMBERED_PARTS);
  has('name of a part', PARTS);
  const first = words[0] ?? '';
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
    if (scene.pieces[at + 1]?.kind === 'item') {
      found.push(own.end === 'colon' ? 'colon over an item' : 'over an item');
    }
    if (next.caps === own.caps && next.end === own.end && next.width < 90) found.push('next is alike');
    if (next.width >= LONG && own.end !== 'stop' && own.width < 75) found.push('short over long');
    if (next.end === 'stop' && own.end !== 'stop') found.push('open over sentence');
  }
  const after = traits[at + 2];
  found.push(after ? placeOn(SECOND, after.width) : 'second next none');
  if (next && after && next.width < 90 && after.width < 90) found.push('short lines follow');
  if (next && after && next.width >= LONG && after.width >= LONG) found.push('paragraphs follow');
  if (last) {
    found.push(last.end === 'stop' || last.end === 'colon' ? `before ends ${last.end}` : 'before ends open');
    if (last.caps === own.caps && last.end === own.end && last.width < 90) found.push('before is alike');
    if (last.width < 90 && next && next.width < 90) found.push('among short lines');
    if (last.start === 'bullet') found.push('before is an item');
  }
  let run = 0;
  while (run < 4 && (traits[at + 1 + run]?.width ?? 0) >= LONG) run++;
  found.push(placeOn(UNDER, run));
  const overlap = sharedWords(own, next) + (next && next.width < 90 ? sharedWords(own, after) : 0);
  found.push(placeOn(ECHOED, overlap));
  found.push(placeOn(ECHOING, sharedWords(own, last)));
}

function describePlace(scene: Scene, at: number, own: Traits, found: string[]): void {
  const { traits } = scene;
  const left = traits.length - 1 - at;
  found.push(placeOn(PLACE, at), placeOn(LEFT, left));
  if (at / traits.length > 0.9) found.push('in the last tenth');
  const count = scene.counts.get(own.text) ?? 1;
  if (count > 1) found.push(count === 2 ? 'stands twice' : 'stands often');
  if (own.text === scene.title) found.push('is the title');
  let shared = 0;
  for (const word of own.words) if (word.length > 3 && scene.titleWords.has(word)) shared++;
  found.push(placeOn(TITLED, shared));
  found.push(placeOn(LONG_SHARE, scene.longShare), placeOn(SHORT_SHARE, scene.shortShare));
  found.push(placeOn(LONG_COUNT, scene.longCount));
}

/** How far into a paragraph its heading is expected to be echoed. */
const ECHO = 700;

/** How many of a piece's longer words stand in another. */
function sharedWords(own: Traits, other: Traits | undefined): number {
  if (!other) return 0;
  const text = other.text.slice(0, ECHO).toLowerCase();
  let shared = 0;
  for (const word of own.words) if ((word.length > 3 || word > '\u3000') && text.includes(word)) shared++;
  return shared;
}
